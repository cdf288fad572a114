using System.IO.Pipelines;
using System.Text;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Tables through the annotator, as text.</summary>
internal static class Annotated
{
    /// <summary>What is added to a row of L755S named by its DNA. Source: Table 1, F30 to F41.</summary>
    public const string L755S = "\tL755S\tAllele\tCompanionDiagnostic\tNotStated\tReferenceOnly\tReferenceOnly";

    /// <summary>Added to a readable row that the catalog does not hold.</summary>
    public const string NotHeld = "\t\tNone\tNotListed\tNotStated\tReferenceOnly\tReferenceOnly";

    /// <summary>Added to a row without an answer.</summary>
    public const string Nothing = "\t\t\t\t\t\t";

    /// <summary>Added to a header.</summary>
    public const string Columns = "\tHER2_Variant\tHER2_Match\tHER2_OncomineDxTargetTest\tHER2_Guardant360Cdx\tHER2_LungCancerCompactPanel\tHER2_AmoyDxLungCancerPanel";

    public static (string Text, AnnotationSummary Summary) Of(string table, AnnotationOptions? options = null)
    {
        var (bytes, summary) = Of(Encoding.UTF8.GetBytes(table), options ?? new AnnotationOptions());
        return (Encoding.UTF8.GetString(bytes), summary);
    }

    public static (byte[] Bytes, AnnotationSummary Summary) Of(byte[] table, AnnotationOptions options)
    {
        using var input = new MemoryStream(table);
        using var output = new MemoryStream();
        var summary = Her2.AnnotateAsync(input, output, options).GetAwaiter().GetResult();
        return (output.ToArray(), summary);
    }

    /// <summary>The rows at fault by place and value; their reasons are tested as sentences.</summary>
    public static IEnumerable<RowProblem> WithoutReasons(AnnotationSummary summary) => summary.Problems.Select(problem => problem with { Reason = string.Empty });

    public static async Task<byte[]> ThroughPipes(byte[] table, AnnotationOptions options)
    {
        using var input = new MemoryStream(table);
        using var output = new MemoryStream();
        var writer = PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true));
        await Her2.AnnotateAsync(PipeReader.Create(input), writer, options);
        await writer.CompleteAsync();
        return output.ToArray();
    }
}
