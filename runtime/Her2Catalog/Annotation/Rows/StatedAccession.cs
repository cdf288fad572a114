using System.Buffers;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Reads the accessions in a value of a column that states a transcript or its protein.</summary>
internal static class StatedAccession
{
    // Lists are separated by a comma, semicolon, ampersand, vertical bar, slash or space. ERBB2:NM_004448:exon19 and
    // NM_004448.4(ERBB2) also contain other words.
    private static readonly SearchValues<byte> Separators = SearchValues.Create(",;&|/ :()[]\""u8);

    // RefSeq: https://www.ncbi.nlm.nih.gov/books/NBK21091/table/ch18.T.refseq_accession_numbers_and_mole. A chromosome or a gene
    // region does not state a transcript.
    private static readonly byte[][] GenomicPrefixes = [[.. "NC_"u8], [.. "NG_"u8], [.. "NT_"u8], [.. "NW_"u8], [.. "AC_"u8]];

    /// <summary>Returns the transcript that a value of a column states.</summary>
    public static StatedTranscript Read(in Transcript reference, TranscriptColumnKind kind, ReadOnlySpan<byte> value)
    {
        if (MissingValue.Is(value))
        {
            return StatedTranscript.NotStated;
        }

        if (kind == TranscriptColumnKind.UniProt)
        {
            return SelectsOtherIsoform(value) ? StatedTranscript.Other : StatedTranscript.NotStated;
        }

        bool hasTarget = false, hasVersion = false, hasOther = false;
        while (TryTakeWord(ref value, out var word))
        {
            var stated = MissingValue.Is(word) ? StatedTranscript.NotStated : ReadWord(reference, word);
            hasTarget |= stated == StatedTranscript.Target;
            hasVersion |= stated == StatedTranscript.OtherVersion;
            hasOther |= stated == StatedTranscript.Other;
        }

        var ours = hasTarget ? StatedTranscript.Target : hasVersion ? StatedTranscript.OtherVersion : StatedTranscript.NotStated;

        // Of several transcripts it is not known which one the names are numbered on; equivalents are one transcript. A transcript
        // that is not named by an accession cannot be compared.
        return kind == TranscriptColumnKind.Transcript
            ? hasOther || ours == StatedTranscript.NotStated ? StatedTranscript.Other : ours
            : ours == StatedTranscript.NotStated && hasOther ? StatedTranscript.Other : ours;
    }

    private static StatedTranscript ReadWord(in Transcript reference, ReadOnlySpan<byte> word) =>
        reference.Identify(word) is AccessionRelation.Same or AccessionRelation.SameWithNote ? StatedTranscript.Target :
        reference.MatchesAccession(word) ? StatedTranscript.OtherVersion :
        IsAccession(word) ? StatedTranscript.Other : StatedTranscript.NotStated;

    // NM_001005862.2, ENST00000584601, LRG_724t1 and uc002hso.4 of UCSC.
    private static bool IsAccession(ReadOnlySpan<byte> word)
    {
        var digits = word.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digits < 2)
        {
            return false;
        }

        var prefix = word[..digits];
        foreach (var genomic in GenomicPrefixes)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(prefix, genomic))
            {
                return false;
            }
        }

        return prefix[^1] == (byte)'_' || StartsWith(prefix, "ENS"u8) || System.Text.Ascii.EqualsIgnoreCase(prefix, "uc"u8);
    }

    // P04626-4; the entry P04626 and its canonical isoform P04626-1 say nothing else than the gene.
    private static bool SelectsOtherIsoform(ReadOnlySpan<byte> value)
    {
        var isOther = false;
        while (TryTakeWord(ref value, out var word))
        {
            var hyphen = word.LastIndexOf((byte)'-');
            if (hyphen > 0 && word[(hyphen + 1)..] is not [] and var isoform && !isoform.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                if (isoform is [(byte)'1'])
                {
                    return false;
                }

                isOther = true;
            }
        }

        return isOther;
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start) =>
        text.Length >= start.Length && System.Text.Ascii.EqualsIgnoreCase(text[..start.Length], start);

    private static bool TryTakeWord(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> word)
    {
        var start = rest.IndexOfAnyExcept(Separators);
        rest = start < 0 ? default : rest[start..];
        var end = rest.IndexOfAny(Separators);
        word = end < 0 ? rest : rest[..end];
        rest = rest[word.Length..];
        return !word.IsEmpty;
    }
}
