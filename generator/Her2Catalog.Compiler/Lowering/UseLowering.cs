using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>
/// Lowers statements of use, and decides precedence: exact selectors hide ranges, and ranges hide "any",
/// among statements of one assay, therapy, indication and jurisdiction; "otherwise" yields to everything else.
/// </summary>
internal sealed class UseLowering(CatalogModel model, TextPoolBuilder texts, CitationLowering citations)
{
    /// <summary>Returns all statements, assay by assay.</summary>
    public string Uses()
    {
        var digits = new DigitText();
        for (var assay = 0; assay < model.Assays.Count; assay++)
        {
            foreach (var use in model.Assays[assay].Uses)
            {
                Append(digits, use, model.Assays[assay].Uses, isBase: assay < model.BaseAssayCount);
            }
        }

        return digits.ToString();
    }

    /// <summary>Returns the first statement of each assay, and the end of the last.</summary>
    public string Starts() => DigitText.Column(Run.Starts(model.Assays.Select(assay => assay.Uses.Count)));

    /// <summary>Returns the statements in force that do not name alleles or proteins, for each state and assay.</summary>
    public string States(StateLowering states)
    {
        var digits = new DigitText();
        for (var state = 0; state < states.Count; state++)
        {
            foreach (var assay in model.Assays)
            {
                ulong inPlace = 0, residual = 0;
                for (var i = 0; i < assay.Uses.Count; i++)
                {
                    var bit = states.IsIn(state, assay.Uses[i].From, assay.Uses[i].Until) ? 1UL << i : 0;
                    inPlace |= LevelOf(assay.Uses[i].Selector) is UseLevel.Residues or UseLevel.Coding or UseLevel.Any ? bit : 0;
                    residual |= LevelOf(assay.Uses[i].Selector) >= UseLevel.Otherwise ? bit : 0;
                }

                digits.Append(inPlace, 8).Append(residual, 8);
            }
        }

        return digits.ToString();
    }

    private void Append(DigitText digits, UseModel use, EquatableArray<UseModel> all, bool isBase)
    {
        var (first, last) = RangeOf(use.Selector);
        digits
            .Append((int)LevelOf(use.Selector), 1)
            .Append(Codes.UseOf(use.Use), 1)
            .Append(Codes.NextStepOf(use.NextStep), 1)
            .Append(isBase ? 1 : 0, 1)
            .Append(Days.NumberOf(use.From), 4)
            .Append(Days.EndOf(use.Until), 4)
            .Append(HiddenBy(use, all), 8)
            .Append(first, 4)
            .Append(last, 4)
            .Append(KindsOf(use.Selector), 2)
            .Append(use.TherapyIndex + 1, 2)
            .Append(use.JurisdictionIndex + 1, 2)
            .Append(use.ConfirmWithIndex + 1, 2)
            .Append(texts[use.Indication], 4)
            .Append(citations[use.Citation], 4)
            .Append(citations[use.NextStepCitation], 4);
    }

    private static UseLevel LevelOf(SelectorModel selector) => selector.Kind switch
    {
        SelectorKind.Residues => UseLevel.Residues,
        SelectorKind.Exons => UseLevel.Coding,
        SelectorKind.Any => UseLevel.Any,
        SelectorKind.Otherwise => selector.OnlyUncatalogued ? UseLevel.Uncatalogued : UseLevel.Otherwise,
        _ => UseLevel.Exact,
    };

    private static ulong HiddenBy(UseModel use, EquatableArray<UseModel> all)
    {
        ulong hidden = 0;
        for (var i = 0; i < all.Count; i++)
        {
            hidden |= Hides(all[i], use) ? 1UL << i : 0;
        }

        return hidden;
    }

    /// <summary>Returns a value indicating whether a statement hides another one if it selects the query.</summary>
    internal static bool Hides(UseModel other, UseModel use)
    {
        int rank = RankOf(use.Selector), otherRank = RankOf(other.Selector);
        var yieldsToAll = rank >= OtherwiseRank && GroupOf(use) == (-1, string.Empty, -1);
        return otherRank < rank && (GroupOf(other) == GroupOf(use) || (yieldsToAll && otherRank < OtherwiseRank));
    }

    private const int OtherwiseRank = 3;

    private static int RankOf(SelectorModel selector) => LevelOf(selector) switch
    {
        UseLevel.Exact => 0,
        UseLevel.Residues or UseLevel.Coding => 1,
        UseLevel.Any => 2,
        UseLevel.Uncatalogued => OtherwiseRank,
        _ => OtherwiseRank + 1,
    };

    private static (int Therapy, string Indication, int Jurisdiction) GroupOf(UseModel use) => (use.TherapyIndex, use.Indication.English, use.JurisdictionIndex);

    // Exons become coding positions; those before the start codon are left out.
    private (int First, int Last) RangeOf(SelectorModel selector)
    {
        if (selector.Kind != SelectorKind.Exons)
        {
            return (selector.First, selector.Last);
        }

        var transcript = model.Transcript;
        int start = transcript.Exons.First(exon => exon.Number == selector.First).TranscriptStart, end = transcript.Exons.First(exon => exon.Number == selector.Last).TranscriptEnd;
        return (Math.Max(1, start - transcript.CodingStart + 1), Math.Max(0, end - transcript.CodingStart + 1));
    }

    private static int KindsOf(SelectorModel selector)
    {
        var kinds = selector.Changes.Count == 0 ? UseLayout.EveryKind : Bits(selector.Changes);
        return kinds & ~Bits(selector.ExceptChanges);
    }

    private static int Bits(IEnumerable<string> terms) => terms.Aggregate(0, (bits, term) => ChangeKinds.TryParse(term, out var kind) ? bits | (1 << (int)kind) : bits);
}

/// <summary>Positions of runs of entries.</summary>
internal static class Run
{
    /// <summary>Returns the start of each run, and the end of the last.</summary>
    public static IReadOnlyCollection<int> Starts(IEnumerable<int> counts)
    {
        var starts = new List<int> { 0 };
        foreach (var count in counts)
        {
            starts.Add(starts[starts.Count - 1] + count);
        }

        return starts;
    }
}

/// <summary>Numbers of the runtime's enumerations.</summary>
internal static class Codes
{
    private static readonly string[] Uses = ["NotStated", "NotListed", "ReferenceOnly", "CompanionDiagnostic"];
    private static readonly string[] NextSteps = ["", "ConfirmWith", "ExpertPanel"];

    /// <summary>Returns the number of a <c>PermittedUse</c>.</summary>
    public static int UseOf(string use) => IndexOf(Uses, use);

    /// <summary>Returns the number of a <c>NextStep</c>.</summary>
    public static int NextStepOf(string step) => IndexOf(NextSteps, step);

    private static int IndexOf(string[] words, string word) => Array.IndexOf(words, word) is >= 0 and var index ? index : throw new ArgumentException($"'{word}' is not one of {string.Join(", ", words)}.");
}
