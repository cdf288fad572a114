namespace Her2Catalog.Tool.Diff;

/// <summary>What both catalogs say about a variant, if they say different things.</summary>
/// <param name="Variant">Preferred short name.</param>
/// <param name="Old">Sentences with citations that only the old one contains.</param>
/// <param name="New">Sentences with citations that only the new one contains.</param>
internal sealed record EvidenceChange(string Variant, IReadOnlyList<string> Old, IReadOnlyList<string> New)
{
    /// <summary>Compares the evidence of the variants that both contain.</summary>
    public static IEnumerable<EvidenceChange> Between(ComparedCatalog old, ComparedCatalog @new)
    {
        var known = @new.Variants.Select(variant => variant.ShortName);
        foreach (var name in old.Variants.Select(variant => variant.ShortName).Intersect(known, StringComparer.Ordinal))
        {
            string[] before = [.. EvidenceOf(old, name)], after = [.. EvidenceOf(@new, name)];
            string[] removed = [.. before.Except(after, StringComparer.Ordinal)], added = [.. after.Except(before, StringComparer.Ordinal)];
            var change = new EvidenceChange(name, removed, added);
            if (change.Old.Count > 0 || change.New.Count > 0)
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<string> EvidenceOf(ComparedCatalog catalog, string name)
    {
        catalog.Catalog.TryFind("p." + name, out var variant);
        return variant.GetEvidence(catalog.Day).Select(statement => $"{statement.Topic}: {statement.Text} [{statement.Citation}]")
            .Append($"named in [{variant.Citation}]");
    }
}
