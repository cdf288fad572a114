using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>Why a name at fault is none that answers, in the words of the nomenclature engine, and what would be right.</summary>
internal static class NameReason
{
    private const int LongestSuggestion = 60;

    /// <summary>The reason of a name, read as the row was; empty where the engine finds nothing wrong.</summary>
    public static string Of(in Transcript reference, ReadOnlySpan<byte> name, GenomeBuild build)
    {
        var text = Encoding.UTF8.GetString(name);
        var error = reference.Read(text.AsSpan(), build).Error;
        return error.Code switch
        {
            HgvsErrorCode.None => string.Empty,
            HgvsErrorCode.AccessionVersion => $"{error.Explain(reference, text)}; name it on that one, or give its place on the genome",
            HgvsErrorCode.Syntax or HgvsErrorCode.TooLong or HgvsErrorCode.NotSupported => $"{error.Explain(reference, text)}; write it as HGVS does, or leave it empty",
            _ => error.Suggest(reference, text) is { Length: <= LongestSuggestion } suggestion
                ? $"{error.Explain(reference, text)}; did you mean {suggestion}?"
                : $"{error.Explain(reference, text)}; mend it, or leave it empty",
        };
    }

    /// <summary>The preferred one of a list of symbols or accessions.</summary>
    public static string First(ReadOnlySpan<byte> list) => Encoding.ASCII.GetString(list).Split(' ')[0];
}
