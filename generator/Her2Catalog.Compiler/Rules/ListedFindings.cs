namespace Her2Catalog.Compiler.Rules;

/// <summary>
/// The findings that are listed for people: up to <see cref="MaxCount"/>, errors before others, in the order of their places.
/// </summary>
public sealed class ListedFindings
{
    /// <summary>The maximum number of listed findings.</summary>
    public const int MaxCount = 100;

    /// <summary>Selects the findings to list.</summary>
    /// <param name="findings">All findings, in the order of their places.</param>
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

    /// <summary>Gets the listed findings.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the number of findings that are not listed.</summary>
    public int LeftOut { get; }
}
