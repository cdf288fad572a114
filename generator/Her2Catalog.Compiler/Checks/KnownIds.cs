using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>The ids of one kind that a catalog has.</summary>
/// <param name="what">The kind, for messages: assay, therapy.</param>
/// <param name="ids">All of them.</param>
/// <param name="findings">Where findings go.</param>
/// <param name="areAll">False if a file with more of them cannot be read.</param>
internal sealed class KnownIds(string what, IEnumerable<Cell> ids, FindingList findings, bool areAll = true)
{
    private readonly HashSet<string> known = new(ids.Select(id => id.Value), StringComparer.Ordinal);

    /// <summary>True for an id that is among them.</summary>
    public bool Contains(Cell id) => known.Contains(id.Value);

    /// <summary>Reports an id that is not among them.</summary>
    public void Check(Cell? id)
    {
        if (areAll && id.IsStated() && PlainText.IsPlain(id!.Value) && !known.Contains(id.Value))
        {
            var hint = NearestWord.DidYouMean(id.Value, known, out var nearest);
            findings.Report(AssayRules.UnknownId, id, $"There is no {what} '{id.Value}' in the catalog.{hint}", nearest,
                cause: $"{what} {id.Value}");
        }
    }
}
