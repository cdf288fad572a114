using System.IO.Pipelines;
using System.Text;
using System.Text.RegularExpressions;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Annotates tables as text. The expected answers are those of Table 1 and of facts F30 to F41.</summary>
internal static partial class Annotated
{
    /// <summary>Use and therapies of a companion diagnostic.</summary>
    public const string CompanionDiagnostic = "CompanionDiagnostic\tTrastuzumabDeruxtecan@Japan";

    /// <summary>Guardant360 CDx for variants other than its four, and the two panels that return reference information.</summary>
    public const string OtherAssays = "\tNotStated\t\tReferenceOnly\t\tReferenceOnly\t";

    /// <summary>Added to a row with the DNA change of L755S.</summary>
    public const string L755S = "\tL755S\tAllele\t" + CompanionDiagnostic + OtherAssays;

    /// <summary>Added to a row with the protein name of L755S.</summary>
    public const string L755SProtein = "\tL755S\tProtein\t" + CompanionDiagnostic + OtherAssays;

    /// <summary>Added to a readable row with a variant that the catalog does not contain.</summary>
    public const string NotInCatalog = "\t\tNoMatch\tNotListed\t" + OtherAssays;

    /// <summary>Added to a row without an answer.</summary>
    public const string NoAnswer = "\t\t\t\t\t\t\t\t\t\t";

    /// <summary>The number of fields that are added.</summary>
    public const int FieldCount = 10;

    /// <summary>Added to a header.</summary>
    public const string Columns =
        "\tHER2_Variant\tHER2_Match\tHER2_OncomineDxTargetTest\tHER2_OncomineDxTargetTest_Therapies\tHER2_Guardant360Cdx\tHER2_Guardant360Cdx_Therapies" +
        "\tHER2_LungCancerCompactPanel\tHER2_LungCancerCompactPanel_Therapies\tHER2_AmoyDxLungCancerPanel\tHER2_AmoyDxLungCancerPanel_Therapies";

    public static (string Text, AnnotationSummary Summary) Of(string table, AnnotationOptions? options = null)
    {
        var (bytes, summary) = Of(Encoding.UTF8.GetBytes(table), options ?? new AnnotationOptions());
        return (WithoutProvenance(Encoding.UTF8.GetString(bytes)), summary);
    }

    /// <summary>An annotated table without what it says about its origin, which is tested for itself.</summary>
    public static string WithoutProvenance(string table) =>
        ProvenanceColumn().IsMatch(table) ? ProvenanceColumn().Replace(ProvenanceValue().Replace(table, string.Empty), string.Empty) : ProvenanceLine().Replace(table, string.Empty);

    // The header line of a VCF, or the comment line of a MAF.
    [GeneratedRegex(@"^##?\w+_Catalog=<[^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex ProvenanceLine();

    // The last column of another table: its name, its value, or the separator before an empty value.
    [GeneratedRegex(@"[\t,]\w+_Catalog(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex ProvenanceColumn();

    [GeneratedRegex(@"[\t,]\w+ \S+ [0-9a-f]{16}; Her2Catalog [^\t\r\n]*(?=\r?$)|(?<=\t{10})\t(?=\r?$)|(?<=,{10}),(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex ProvenanceValue();

    public static (byte[] Bytes, AnnotationSummary Summary) Of(byte[] table, AnnotationOptions options)
    {
        using var input = new MemoryStream(table);
        using var output = new MemoryStream();
        var summary = Her2.AnnotateAsync(input, output, options).GetAwaiter().GetResult();
        return (output.ToArray(), summary);
    }

    /// <summary>The rows at fault by line, column and value; their reasons are tested as sentences.</summary>
    public static IEnumerable<RowProblem> WithoutReasons(AnnotationSummary summary) => summary.Problems.Select(problem => problem with { Reason = null });

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
