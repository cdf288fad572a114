using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Finds statements that others hide for every query on every day of their period. Single rows, alleles and proteins
/// never hide everything that a wider statement selects; see <c>UseLowering</c> for the precedence.
/// </summary>
internal sealed class HiddenCheck(ReadUse[] uses, int residueCount)
{
    // Changes of these kinds have residues. Those of other kinds may be outside the protein.
    private static readonly string[] WithResidues =
    [
        "missense_variant", "inframe_insertion", "inframe_deletion", "protein_altering_variant", "frameshift_variant", "stop_gained",
        "synonymous_variant",
    ];

    public static void Check(IEnumerable<ReadUse> uses, int residueCount, FindingList findings)
    {
        var dated = uses.Where(use => use.Selector.Key != SelectorKey.Missing && CellValues.IsDate(use.Row.From)).ToArray();
        var check = new HiddenCheck(dated, residueCount);
        foreach (var use in dated.Where(use => use.Selector.Key is SelectorKey.Any or SelectorKey.Otherwise))
        {
            if (check.DaysOf(use).All(day => check.IsHidden(use, day)))
            {
                var hiding = dated.First(other => IsWide(other) && Hides(other, use));
                findings.Report(
                    StatementRules.Hidden,
                    use.Selector.Place,
                    CompilerMessages.NeverApplies(),
                    related: hiding.Selector.Place);
            }
        }
    }

    // The days on which another statement begins or ends. Nothing changes between them.
    private IEnumerable<string> DaysOf(ReadUse use) =>
        uses.SelectMany(other => new[] { other.Row.From.Value, other.Row.Until.Text() })
            .Where(day => day.Length > 0 && Period.Of(use.Row).Contains(day))
            .Append(use.Row.From.Value);

    private bool IsHidden(ReadUse use, string day)
    {
        var hiding = uses.Where(other => IsWide(other) && Hides(other, use) && Period.Of(other.Row).Contains(day)).ToArray();
        if (hiding.Any(other => other.Selector.Key == SelectorKey.Any && SelectsEveryKind(other.Selector)))
        {
            return true;
        }

        return hiding.Length > 0
            && !SelectsEveryKind(use.Selector)
            && ChangeTerms.Selected(use.Selector).All(kind => IsHidden(kind, hiding));
    }

    private bool IsHidden(string kind, ReadUse[] hiding)
    {
        var selecting = hiding.Where(other => ChangeTerms.Selected(other.Selector).Contains(kind, StringComparer.Ordinal)).ToArray();
        return selecting.Any(other => other.Selector.Key == SelectorKey.Any)
            || (WithResidues.Contains(kind, StringComparer.Ordinal) && CoversProtein(selecting));
    }

    private bool CoversProtein(IEnumerable<ReadUse> selecting)
    {
        var next = 1;
        var ranges = selecting.Where(use => use.Selector.Key == SelectorKey.Residues && use.Selector.Range is not null);
        foreach (var range in ranges.Select(use => use.Selector.Range!).OrderBy(range => range.First))
        {
            next = range.First <= next ? Math.Max(next, range.Last + 1) : next;
        }

        return next > residueCount;
    }

    // Statements of any group hide a plain 'otherwise'. Statements of the same group hide all others.
    private static bool Hides(ReadUse other, ReadUse use) =>
        RankOf(other.Selector) < RankOf(use.Selector) &&
        (ContradictionCheck.GroupOf(other) == ContradictionCheck.GroupOf(use) ||
            (use.Selector.Key == SelectorKey.Otherwise && ContradictionCheck.GroupOf(use) == (string.Empty, string.Empty, string.Empty)));

    private static bool IsWide(ReadUse use) => use.Selector.IsRange || use.Selector.Key == SelectorKey.Any;

    private static int RankOf(SelectorRow selector) => selector switch
    {
        { IsExact: true } => 0,
        { IsRange: true } => 1,
        { Key: SelectorKey.Any } => 2,
        _ => 3,
    };

    private static bool SelectsEveryKind(SelectorRow selector) => selector.Changes.Count == 0 && selector.ExceptChanges.Count == 0;
}
