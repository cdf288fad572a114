using System.ComponentModel;
using System.Numerics;
using Her2Catalog.Hgvs.Keys;
using Her2Catalog.Lookup;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>
/// What an assay's result may be used for: the one place that decides it, over the tables of a catalog. Allocates nothing.
/// Which statements hide which is computed by the catalog compiler, and documented in catalog/README.md. Used by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Interpreter
{
    /// <summary>Interprets a query for an assay on a day.</summary>
    /// <param name="tables">The tables of the catalog.</param>
    /// <param name="assay">The number of the assay.</param>
    /// <param name="query">What to interpret.</param>
    /// <param name="asOf">The day to answer for; null for the day of the newest edition.</param>
    public static InterpretationData Interpret<TTables>(TTables tables, int assay, in Query query, DateOnly? asOf)
        where TTables : struct, ICatalogTables
    {
        var uses = tables.Uses;
        var editions = Column.Of(uses.EditionDays);
        var day = asOf?.DayNumber ?? editions[editions.Count - 1];
        var edition = EditionAt(editions, day);
        var asked = new InterpretationData
        {
            Status = edition == 0 && query.IsReadable ? LookupStatus.BeforeFirstEdition : query.Status,
            Query = query,
            Assay = assay,
            Day = day,
            Edition = edition,
        };
        if (assay == 0 || edition == 0 || !query.IsReadable)
        {
            return asked;
        }

        var known = IsKnown(uses.KnownFrom, query.Variant, day);
        var starts = Column.Of(uses.UseStarts);
        int first = starts[assay - 1], count = starts[assay] - first;
        var inForce = InForce(uses.Uses, first, count, day);
        var listed = known ? Listed(uses, assay, query, day, inForce) : default;
        var selected = listed.Selected | InPlace(tables, uses.Uses, first, count, inForce, query);
        selected |= Residual(tables, uses, first, count, inForce, query, day, listed.IsListed);

        var visible = WithoutHidden(uses.Uses, first, selected, selected | listed.Undecided);
        var (use, match) = Summarize(uses.Uses, first, visible, listed.Match, listed.ProteinUses);
        return asked with
        {
            Status = known ? query.Status : LookupStatus.NotInCatalog,
            FirstUse = first,
            Uses = visible,
            Use = use,
            Match = match,
            ListedMatch = listed.Match,
            ProteinUses = listed.ProteinUses,
        };
    }

    /// <summary>The strongest use and the most precise match of statements.</summary>
    internal static (PermittedUse Use, AssayMatch Match) Summarize(ReadOnlySpan<byte> uses, int first, ulong selected, AssayMatch listedMatch, ulong proteinUses)
    {
        var (use, match) = (PermittedUse.NotStated, listedMatch);
        for (var rest = selected; rest != 0; rest &= rest - 1)
        {
            var statement = BitOperations.TrailingZeroCount(rest);
            var row = (first + statement) * UseLayout.Length;
            var own = (PermittedUse)Digits.One(uses, row + UseLayout.Use);
            var ownMatch = MatchOf((UseLevel)Digits.One(uses, row + UseLayout.Level), listedMatch, (proteinUses & (1UL << statement)) != 0);
            use = own > use ? own : use;
            match = ownMatch > match ? ownMatch : match;
        }

        return (use, match);
    }

    /// <summary>How one statement matches.</summary>
    internal static AssayMatch MatchOf(UseLevel level, AssayMatch listedMatch, bool namesProtein) => level switch
    {
        UseLevel.Exact => namesProtein ? AssayMatch.Protein : listedMatch,
        UseLevel.Residues or UseLevel.Coding => AssayMatch.Range,
        _ => AssayMatch.NoMatch,
    };

    // From 1; 0 before the first edition.
    private static int EditionAt(NumberTable days, int day)
    {
        var edition = 0;
        while (edition < days.Count && days[edition] <= day)
        {
            edition++;
        }

        return edition;
    }

    private static bool IsKnown(ReadOnlySpan<byte> knownFrom, int variant, int day) => variant != 0 && Column.Of(knownFrom)[variant - 1] <= day;

    private static ulong InForce(ReadOnlySpan<byte> uses, int first, int count, int day)
    {
        ulong inForce = 0;
        for (var use = 0; use < count; use++)
        {
            var row = (first + use) * UseLayout.Length;
            if (IsWithin(day, Digits.Four(uses, row + UseLayout.From), Digits.Four(uses, row + UseLayout.Until)))
            {
                inForce |= 1UL << use;
            }
        }

        return inForce;
    }

    // `until` is the first day on which a statement no longer applies.
    private static bool IsWithin(int day, int from, int until) => from <= day && (day < until || until == UseLayout.OpenEnd);

    private static ListedUses Listed(UseTables uses, int assay, in Query query, int day, ulong inForce)
    {
        var starts = Column.Of(uses.ListingStarts);
        var listed = default(ListedUses);
        var end = starts[query.Variant] * ListingLayout.Length;
        for (var row = starts[query.Variant - 1] * ListingLayout.Length; row < end; row += ListingLayout.Length)
        {
            if (Digits.Two(uses.Listings, row + ListingLayout.Assay) != assay)
            {
                continue;
            }

            var terms = Digits.Three(uses.Listings, row + ListingLayout.Terms) * TermsLayout.Length;
            if (IsWithin(day, Digits.Four(uses.Terms, terms + TermsLayout.From), Digits.Four(uses.Terms, terms + TermsLayout.Until)))
            {
                var allele = Digits.Three(uses.Listings, row + ListingLayout.Allele);
                listed.Add(allele, allele != 0 && allele == query.Allele, Digits.Eight(uses.Terms, terms + TermsLayout.Uses) & inForce);
            }
        }

        listed.Finish(query.NamesDna);
        return listed;
    }

    // Ranges and "any change".
    private static ulong InPlace<TTables>(TTables tables, ReadOnlySpan<byte> uses, int first, int count, ulong inForce, in Query query)
        where TTables : struct, ICatalogTables
    {
        ulong selected = 0;
        for (var use = 0; use < count; use++)
        {
            var row = (first + use) * UseLayout.Length;
            var level = (UseLevel)Digits.One(uses, row + UseLayout.Level);
            if (level is UseLevel.Residues or UseLevel.Coding or UseLevel.Any && (inForce & (1UL << use)) != 0 && IsInPlace(tables, uses, row, level, query))
            {
                selected |= 1UL << use;
            }
        }

        return selected;
    }

    private static bool IsInPlace<TTables>(TTables tables, ReadOnlySpan<byte> uses, int row, UseLevel level, in Query query)
        where TTables : struct, ICatalogTables
    {
        if (!SelectsKind(tables, uses, row, query))
        {
            return false;
        }

        if (level == UseLevel.Any)
        {
            return true;
        }

        var place = VariantPlaces.Of(tables, query);
        var (first, last) = level == UseLevel.Residues ? (place.FirstResidue, place.LastResidue) : (place.FirstCoding, place.LastCoding);
        return first > 0 && first >= Digits.Four(uses, row + UseLayout.First) && last <= Digits.Four(uses, row + UseLayout.Last);
    }

    private static bool SelectsKind<TTables>(TTables tables, ReadOnlySpan<byte> uses, int row, in Query query)
        where TTables : struct, ICatalogTables
    {
        var kinds = Digits.Two(uses, row + UseLayout.Kinds);
        return kinds == UseLayout.EveryKind || (kinds & (1 << (int)VariantPlaces.Of(tables, query).Kind)) != 0;
    }

    // "Anything else": statements that apply if no other one selects the query. A statement for a therapy, indication or
    // jurisdiction asks about its own group only, so that what the table lists for others does not concern it.
    private static ulong Residual<TTables>(TTables tables, UseTables uses, int first, int count, ulong inForce, in Query query, int day, bool isListed)
        where TTables : struct, ICatalogTables
    {
        ulong selected = 0;
        for (var use = 0; use < count; use++)
        {
            var row = (first + use) * UseLayout.Length;
            var level = (UseLevel)Digits.One(uses.Uses, row + UseLayout.Level);
            if (level >= UseLevel.Otherwise && (inForce & (1UL << use)) != 0 &&
                (!isListed || IsGrouped(uses.Uses, row)) &&
                (level == UseLevel.Otherwise || IsUncatalogued(tables, uses, row, query, day)) &&
                SelectsKind(tables, uses.Uses, row, query))
            {
                selected |= 1UL << use;
            }
        }

        return selected;
    }

    private static bool IsGrouped(ReadOnlySpan<byte> uses, int row) =>
        Digits.Two(uses, row + UseLayout.Therapy) != 0 || Digits.Two(uses, row + UseLayout.Jurisdiction) != 0 || Digits.Four(uses, row + UseLayout.Indication) != 0;

    // What files add to a catalog that they extend is unknown to the statements of that catalog. A polymorphism of the
    // reference counts as known on every day, also before the catalog names it as a variant.
    private static bool IsUncatalogued<TTables>(TTables tables, UseTables uses, int row, in Query query, int day)
        where TTables : struct, ICatalogTables =>
        !query.IsPolymorphism &&
        !IsKnown(Digits.One(uses.Uses, row + UseLayout.IsBase) != 0 ? uses.BaseKnownFrom : uses.KnownFrom, query.Variant, day) &&
        (query.Variant == 0 || !CatalogLookup.IsPolymorphism(tables, KeyText.Read(tables.Section(TableSection.VariantKeys)[((query.Variant - 1) * KeyText.Length)..])));

    private static ulong WithoutHidden(ReadOnlySpan<byte> uses, int first, ulong selected, ulong hiding)
    {
        var visible = selected;
        for (var rest = selected; rest != 0; rest &= rest - 1)
        {
            var use = BitOperations.TrailingZeroCount(rest);
            if ((Digits.Eight(uses, ((first + use) * UseLayout.Length) + UseLayout.HiddenBy) & hiding) != 0)
            {
                visible &= ~(1UL << use);
            }
        }

        return visible;
    }

    /// <summary>Statements that select listed alleles and proteins of a variant. Listings come allele by allele.</summary>
    private struct ListedUses
    {
        private ulong ofSomeAllele;
        private ulong ofEveryAllele;
        private ulong ofQueriedAllele;
        private ulong ofCurrentAllele;
        private int currentAllele;
        private bool listsAlleles;
        private bool listsQueriedAllele;

        public ulong ProteinUses { get; private set; }

        public ulong Selected { get; private set; }

        /// <summary>Statements that select some of the alleles that give the protein: the protein alone does not decide.</summary>
        public ulong Undecided { get; private set; }

        /// <summary>True if "anything else" does not mean this query.</summary>
        public bool IsListed { get; private set; }

        public AssayMatch Match { get; private set; }

        public void Add(int allele, bool isQueried, ulong uses)
        {
            if (allele == 0)
            {
                ProteinUses |= uses;
                return;
            }

            if (allele != currentAllele)
            {
                EndAllele();
                currentAllele = allele;
                ofCurrentAllele = 0;
            }

            ofCurrentAllele |= uses;
            ofSomeAllele |= uses;
            ofQueriedAllele |= isQueried ? uses : 0;
            listsQueriedAllele |= isQueried;
        }

        public void Finish(bool namesDna)
        {
            EndAllele();
            IsListed = namesDna ? listsQueriedAllele : listsAlleles;
            Selected = ProteinUses | (namesDna ? ofQueriedAllele : ofEveryAllele);
            Undecided = namesDna ? 0 : ofSomeAllele & ~ofEveryAllele;
            Match = listsQueriedAllele ? AssayMatch.Allele :
                ProteinUses != 0 || (listsAlleles && !namesDna) ? AssayMatch.Protein :
                listsAlleles ? AssayMatch.OtherAllele :
                AssayMatch.NoMatch;
        }

        private void EndAllele()
        {
            if (currentAllele != 0)
            {
                ofEveryAllele = listsAlleles ? ofEveryAllele & ofCurrentAllele : ofCurrentAllele;
                listsAlleles = true;
            }
        }
    }
}
