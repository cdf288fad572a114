using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A row of the exon table. Positions start at 1, and ranges include both ends.</summary>
internal sealed record ExonRow(Cell Exon, int Number, Cell CodingStart, Cell CodingEnd, Cell TranscriptStartCell, int TranscriptStart, int TranscriptEnd, Cell Grch37StartCell, int Grch37Start, int Grch37End, Cell Grch38StartCell, int Grch38Start, int Grch38End)
{
    private static readonly string[] Columns = ["exon", "c_start", "c_end", "tx_start", "tx_end", "grch37_start", "grch37_end", "grch38_start", "grch38_end"];

    public static IReadOnlyList<ExonRow> Read(SourceFile file, FindingList findings) =>
        TableReader.Read(file, Columns, findings).Select(row => new ExonRow(
            row.Required("exon"),
            row.Number("exon", 1),
            row.Required("c_start"),
            row.Required("c_end"),
            row.Required("tx_start"),
            row.Number("tx_start", 1),
            row.Number("tx_end", 1),
            row.Required("grch37_start"),
            row.Number("grch37_start", 1),
            row.Number("grch37_end", 1),
            row.Required("grch38_start"),
            row.Number("grch38_start", 1),
            row.Number("grch38_end", 1))).ToArray();
}

/// <summary>A row of the table of domains and sites.</summary>
internal sealed record DomainRow(string Kind, Cell Name, Cell? NameJapanese, Cell StartCell, int Start, int End, Cell FirstResidue, Cell LastResidue, Cell Confidence)
{
    private const string JapaneseName = "name" + BilingualCell.JapaneseSuffix;
    private static readonly string[] Columns = ["kind", "name", "start", "end", "first_residue", "last_residue", "confidence"];
    private static readonly string[] Kinds = ["region", "domain", "site", "polymorphism"];

    public static IReadOnlyList<DomainRow> Read(SourceFile file, FindingList findings) =>
        TableReader.Read(file, Columns, findings, JapaneseName).Select(row => new DomainRow(
            CellValues.OneOf(row.Required("kind"), Kinds, findings),
            row.Required("name"),
            row.Has(JapaneseName) ? row.Required(JapaneseName) : null,
            row.Required("start"),
            row.Number("start", 1),
            row.Number("end", 1),
            row.Required("first_residue"),
            row.Required("last_residue"),
            row.Required("confidence"))).ToArray();
}
