using System.CommandLine;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 describe</c>: what the nomenclature engine says of a name, catalogued or not.</summary>
internal static class DescribeCommand
{
    private const string Description = """
        What the nomenclature says of each name, catalogued or not: preferred c. and p. name,
        consequence, exon, VCF on both builds.

        Examples:
          her2 describe p.A775_G776insYVMA
          her2 describe c.2326_2326delGinsCTTT 17-37880220-T-C
          cut -f1 names.tsv | her2 describe - --format tsv

        Exit code: 0 all read, 1 some name cannot be read or contradicts the reference, 2 usage or I/O
        error.
        """;

    public static Command Create() => new Notations().CreateCommand("describe", Description, (format, output) => format switch
    {
        OutputFormat.Tsv => new DescribeTsvWriter(output),
        OutputFormat.Json => new DescribeJsonWriter(output),
        _ => new DescribeTextWriter(output),
    });
}
