using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>The ids of one kind that a catalog contains.</summary>
/// <param name="unknown">Returns the message for an id that is not among them.</param>
/// <param name="ids">The ids.</param>
/// <param name="findings">Receives findings.</param>
/// <param name="areComplete">False if a file with more ids cannot be read.</param>
internal sealed class KnownIds(Func<string, LocalizedMessage> unknown, IEnumerable<Cell> ids, FindingList findings, bool areComplete = true)
{
    private readonly HashSet<string> known = new(ids.Select(id => id.Value), StringComparer.Ordinal);

    /// <summary>Returns true if an id is known.</summary>
    public bool Contains(Cell id) => known.Contains(id.Value);

    /// <summary>Reports an id that is not known.</summary>
    public void Check(Cell? id)
    {
        if (areComplete && id.IsStated() && PlainText.IsPlain(id!.Value) && !known.Contains(id.Value))
        {
            var nearest = NearestWord.Find(id.Value, known);
            var message = unknown(id.Value);
            findings.Report(
                AssayRules.UnknownId, id, CompilerMessages.WithSuggestion(message, nearest), nearest, cause: $"{message.Id} {id.Value}");
        }
    }
}
