using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>Changes that a catalog does not contain, one of each kind at each residue, for questions about all of them.</summary>
internal static class UncataloguedChanges
{
    private const string Residues = "WCHMYF";

    /// <summary>Lists changes over the whole gene, lookups that were not found.</summary>
    public static IEnumerable<LookupResult> Of(ICatalog catalog)
    {
        foreach (var name in CodingNames(catalog.Reference))
        {
            if (catalog.Find(name) is { Status: LookupStatus.NotInCatalog } change)
            {
                yield return change;
            }
        }

        for (var residue = 1; residue <= catalog.Reference.ResidueCount; residue++)
        {
            foreach (var change in At(catalog, residue).Where(change => change.Status == LookupStatus.NotInCatalog))
            {
                yield return change;
            }
        }
    }

    /// <summary>One name per kind of change at a residue, each with alternatives if the catalog contains it.</summary>
    public static IEnumerable<string[]> NamesAt(ICatalog catalog, int residue)
    {
        var reference = catalog.Reference;
        var here = $"{(char)reference.ResidueAt(residue)}{residue}";
        var others = Residues.Where(other => other != here[0]).ToArray();
        var next = residue < reference.ResidueCount ? $"{(char)reference.ResidueAt(residue + 1)}{residue + 1}" : string.Empty;
        return new[]
        {
            [.. others.Select(other => $"p.{here}{other}")],
            next.Length == 0 ? [] : others.Select(other => $"p.{here}_{next}ins{other}").ToArray(),
            [$"p.{here}del"],
            [.. others.Select(other => $"p.{here}delins{other}{other}")],
            [$"p.{here}fs"],
            [$"p.{here}*"],
            [$"p.{here}="],
        }.Where(names => names.Length > 0);
    }

    private static IEnumerable<LookupResult> At(ICatalog catalog, int residue) =>
        NamesAt(catalog, residue)
            .Select(names => names.Select(name => catalog.Find(name)).FirstOrDefault(found => found.Status == LookupStatus.NotInCatalog));

    /// <summary>Names of changes before the start and after the end of the coding region.</summary>
    public static IReadOnlyList<string> CodingNames(Transcript reference)
    {
        var names = new List<string>();
        if (reference.CodingStart > 1)
        {
            var before = (char)reference.BaseAt(reference.CodingStart - 1);
            names.Add($"c.-1{before}>{Other(before)}");
        }

        if (reference.CodingEnd < reference.Sequence.Length)
        {
            var after = (char)reference.BaseAt(reference.CodingEnd + 1);
            names.Add($"c.*1{after}>{Other(after)}");
        }

        return names;
    }

    private static char Other(char letter) => letter == 'A' ? 'C' : 'A';
}
