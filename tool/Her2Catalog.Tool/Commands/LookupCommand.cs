using System.CommandLine;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 lookup</c>: what the catalog says about variants.</summary>
internal static class LookupCommand
{
    private const string Summary = "Look up variants: permitted use per assay, evidence, citations.";

    private const string Details = """
        Looks up each name, in any spelling, and reports what a result of each assay may be used for: use, therapy, how
        the assay matches the variant, next step, evidence and citations.

        --format tsv writes one line per input and assay, or one line with an empty assay if the input gets no answer. Columns:
        input, status, variant, match, assay, use, next_step, confirm_with, therapies, jurisdictions, edition. Therapies and
        jurisdictions belong to the use and are separated by semicolons, in pairs. --format json writes an array with one object
        per input; every key is present, null is a missing value.

        Examples:
          her2 lookup p.Y772_A775dup
          her2 lookup 'c.2324_2325insATACGTGATGGC' 'ERBB2 p.L755S'
          her2 lookup 'chr17:37880220 T>C' --build GRCh37 --format json
          her2 lookup p.L755S --as-of 2023-11-15 --assay OncomineDxTargetTest
          her2 lookup p.L755S --catalog ward/catalog

        Exit code: 0 all found; 1 a name was not found or cannot be read; 2 usage, unreadable input or I/O error.
        """;

    public static Command Create()
    {
        var scope = new ScopeOptions();
        var color = new Option<ColorChoice>("--color") { Description = "auto: on a terminal, unless NO_COLOR is set." }.OnlyByName();
        return new NameArguments().CreateCommand("lookup", Summary, Details, [.. scope.WithAssays, color], (result, format, output) =>
        {
            var asked = scope.Read(result);
            return format switch
            {
                OutputFormat.Tsv => new LookupTsvWriter(output, asked),
                OutputFormat.Json => new LookupJsonWriter(output, asked),
                _ => new LookupTextWriter(new TerminalText(output), asked, Terminal.Of(result.GetValue(color))),
            };
        });
    }
}
