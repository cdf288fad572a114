using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks that no two statements of the same assay, therapy, indication, jurisdiction and precedence can select the same query on
/// the same day, with different uses or with the same.
/// </summary>
internal sealed class ContradictionCheck(CheckedReference reference, FindingList findings)
{
    /// <summary>Selectors of one level do not hide each other, so they must not contradict each other; see <c>UseLowering</c>.</summary>
    private enum Level
    {
        Exact,
        Range,
        Any,
        Uncatalogued,
        Otherwise,
    }

    public static void Check(IEnumerable<ReadUse> uses, CheckedReference reference, FindingList findings)
    {
        var check = new ContradictionCheck(reference, findings);
        foreach (var group in uses.Where(use => use.Selector.Key != SelectorKey.Missing).GroupBy(GroupOf))
        {
            foreach (var same in group.GroupBy(use => SelectorText(use.Selector)))
            {
                OneDayCheck.Check(same.Select(use => (use.Row.From, use.Row.Until)), CompilerMessages.SameSelector(), findings);
            }

            ReadUse[] all = [.. group];
            check.CheckPairs(all);
            check.CheckGaps(all);
        }
    }

    private void CheckPairs(ReadUse[] uses)
    {
        for (var i = 1; i < uses.Length; i++)
        {
            if (uses.Take(i).FirstOrDefault(earlier => Contradict(earlier, uses[i])) is { } earlier)
            {
                UseRow first = earlier.Row, second = uses[i].Row;
                var day = string.CompareOrdinal(first.From.Value, second.From.Value) > 0 ? first.From.Value : second.From.Value;
                var message = first.Use.Value == second.Use.Value
                    ? CompilerMessages.SameUseTwice(first.Use.Value, day)
                    : CompilerMessages.ContradictingUses(second.Use.Value, first.Use.Value, day);
                findings.Report(StatementRules.Contradiction, second.Use, message, related: first.Use);
            }
        }
    }

    // A successor may have another selector: [1-48] follows CompanionDiagnostic, and 771-831 follows 770-831.
    private void CheckGaps(ReadUse[] uses)
    {
        foreach (var earlier in uses.Where(use => use.Row.Until is not null))
        {
            var day = earlier.Row.Until!.Value;
            var later = uses.FirstOrDefault(use => IsSuccessor(use, earlier) && Period.Of(earlier.Row).DaysUntil(Period.Of(use.Row)) == 1);
            if (later is not null && !uses.Any(use => IsSuccessor(use, earlier) && Period.Of(use.Row).Contains(day)))
            {
                OneDayCheck.Report(
                    (earlier.Row.From, earlier.Row.Until),
                    (later.Row.From, later.Row.Until),
                    CompilerMessages.SharedChanges(),
                    findings);
            }
        }
    }

    private bool IsSuccessor(ReadUse use, ReadUse earlier) =>
        LevelOf(use.Selector) == LevelOf(earlier.Selector)
        && SelectorText(use.Selector) != SelectorText(earlier.Selector)
        && CanSelectOne(earlier, use, onOneDay: false);

    private bool Contradict(ReadUse one, ReadUse other)
    {
        Period period = Period.Of(one.Row), otherPeriod = Period.Of(other.Row);
        if (LevelOf(one.Selector) != LevelOf(other.Selector) || !period.Overlaps(otherPeriod))
        {
            return false;
        }

        var isSame = SelectorText(one.Selector) == SelectorText(other.Selector);
        if (isSame && OneDayCheck.SharesOneDay(period, otherPeriod))
        {
            return false; // reported by OneDayCheck
        }

        // Two ranges may overlap and specify the same use. Any other repetition is a mistake.
        var mustDiffer = one.Selector.IsRange && !isSame;
        return (!mustDiffer || one.Row.Use.Value != other.Row.Use.Value) && CanSelectOne(one, other, onOneDay: true);
    }

