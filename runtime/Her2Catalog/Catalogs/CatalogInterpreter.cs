using System.ComponentModel;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Catalogs;

/// <summary>What an assay's result may be used for: the one place that decides it, over the tables of a catalog. Allocates nothing. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogInterpreter
{
    /// <summary>Interprets a query for an assay at a date.</summary>
    /// <param name="assay">Number of the assay.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="asOf">The date asked for; null for the newest edition's.</param>
    public static Interpretation Interpret<TCatalog>(int assay, Query query, DateOnly? asOf)
        where TCatalog : ICatalogData
    {
        var editions = TCatalog.EditionDays;
        var day = asOf?.DayNumber ?? editions[^1];
        var edition = EditionAt(editions, day);
        if (assay == 0 || edition == 0 || query.Status is not (LookupStatus.Found or LookupStatus.NotInCatalog))
        {
            return new Interpretation { Status = query.Status };
        }

        var shape = TCatalog.Assay(assay);
        var answer = Answer<TCatalog>(assay, shape, query, day);
        var confirms = shape.ConfirmWith != 0;
        return new Interpretation
        {
            Status = query.Status,
            Use = answer.Use,
            Match = answer.Match,
            Next = confirms ? NextStep.ConfirmWith : !Knows<TCatalog>(assay, query.Variant) ? NextStep.ExpertPanel : NextStep.None,
            ConfirmWith = confirms ? new AssayId(TCatalog.AssayIdOf(shape.ConfirmWith)) : default,
            ConfirmingUse = confirms ? Answer<TCatalog>(shape.ConfirmWith, TCatalog.Assay(shape.ConfirmWith), query, day).Use : Use.NotStated,
            Therapy = answer.Claim == 0 ? string.Empty : TCatalog.ClaimTherapy(answer.Claim),
            Jurisdiction = answer.Claim == 0 ? string.Empty : TCatalog.ClaimJurisdiction(answer.Claim),
            Edition = TCatalog.EditionId(edition),
            Sources = answer.Claim == 0 ? TCatalog.AssaySource(assay) : TCatalog.ClaimSource(answer.Claim),
            ListedAlleles = answer.Match == Match.OtherAllele ? new NameList(TCatalog.ListedAlleles(assay, query.Variant)) : default,
        };
    }

    /// <summary>What a table shows of how a query was met: how the first assay, in the catalog's order, met it at all.</summary>
    /// <param name="answers">What each assay says, in the catalog's order.</param>
    public static Match ShownMatch(ReadOnlySpan<Interpretation> answers)
    {
        foreach (var answer in answers)
        {
            if (answer.Match != Match.None)
            {
                return answer.Match;
            }
        }

        return Match.None;
    }

    /// <summary>Names of the alleles of a variant that an assay's table holds, a name a line; allocates. For catalogs too large to hold such lists.</summary>
    public static string ListedAlleles<TCatalog>(int assay, int variant)
        where TCatalog : ICatalogData
    {
        var targets = TCatalog.Targets(assay);
        var names = new List<string>();
        for (var at = TCatalog.AlleleStarts[variant - 1]; at < TCatalog.AlleleStarts[variant]; at++)
        {
            var allele = TCatalog.AllelesByVariant[at];
            var row = FirstRow(targets.Alleles, allele);
            if (row < targets.Alleles.Count && targets.Alleles[row] == allele)
            {
                names.Add(TCatalog.AlleleName(allele));
            }
        }

        return string.Join('\n', names);
    }

    // What files add to a catalog that they extend is unknown to its assays still: their next step is that of their source.
    private static bool Knows<TCatalog>(int assay, int variant)
        where TCatalog : ICatalogData
    {
        if (variant == 0 || assay > TCatalog.ExtendedAssayCount)
        {
            return variant != 0;
        }

        var added = TCatalog.AddedVariants;
        var row = FirstRow(added, variant);
        return row == added.Count || added[row] != variant;
    }

    private static (Use Use, Match Match, int Claim) Answer<TCatalog>(int assay, AssayShape shape, Query query, int day)
        where TCatalog : ICatalogData
    {
        if (!shape.ListsTargets)
        {
            // Such an assay has no table to match; a claim names the variant.
            var claim = query.Variant == 0 ? 0 : FindClaim<TCatalog>(assay, query.Variant, day);
            return claim == 0 ? (shape.DefaultUse, Match.None, claim) : (Use.CompanionDiagnostic, Match.Protein, claim);
        }

        var (use, match) = MeetTargets<TCatalog>(TCatalog.Targets(assay), query, day);
        if (use != Use.CompanionDiagnostic)
        {
            return (use, match, 0);
        }

        // What the table prints is a companion diagnostic only by a claim in force: therapy, jurisdiction and date belong to it.
        var ofTable = FindClaim<TCatalog>(assay, 0, day);
        return ofTable == 0 ? (Use.NotStated, match, ofTable) : (use, match, ofTable);
    }

    private static (Use Use, Match Match) MeetTargets<TCatalog>(TargetTable targets, Query query, int day)
        where TCatalog : ICatalogData
    {
        if (query.Variant == 0)
        {
            return (Use.NotListed, Match.None);
        }

        var ofAllele = Use.NotListed;
        var ofProtein = Use.NotListed;
        var end = TCatalog.AlleleStarts[query.Variant];
        for (var at = TCatalog.AlleleStarts[query.Variant - 1]; at < end; at++)
        {
            var allele = TCatalog.AllelesByVariant[at];
            for (var row = FirstRow(targets.Alleles, allele); row < targets.Alleles.Count && targets.Alleles[row] == allele; row++)
            {
                var terms = targets.Terms[row];
                if (day < targets.From[terms] || day >= targets.Until[terms])
                {
                    continue;
                }

                var use = (Use)targets.Uses[terms];
                ofAllele = allele == query.Allele ? use : ofAllele;

                // Alleles of one protein with different uses: the protein alone does not tell which.
                ofProtein = ofProtein == Use.NotListed || ofProtein == use ? use : Use.NotStated;
            }
        }

        if (ofAllele != Use.NotListed)
        {
            return (ofAllele, Match.Allele);
        }

        return ofProtein == Use.NotListed ? (ofProtein, Match.None) :
            query.NamesDna ? (Use.NotListed, Match.OtherAllele) :
            (ofProtein, Match.Protein);
    }

    // The first row of a number or of what follows it: tables are sorted by allele, added variants by themselves.
    private static int FirstRow(NumberTable sorted, int wanted)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = sorted[middle] < wanted ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Claims are sorted by assay, then by variant.
    private static int FindClaim<TCatalog>(int assay, int variant, int day)
        where TCatalog : ICatalogData
    {
        ReadOnlySpan<int> assays = TCatalog.ClaimAssays, variants = TCatalog.ClaimVariants;
        int low = 0, high = assays.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var isBefore = assays[middle] < assay || (assays[middle] == assay && variants[middle] < variant);
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        for (var claim = low; claim < assays.Length && assays[claim] == assay && variants[claim] == variant; claim++)
        {
            if (day >= TCatalog.ClaimFrom[claim] && day < TCatalog.ClaimUntil[claim])
            {
                return claim + 1;
            }
        }

        return 0;
    }

    private static int EditionAt(ReadOnlySpan<int> days, int day)
    {
        var edition = 0;
        while (edition < days.Length && days[edition] <= day)
        {
            edition++;
        }

        return edition;
    }
}
