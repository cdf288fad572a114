using System.CommandLine;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 describe</c>: nomenclature of variants.</summary>
internal static class DescribeCommand
{
    private const string Summary = "Describe variants: preferred names, consequence, exon, both genome builds.";

    private const string Details = """
        Reports the nomenclature of each name: preferred DNA and protein names, consequence, exon and position on both
        genome builds. If a name cannot be read or contradicts the reference, it reports where and why.

        Examples:
          her2 describe c.2264T>C
          her2 describe 'chr17:37880220 T>C' --build GRCh37
          cut -f3 variants.tsv | her2 describe - --format tsv

        Exit code: 0 all names are readable; 1 a name cannot be read; 2 usage, unreadable input or I/O error.
        """;

    public static Command Create()
    {
        var scope = new ScopeOptions();
        return new NameArguments().CreateCommand("describe", Summary, Details, [scope.CatalogOption], (result, format, output) =>
        {
            var asked = AnswerScope.Whole(scope.ReadCatalog(result));
            return format switch
            {
                OutputFormat.Tsv => new DescribeTsvWriter(output, asked.Catalog),
                OutputFormat.Json => new DescribeJsonWriter(output, asked),
                _ => new DescribeTextWriter(new TerminalText(output), asked),
            };
        });
    }
}