    private bool CanSelectOne(ReadUse one, ReadUse other, bool onOneDay) => LevelOf(one.Selector) switch
    {
        Level.Exact => ShareItem(one, other, onOneDay),
        Level.Range => ShareResidue(one.Selector, other.Selector) && ShareChange(one.Selector, other.Selector),
        _ => ShareChange(one.Selector, other.Selector),
    };

    private static bool ShareItem(ReadUse one, ReadUse other, bool onOneDay)
    {
        var items = ItemsOf(other).ToLookup(item => item.Product);
        return ItemsOf(one).Any(item => items[item.Product].Any(
            match => IsSameAllele(item.Allele, match.Allele) && (!onOneDay || item.Period.Overlaps(match.Period))));
    }

    // A protein is selected whatever DNA change results in it.
    private static bool IsSameAllele(VariantKey one, VariantKey other) => one.IsNone || other.IsNone || one == other;

    private static IEnumerable<(VariantKey Allele, VariantKey Product, Period Period)> ItemsOf(ReadUse use)
    {
        var period = Period.Of(use.Row);
        var rows = use.Targets.Where(target => target.Coding.IsOk).Select(target => (
            target.Coding.Description.Allele, target.Coding.Description.Product, Period.Of(target.Row).Intersect(period)));
        var alleles = use.Alleles.Where(name => name.IsOk).Select(name => (name.Description.Allele, name.Description.Product, period));
        var proteins = use.Proteins.Where(name => name.IsOk).Select(name => (default(VariantKey), name.Description.Product, period));
        return rows.Concat(alleles).Concat(proteins);
    }

    private bool ShareResidue(SelectorRow one, SelectorRow other)
    {
        if (one.Range is not { } range || other.Range is not { } otherRange)
        {
            return false;
        }

        var ((first, last), (otherFirst, otherLast)) = one.Key == other.Key
            ? ((range.First, range.Last), (otherRange.First, otherRange.Last))
            : (ResiduesOf(one), ResiduesOf(other));
        return first <= otherLast && otherFirst <= last;
    }

    // A codon that spans two exons belongs to both.
    private (int First, int Last) ResiduesOf(SelectorRow selector)
    {
        var range = selector.Range!;
        if (selector.Key == SelectorKey.Residues || range.First < 1 || range.Last > reference.Exons.Count)
        {
            return (range.First, range.Last);
        }

        return (ResidueAt(reference.Exons[range.First - 1].TranscriptStart), ResidueAt(reference.Exons[range.Last - 1].TranscriptEnd));
    }

    private int ResidueAt(int position) => Math.Max(0, (position - reference.CodingStart) / 3) + 1;

    private static bool ShareChange(SelectorRow one, SelectorRow other) =>
        ChangeTerms.Selected(one).Intersect(ChangeTerms.Selected(other), StringComparer.Ordinal).Any();

    private static Level LevelOf(SelectorRow selector) => selector switch
    {
        { IsExact: true } => Level.Exact,
        { IsRange: true } => Level.Range,
        { Key: SelectorKey.Any } => Level.Any,
        { OnlyUncatalogued: true } => Level.Uncatalogued,
        _ => Level.Otherwise,
    };

    /// <summary>Returns what statements have in common that can hide each other; those of different groups apply side by side.</summary>
    internal static (string Therapy, string Indication, string Jurisdiction) GroupOf(ReadUse use) =>
        (use.Row.Therapy.Text(), (use.Row.Indication?.English).Text(), use.Row.Jurisdiction.Text());

    /// <summary>Returns a text that is the same for selectors that are written differently and select the same.</summary>
    internal static string SelectorText(SelectorRow selector)
    {
        var values = selector.RowNumbers.Select(range => range.Cell)
            .Concat(selector.Names).Concat(selector.Changes).Append(selector.Place).Concat(selector.ExceptChanges)
            .Select(cell => cell.Value).OrderBy(value => value, StringComparer.Ordinal);
        var (key, range) = (selector.Key, selector.Range);
        return $"{key} {selector.OnlyUncatalogued} {selector.RowUse.Text()} {range?.First} {range?.Last} {string.Join(" ", values)}";
    }
}
