using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>An assay, with its table if it has one, and the statements about the permitted use of its results.</summary>
internal sealed record AssayRow(
    Cell Id,
    BilingualCell Name,
    BilingualCell? ShortName,
    BilingualCell? Specimen,
    BilingualCell? Coverage,
    bool CoversAllExons,
    TargetFileRow? TargetFile,
    Cell UsesKey,
    IReadOnlyList<UseRow> Uses,
    IReadOnlyList<TextRow> Statements,
    SourceRow Source)
{
    /// <summary>Gets the rows of the table; empty if the assay has no table.</summary>
    public IReadOnlyList<TargetRow> Targets { get; init; } = [];

    /// <summary>
    /// Gets a value indicating whether the file of the assay has no errors. If it has errors, a key or a statement may be missing.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Gets a value indicating whether the table has no errors. If it has errors, rows may be missing.</summary>
    public bool HasEveryTarget { get; init; } = true;

    public static AssayRow? Read(SourceFile file, FindingList findings)
    {
        if (MappingReader.OfFile(file, findings) is not { } reader)
        {
            return null;
        }

        var row = new AssayRow(
            reader.Id("id"),
            reader.Text("name"),
            reader.OptionalText("short_name"),
            reader.OptionalText("specimen"),
            reader.OptionalText("coverage"),
            reader.Flag("covers_all_exons"),
            reader.Inner("targets", TargetFileRow.Bind, isRequired: false),
            reader.KeyOf("uses"),
            reader.Each("uses", UseRow.Bind, isRequired: true),
            reader.Each("statements", TextRow.Bind),
            reader.Source());
        reader.Finish();
        return row;
    }
}

/// <summary>The file name of an assay's table, and the declared number of rows per use.</summary>
internal sealed record TargetFileRow(Cell File, Cell CompanionDiagnosticCell, int CompanionDiagnostic, Cell ReferenceOnlyCell, int ReferenceOnly)
{
    public static TargetFileRow Bind(MappingReader reader)
    {
        Cell companion = reader.Required("companion_diagnostic"), reference = reader.Required("reference_only");
        return new TargetFileRow(
            reader.Required("file"),
            companion,
            companion.IsStated() ? CellValues.Number(companion, 0, reader.Findings) : 0,
            reference,
            reference.IsStated() ? CellValues.Number(reference, 0, reader.Findings) : 0);
    }
}

/// <summary>A row of an assay's table, as printed in the source.</summary>
internal sealed record TargetRow(Cell NumberCell, int Number, Cell Use, Cell Exon, Cell Protein, Cell Coding, Cell From, Cell Until, Cell Source)
{
    /// <summary>The uses that a table can contain.</summary>
    public static readonly string[] Uses = ["CompanionDiagnostic", "ReferenceOnly"];

    private static readonly string[] Columns = ["row", "use", "exon", "protein", "coding", "from", "until", "source"];

    public static IReadOnlyList<TargetRow> Read(SourceFile file, FindingList findings)
    {
        var rows = new List<TargetRow>();
        foreach (var row in TableReader.Read(file, Columns, findings))
        {
            var use = row.Required("use");
            CellValues.OneOf(use, Uses, findings, ValueKind.Use);
            var target = new TargetRow(
                row.Optional("row"),
                row.Number("row", 1),
                use,
                row.Id("exon"),
                row.Id("protein", ValueKind.Protein),
                row.Id("coding", ValueKind.Coding),
                row.Required("from"),
                row.Optional("until"),
                row.Id("source", ValueKind.Words));
            CellValues.Date(target.From, findings);
            CellValues.Date(target.Until, findings);
            rows.Add(target);
        }

        return rows;
    }
}
