namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Recognizes accessions of RefSeq, Ensembl, LRG, CCDS, HGNC and UniProt by their form, in any case.</summary>
internal static class AccessionForm
{
    private const int RefSeqPrefixLength = 3;
    private const int EnsemblPrefixLength = 4;
    private const int UniProtLength = 6;
    private const int LongUniProtLength = 10;

    /// <summary>Returns the type of an accession, with or without version.</summary>
    public static AccessionType TypeOf(ReadOnlySpan<byte> text)
    {
        if (text.Length > RefSeqPrefixLength && text[2] == (byte)'_' && IsDigit(text[RefSeqPrefixLength]))
        {
            return TypeOfRefSeq(AsciiLetters.ToUpper(text[0]), AsciiLetters.ToUpper(text[1]));
        }

        if (text.Length > EnsemblPrefixLength && IsDigit(text[EnsemblPrefixLength]))
        {
            return Cursor.StartsWithWord(text, "lrg_"u8) ? TypeOfLrg(text) :
                Cursor.StartsWithWord(text, "ensg"u8) ? AccessionType.Gene :
                Cursor.StartsWithWord(text, "enst"u8) || Cursor.StartsWithWord(text, "ccds"u8) ? AccessionType.Transcript :
                Cursor.StartsWithWord(text, "ensp"u8) ? AccessionType.Protein : TypeOfUniProt(text);
        }

        return Cursor.StartsWithWord(text, "hgnc:"u8) ? AccessionType.Gene : TypeOfUniProt(text);
    }

    /// <summary>
    /// Returns the accession without its version (<c>NM_004448</c> for <c>NM_004448.4</c>), its isoform (<c>P04626</c> for
    /// <c>P04626-2</c>) or its LRG transcript or protein (<c>LRG_724</c> for <c>LRG_724t1</c>).
    /// </summary>
    public static ReadOnlySpan<byte> StemOf(ReadOnlySpan<byte> accession)
    {
        var end = Cursor.StartsWithWord(accession, "lrg_"u8)
            ? LrgNumberEnd(accession)
            : accession.IndexOfAny((byte)'.', (byte)'-');
        return end < 0 ? accession : accession.Slice(0, end);
    }

    private static AccessionType TypeOfRefSeq(byte first, byte second) => (first, second) switch
    {
        ((byte)'N', (byte)'C' or (byte)'T' or (byte)'W') => AccessionType.Chromosome,
        ((byte)'N', (byte)'G') => AccessionType.Region,
        ((byte)'N' or (byte)'X', (byte)'M' or (byte)'R') => AccessionType.Transcript,
        ((byte)'N' or (byte)'X' or (byte)'Y' or (byte)'W' or (byte)'A', (byte)'P') => AccessionType.Protein,
        _ => AccessionType.None,
    };

    // LRG_724 is a region, LRG_724t1 a transcript, LRG_724p1 a protein.
    private static AccessionType TypeOfLrg(ReadOnlySpan<byte> text)
    {
        var end = LrgNumberEnd(text);
        return end == text.Length ? AccessionType.Region :
            (text[end] | 0x20) == 't' ? AccessionType.Transcript :
            (text[end] | 0x20) == 'p' ? AccessionType.Protein : AccessionType.None;
    }

    private static int LrgNumberEnd(ReadOnlySpan<byte> text)
    {
        var end = "LRG_".Length;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    // https://www.uniprot.org/help/accession_numbers: six or ten characters, then the number of an isoform or a version.
    private static AccessionType TypeOfUniProt(ReadOnlySpan<byte> text)
    {
        text = StemOf(text);
        var isUniProt = text.Length is UniProtLength or LongUniProtLength && IsLetter(text[0]) && IsDigit(text[1]) && IsDigit(text[5]) &&
            IsAlphanumeric(text[2]) && IsAlphanumeric(text[3]) && IsAlphanumeric(text[4]) &&
            (text.Length == UniProtLength || (IsLetter(text[6]) && IsDigit(text[LongUniProtLength - 1])));
        return isUniProt ? AccessionType.Protein : AccessionType.None;
    }

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';

    private static bool IsLetter(byte character) => (character | 0x20) is >= 'a' and <= 'z';

    private static bool IsAlphanumeric(byte character) => IsDigit(character) || IsLetter(character);
}
