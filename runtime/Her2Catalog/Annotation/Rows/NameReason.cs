using System.Text;
using Her2Catalog.Hgvs;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Explains why a name is wrong, as the nomenclature engine reports it, and how to fix it.</summary>
internal static class NameReason
{
    private const int MaxSuggestionLength = 60;

    /// <summary>The reason, for a name that is read like that of the row; null if the engine finds no error.</summary>
    public static LocalizedMessage? Of(in Transcript reference, ReadOnlySpan<byte> name, GenomeBuild build)
    {
        var text = Encoding.UTF8.GetString(name);
        var error = reference.Read(text.AsSpan(), build).Error;
        return error.Code switch
        {
            HgvsErrorCode.None => null,
            HgvsErrorCode.OtherTranscript or HgvsErrorCode.AccessionVersion =>
                RuntimeMessages.NameOnOtherTranscript(error.Explain(reference, text)),
            HgvsErrorCode.Syntax or HgvsErrorCode.TooLong or HgvsErrorCode.NotSupported =>
                RuntimeMessages.NameNotHgvs(error.Explain(reference, text)),
            _ => error.Suggest(reference, text) is { Length: <= MaxSuggestionLength } suggestion
                ? RuntimeMessages.NameWithSuggestion(error.Explain(reference, text), suggestion)
                : RuntimeMessages.NameToCorrect(error.Explain(reference, text)),
        };
    }

    /// <summary>What a row of several genes needs to be readable.</summary>
    public static LocalizedMessage OfSeveralGenes(in Transcript reference) =>
        RuntimeMessages.NamesNeedAccession(First(reference.TranscriptAccessions));

    /// <summary>What a row on another transcript needs to be readable.</summary>
    public static LocalizedMessage OfOtherTranscript(in Transcript reference) =>
        RuntimeMessages.NumbersOfOtherTranscript(First(reference.TranscriptAccessions));

    /// <summary>A list of symbols or accessions.</summary>
    public static string All(ReadOnlySpan<byte> list) => Encoding.ASCII.GetString(list).Replace(" ", ", ", StringComparison.Ordinal);

    /// <summary>The preferred one of a list of symbols or accessions.</summary>
    public static string First(ReadOnlySpan<byte> list) => Encoding.ASCII.GetString(list).Split(' ')[0];
}
