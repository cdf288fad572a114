using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Why a name is wrong, in the words of the nomenclature engine, and how to fix it.</summary>
internal static class NameReason
{
    private const int MaxSuggestionLength = 60;

    /// <summary>The reason, for a name that is read as the row was; empty if the engine finds nothing wrong.</summary>
    public static string Of(in Transcript reference, ReadOnlySpan<byte> name, GenomeBuild build)
    {
        var text = Encoding.UTF8.GetString(name);
        var error = reference.Read(text.AsSpan(), build).Error;
        return error.Code switch
        {
            HgvsErrorCode.None => string.Empty,
            HgvsErrorCode.OtherTranscript or HgvsErrorCode.AccessionVersion =>
                $"{error.Explain(reference, text)}; use that name, or state the position on the genome",
            HgvsErrorCode.Syntax or HgvsErrorCode.TooLong or HgvsErrorCode.NotSupported =>
                $"{error.Explain(reference, text)}; use HGVS nomenclature, or leave it empty",
            _ => error.Suggest(reference, text) is { Length: <= MaxSuggestionLength } suggestion
                ? $"{error.Explain(reference, text)}; did you mean {suggestion}?"
                : $"{error.Explain(reference, text)}; correct it, or leave it empty",
        };
    }

    /// <summary>What makes a row of several genes readable.</summary>
    public static string OfSeveralGenes(in Transcript reference) =>
        $"state the position on the genome, or names with the accession {First(reference.TranscriptAccessions)}";

    /// <summary>What makes a row on another transcript readable.</summary>
    public static string OfOtherTranscript(in Transcript reference) =>
        $"its numbers can mean other positions; state the position on the genome, or names on {First(reference.TranscriptAccessions)}";

    /// <summary>A list of symbols or accessions.</summary>
    public static string All(ReadOnlySpan<byte> list) => Encoding.ASCII.GetString(list).Replace(" ", ", ", StringComparison.Ordinal);

    /// <summary>The preferred one of a list of symbols or accessions.</summary>
    public static string First(ReadOnlySpan<byte> list) => Encoding.ASCII.GetString(list).Split(' ')[0];
}
