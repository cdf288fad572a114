using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Diff;

/// <summary>The evidence on a variant that only one of two catalogs contains.</summary>
/// <param name="Variant">Preferred short name.</param>
/// <param name="Old">Statements with citations that only the old one contains.</param>
/// <param name="New">Statements with citations that only the new one contains.</param>
internal sealed record EvidenceChange(string Variant, IReadOnlyList<LocalizedMessage> Old, IReadOnlyList<LocalizedMessage> New)
{
    /// <summary>Compares the evidence on the variants that both contain.</summary>
    public static IEnumerable<EvidenceChange> Between(ComparedCatalog old, ComparedCatalog @new)
    {
        var known = @new.Variants.Select(variant => variant.ShortName);
        foreach (var name in old.Variants.Select(variant => variant.ShortName).Intersect(known, StringComparer.Ordinal))
        {
            LocalizedMessage[] before = [.. EvidenceOf(old, name)], after = [.. EvidenceOf(@new, name)];
            var change = new EvidenceChange(name, [.. before.Except(after)], [.. after.Except(before)]);
            if (change.Old.Count > 0 || change.New.Count > 0)
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<LocalizedMessage> EvidenceOf(ComparedCatalog catalog, string name)
    {
        catalog.Catalog.TryFind("p." + name, out var variant);
        return variant.GetEvidence(catalog.Day)
            .Select(statement => ToolMessages.CitedStatement(statement.Topic, statement.Text, statement.Citation.ToString()))
            .Append(ToolMessages.NamedIn(variant.Citation.ToString()));
    }
}
