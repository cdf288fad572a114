using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A published document that contains cited facts.</summary>
internal sealed record DocumentRow(
    Cell Id,
    BilingualCell ShortTitle,
    BilingualCell Title,
    BilingualCell Publisher,
    Cell? Edition,
    Cell? Date,
    Cell? Url,
    IReadOnlyList<LabelRow> Labels)
{
    public static IReadOnlyList<DocumentRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "documents", reader => new DocumentRow(
        reader.Id("id"),
        reader.Text("short_title"),
        reader.Text("title"),
        reader.Text("publisher"),
        reader.Stated("edition"),
        reader.Stated("date"),
        reader.Stated("url"),
        reader.Each("labels", LabelRow.Bind)), findings);
}

/// <summary>The label that citations print for a section or table of a document.</summary>
/// <param name="Place">The section or table, as specified in the table of facts.</param>
/// <param name="Label">The text that citations print.</param>
internal sealed record LabelRow(Cell Place, BilingualCell Label)
{
    public static LabelRow Bind(MappingReader reader) => new(reader.Required("place"), reader.Text("label"));
}

/// <summary>A fact from a document, and its location in the document. Entries cite facts by their ids.</summary>
/// <param name="Table">The label of the table that the fact comes from, as citations print it; empty for a fact from the text.</param>
internal sealed record FactRow(Cell Id, Cell Document, Cell Section, Cell Table, Cell Topic)
{
    private static readonly string[] Columns = ["id", "document", "section", "table", "topic"];

    public static IReadOnlyList<FactRow> Read(SourceFile file, FindingList findings) =>
        TableReader.Read(file, Columns, findings).Select(row => new FactRow(row.Id("id"), row.Id("document"), row.Id("section"), row.Optional("table"), row.Required("topic"))).ToArray();
}

/// <summary>An entry of a document's list of references. Without a citation, only its number is known.</summary>
internal sealed record ReferenceRow(Cell Document, Cell Number, Cell? Citation, Cell? Pmid, Cell? Doi)
{
    public static IReadOnlyList<ReferenceRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "references", reader => new ReferenceRow(
        reader.Id("document"),
        reader.Required("number"),
        reader.Stated("citation"),
        reader.Stated("pmid"),
        reader.Stated("doi")), findings);
}

/// <summary>A row of the table of seals: the digest of an entry when a person last compared it with its source.</summary>
internal sealed record SealRow(Cell File, Cell Entry, Cell Digest, Cell SealedBy, Cell SealedOn)
{
    /// <summary>The columns, in the order in which they are written.</summary>
    public static readonly string[] Columns = ["file", "entry", "digest", "sealed_by", "sealed_on"];

    public static IReadOnlyList<SealRow> Read(SourceFile file, FindingList findings) =>
        TableReader.Read(file, Columns, findings).Select(row => Check(new SealRow(row.Required("file"), row.Required("entry"), row.Id("digest"), row.Required("sealed_by"), row.Required("sealed_on")), findings)).ToArray();

    private static readonly Regex Hexadecimal = new("^[0-9a-f]{16}$", RegexOptions.CultureInvariant);

    private static SealRow Check(SealRow row, FindingList findings)
    {
        CellValues.Date(row.SealedOn, findings);
        if (row.Digest.IsStated() && !Hexadecimal.IsMatch(row.Digest.Value))
        {
            findings.Report(
                TextRules.ValueNotAllowed,
                row.Digest,
                CompilerMessages.NotDigest(row.Digest.Value),
                cause: $"digests in {row.Digest.File.Path}");
        }

        return row;
    }
}
