using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A published name, and the variant that it means.</summary>
internal sealed record NameRow(Cell Name, Cell Means, Cell Source)
{
    private static readonly string[] Columns = ["name", "means", "source"];

    public static IReadOnlyList<NameRow> Read(SourceFile file, FindingList findings) =>
        TableReader.Read(file, Columns, findings).Select(row => new NameRow(row.Name("name"), row.Name("means"), row.Id("source", ValueKind.Words))).ToArray();
}

/// <summary>A variant that a document mentions.</summary>
/// <param name="From">The first day on which the catalog contains the variant; by default, the day of the first edition.</param>
internal sealed record MentionedRow(Cell Protein, Cell? From, IReadOnlyList<MentionedStatementRow> Statements, SourceRow Source)
{
    public static IReadOnlyList<MentionedRow> Read(SourceFile file, FindingList findings) => ListFile.Read(file, "variants", reader => new MentionedRow(
        reader.Id("protein", ValueKind.Protein),
        reader.Day("from"),
        reader.Each("statements", MentionedStatementRow.Bind),
        reader.Source()), findings);
}

/// <summary>A statement of a document about a variant.</summary>
internal sealed record MentionedStatementRow(Cell Topic, BilingualCell Text, Cell? From, Cell? Until, SourceRow Source)
{
    public static MentionedStatementRow Bind(MappingReader reader) => new(
        reader.OneOf("topic", StatementRow.Topics),
        reader.Text("text"),
        reader.Day("from"),
        reader.Day("until"),
        reader.Source());
}

/// <summary>Reads YAML files that consist of one key with a list.</summary>
internal static class ListFile
{
    public static IReadOnlyList<T> Read<T>(SourceFile file, string key, Func<MappingReader, T> bind, FindingList findings)
    {
        if (MappingReader.OfFile(file, findings) is not { } reader)
        {
            return [];
        }

        var rows = reader.Each(key, bind);
        reader.Finish();
        return rows;
    }
}
