using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A published name, and the variant it means.</summary>
internal sealed record NameRow(Cell Name, Cell Means, Cell Source)
{
    private static readonly string[] Columns = ["name", "means", "source"];

    public static IReadOnlyList<NameRow> Read(SourceFile file, FindingList findings) =>
        TableReader.Read(file, Columns, findings).Select(row => new NameRow(row.Id("name"), row.Id("means"), row.Id("source"))).ToArray();
}

/// <summary>A variant that the text speaks of.</summary>
internal sealed record MentionedRow(Cell Protein, IReadOnlyList<TextRow> Statements, SourceRow Source)
{
    public static IReadOnlyList<MentionedRow> Read(SourceFile file, FindingList findings) =>
        ListFile.Read(file, "variants", reader => new MentionedRow(reader.Id("protein"), reader.Each("statements", TextRow.Bind), reader.Source()), findings);
}

/// <summary>A YAML file that is one list under one key.</summary>
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
