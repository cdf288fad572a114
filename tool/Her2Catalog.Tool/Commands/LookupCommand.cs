using System.CommandLine;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 lookup</c>: what the catalog says of a name.</summary>
internal static class LookupCommand
{
    private const string Description = """
        What the catalog says of each name: variant, match, per assay the use and the next step,
        sources.

        Examples:
          her2 lookup p.Y772_A775dup
          her2 lookup 'c.2324_2325insATACGTGATGGC' 'ERBB2 p.L755S'
          her2 lookup 'chr17:37880220 T>C' --build GRCh37 --format json

        Exit code: 0 all found, 1 some name is not in the catalog or cannot be read, 2 usage or I/O
        error.
        """;

    public static Command Create() => new Notations().CreateCommand("lookup", Description, (format, output) => format switch
    {
        OutputFormat.Tsv => new LookupTsvWriter(output),
        OutputFormat.Json => new LookupJsonWriter(output),
        _ => new LookupTextWriter(output),
    });
}
