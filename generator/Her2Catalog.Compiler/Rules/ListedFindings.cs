namespace Her2Catalog.Compiler.Rules;

/// <summary>
/// The findings that are listed for a person: errors first, up to a number that can be read, in the order of their places.
/// </summary>
public sealed class ListedFindings
{
    /// <summary>How many are listed.</summary>
    public const int MaxCount = 100;

    /// <summary>Selects the findings to list.</summary>
    /// <param name="findings">All of them, in the order of their places.</param>
    public ListedFindings(IReadOnlyList<Finding> findings)
    {
        if (findings.Count <= MaxCount)
        {
            Findings = findings;
            return;
        }

        var chosen = new HashSet<int>(Enumerable.Range(0, findings.Count).OrderByDescending(i => findings[i].Severity).ThenBy(i => i)
            .Take(MaxCount));
        Findings = [.. findings.Where((_, i) => chosen.Contains(i))];
        LeftOut = findings.Count - MaxCount;
    }

    /// <summary>Those to list.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many there are beyond them.</summary>
    public int LeftOut { get; }
}
