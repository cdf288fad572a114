using System.Buffers;
using System.Buffers.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Reads the accessions in a value of a column that states a transcript or its protein.</summary>
internal static class StatedAccession
{
    // Lists are separated by a comma, semicolon, ampersand, vertical bar, slash or space. ERBB2:NM_004448:exon19 and
    // NM_004448.4(ERBB2) also contain other words.
    private static readonly SearchValues<byte> Separators = SearchValues.Create(",;&|/ :()[]\""u8);

    /// <summary>Returns the transcript that a value of a column states.</summary>
    public static StatedTranscript Read(in Transcript reference, TranscriptColumnKind kind, ReadOnlySpan<byte> value)
    {
        if (MissingValue.Is(value))
        {
            return StatedTranscript.NotStated;
        }

        if (kind is TranscriptColumnKind.ResidueOfAll or TranscriptColumnKind.CodingBaseOfAll or TranscriptColumnKind.ExonOfAll)
        {
            return IsOfAnotherLength(reference, kind, value) ? StatedTranscript.Other : StatedTranscript.NotStated;
        }

        if (kind == TranscriptColumnKind.Unknown)
        {
            var first = FirstName(reference, value);
            if (reference.Identify(first) == AccessionRelation.NotAccession)
            {
                return StatedTranscript.NotStated;
            }

            kind = first.IndexOf((byte)'-') is > 0 and var hyphen && reference.IsProtein(first[..hyphen])
                ? TranscriptColumnKind.UniProt
                : kind;
        }

        if (kind == TranscriptColumnKind.UniProt)
        {
            return SelectsOtherIsoform(value) ? StatedTranscript.Other : StatedTranscript.NotStated;
        }

        bool hasTarget = false, hasNote = false, hasVersion = false, hasOther = false;
        while (TryTakeWord(ref value, out var word))
        {
            var stated = MissingValue.Is(word) ? StatedTranscript.NotStated : ReadWord(reference, kind, word);
            hasTarget |= stated == StatedTranscript.Target;
            hasNote |= stated == StatedTranscript.TargetWithNote;
            hasVersion |= stated == StatedTranscript.OtherVersion;
            hasOther |= stated == StatedTranscript.Other;
        }

        var target = hasTarget ? StatedTranscript.Target :
            hasNote ? StatedTranscript.TargetWithNote :
            hasVersion ? StatedTranscript.OtherVersion : StatedTranscript.NotStated;

        // Of several transcripts it is not known which one the names are numbered on; equivalents are one transcript. A transcript
        // that is not named by an accession cannot be compared.
        return kind == TranscriptColumnKind.Transcript
            ? hasOther || target == StatedTranscript.NotStated ? StatedTranscript.Other : target
            : target == StatedTranscript.NotStated && hasOther ? StatedTranscript.Other : target;
    }

    // 755/1225, as VEP writes it with --total_length.
    private static bool IsOfAnotherLength(in Transcript reference, TranscriptColumnKind kind, ReadOnlySpan<byte> value)
    {
        var expected = kind switch
        {
            TranscriptColumnKind.ResidueOfAll => reference.ResidueCount,
            TranscriptColumnKind.CodingBaseOfAll => reference.CodingEnd - reference.CodingStart + 1,
            _ => reference.ExonCount,
        };
        var total = value[(value.LastIndexOf((byte)'/') + 1)..];
        return total.Length < value.Length && Utf8Parser.TryParse(total, out int stated, out var read) && read == total.Length &&
            stated != expected;
    }

    private static StatedTranscript ReadWord(in Transcript reference, TranscriptColumnKind kind, ReadOnlySpan<byte> word) =>
        reference.Identify(word) switch
        {
            AccessionRelation.Same => StatedTranscript.Target,
            AccessionRelation.SameWithNote => StatedTranscript.TargetWithNote,
            AccessionRelation.OtherTranscript when reference.MatchesAccession(word) => StatedTranscript.OtherVersion,
            AccessionRelation.Convertible or AccessionRelation.OtherTranscript => StatedTranscript.Other,
            _ when kind == TranscriptColumnKind.Unknown => StatedTranscript.NotStated,
            AccessionRelation.OtherGene when kind == TranscriptColumnKind.Transcript => StatedTranscript.Other,
            AccessionRelation.OtherGene when KnowsDatabaseOf(reference, word) => StatedTranscript.Other,
            AccessionRelation.NotAccession when IsOfUcsc(word) => StatedTranscript.Other,
            _ => StatedTranscript.NotStated,
        };

    // The first word, or the one after the gene: NM_001005862.2:c.2174T>C, ERBB2:NM_001005862:exon22. A comment or an effect that
    // mentions an accession later says nothing.
    private static ReadOnlySpan<byte> FirstName(in Transcript reference, ReadOnlySpan<byte> value)
    {
        TryTakeWord(ref value, out var word);
        if (reference.IsGeneSymbol(word))
        {
            TryTakeWord(ref value, out word);
        }

        return word;
    }

    // A catalog that lists its transcript in Ensembl only cannot say whether an accession of RefSeq is equivalent.
    private static bool KnowsDatabaseOf(in Transcript reference, ReadOnlySpan<byte> word)
    {
        foreach (var accession in new Pieces(reference.TranscriptAccessions, (byte)' '))
        {
            if ((StartsWith(word, "ENS"u8) && StartsWith(accession, "ENS"u8)) || (IsOfRefSeq(word) && IsOfRefSeq(accession)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfRefSeq(ReadOnlySpan<byte> accession) => accession.Length > 2 && accession[2] == (byte)'_';

    // uc010cwa.2, in files of Oncotator.
    private static bool IsOfUcsc(ReadOnlySpan<byte> word) =>
        StartsWith(word, "uc"u8) && word.Length > 2 && char.IsAsciiDigit((char)word[2]) && word.Contains((byte)'.');

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

    private static bool TryTakeWord(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> word)
    {
        var start = rest.IndexOfAnyExcept(Separators);
        rest = start < 0 ? default : rest[start..];
        var end = rest.IndexOfAny(Separators);
        word = end < 0 ? rest : rest[..end];
        rest = rest[word.Length..];
        return !word.IsEmpty;
    }
}
