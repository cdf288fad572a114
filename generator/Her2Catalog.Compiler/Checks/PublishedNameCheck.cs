using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks that the source of each published name contains it: as a row of a table that prints the name, or as an entry of the list
/// of mentioned variants.
/// </summary>
internal sealed class PublishedNameCheck(NamedCatalog catalog, FindingList findings)
{
    private readonly HashSet<(string Name, string Fact)> printed = [];
    private readonly HashSet<string> tables = new(StringComparer.Ordinal);
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private readonly ILookup<VariantKey, MentionedRow> mentioned = catalog.Mentioned
        .Where(variant => variant.Name.IsOk)
        .ToLookup(variant => variant.Name.Meaning, variant => variant.Row);

    public static void Check(NamedCatalog catalog, FindingList findings)
    {
        var check = new PublishedNameCheck(catalog, findings);
        check.ReadTables();
        foreach (var listing in catalog.Listings.Where(listing => listing.IsOk))
        {
            check.CheckSource(listing.Row, listing.Means.Description.Product);
        }
    }

    private void ReadTables()
    {
        foreach (var target in catalog.Targets.Values.SelectMany(targets => targets))
        {
            var row = target.Row;
            foreach (var (fact, _) in CellValues.Words(row.Source))
            {
                tables.Add(fact);
                unread.UnionWith(target.IsOk ? [] : [fact]); // the row may contain the name
                printed.Add((row.Protein.Value, fact));
                printed.Add((row.Coding.Value, fact));
            }
        }
    }

    private void CheckSource(NameRow row, VariantKey product)
    {
        foreach (var (fact, start) in CellValues.Words(row.Source))
        {
            var isTable = tables.Contains(fact);
            var isFound = isTable ? printed.Contains((row.Name.Value, fact)) : mentioned[product].Any(variant => Cites(variant, fact));
            if (!isFound && !unread.Contains(fact))
            {
                var message = isTable
                    ? CompilerMessages.NotPrinted(row.Name.Value, fact)
                    : CompilerMessages.NotMentioned(row.Name.Value, fact, row.Means.Value);
                findings.ReportPart(IdentityRules.NameNotInCitedSource, row.Source, start, fact.Length, message);
            }
        }
    }

    private static bool Cites(MentionedRow variant, string fact) =>
        variant.Statements.Select(statement => statement.Source).Append(variant.Source)
            .Any(source => CellValues.Words(source.Facts).Any(word => word.Word == fact));
}
