using System.ComponentModel;
using System.Numerics;
using Her2Catalog.Lookup;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>
/// Determines what an assay's result may be used for, from the tables of a catalog. All answers come from here. Allocates nothing.
/// The catalog compiler computes which statements hide others; see docs/catalog-format.md. Used by generated code.
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
        var day = asOf?.DayNumber ?? LastOf(tables.EditionDays);
        var state = StateAt(tables.StateDays, day);
        var asked = new InterpretationData
        {
            Status = state == 0 && query.IsReadable ? LookupStatus.BeforeFirstEdition : query.Status,
            Query = query,
            Assay = assay,
            Day = day,
            Edition = state == 0 ? 0 : Column.Of(tables.StateEditions)[state - 1],
        };
        if (assay == 0 || state == 0 || !query.IsReadable || query.IsUnchanged)
        {
            return asked;
        }

        var starts = Column.Of(tables.UseStarts);
        var first = starts[assay - 1];
        var known = IsKnown(tables.KnownFrom, query.Variant, state);
        var listed = known ? Listed(tables, assay, query, state) : default;
        var selected = listed.Selected | OfPlace(tables, assay, first, query, state, listed.IsListed);
        var hiding = selected | listed.Undecided;
        var visible = (hiding & (hiding - 1)) == 0 ? selected : WithoutHidden(tables.Uses, first, selected, hiding);
        var (use, match) = Summarize(tables.Uses, first, visible, listed.Match, listed.ProteinUses);
        return asked with
        {
            Status = known ? query.Status : LookupStatus.NotInCatalog,
            FirstUse = first,
            Uses = visible,
            Use = use,
            Match = match,
            ListingMatch = listed.Match,
            ProteinUses = listed.ProteinUses,
        };
    }

    /// <summary>The alleles of the queried protein that the assay lists on the day, in rows or statements; allocates.</summary>
    internal static IReadOnlyCollection<int> ListedAlleles(Catalog catalog, in InterpretationData data)
    {
        var listings = catalog.Section(TableSection.Listings);
        var starts = Column.Of(catalog.Section(TableSection.ListingStarts));
        var terms = catalog.Section(TableSection.Terms);
        var days = catalog.Section(TableSection.StateDays);
        var state = StateAt(days, data.Day);
        var alleles = new SortedSet<int>();
        for (var listing = starts[data.Query.Variant - 1]; listing < starts[data.Query.Variant]; listing++)
        {
            var row = listing * ListingLayout.Length;
            var allele = Digits.Three(listings, row + ListingLayout.Allele);
            var number = (Digits.Three(listings, row + ListingLayout.Terms) * Column.Of(days).Count) + state - 1;
            var isListed = (Digits.Eight(terms, number * TermsLayout.Length) & TermsLayout.IsListed) != 0;
            if (allele != 0 && isListed && Digits.Two(listings, row + ListingLayout.Assay) == data.Assay)
            {
                alleles.Add(allele);
            }
        }

        return alleles;
    }

    /// <summary>The strongest use and the most precise match of statements.</summary>
    internal static (PermittedUse Use, AssayMatch Match) Summarize(
        ReadOnlySpan<byte> uses,
        int first,
        ulong selected,
        AssayMatch listingMatch,
        ulong proteinUses)
    {
        var (use, match) = (PermittedUse.NotStated, listingMatch);
        for (var rest = selected; rest != 0; rest &= rest - 1)
        {
            var statement = BitOperations.TrailingZeroCount(rest);
            var row = (first + statement) * UseLayout.Length;
            var own = (PermittedUse)Digits.One(uses, row + UseLayout.Use);
            var namesProtein = (proteinUses & (1UL << statement)) != 0;
            var ownMatch = MatchOf((UseLevel)Digits.One(uses, row + UseLayout.Level), listingMatch, namesProtein);
            use = own > use ? own : use;
            match = ownMatch > match ? ownMatch : match;
        }

        return (use, match);
    }

    /// <summary>How one statement matches.</summary>
    internal static AssayMatch MatchOf(UseLevel level, AssayMatch listingMatch, bool namesProtein) => level switch
    {
        UseLevel.Exact => namesProtein ? AssayMatch.Protein : listingMatch,
        UseLevel.Residues or UseLevel.Coding => AssayMatch.Range,
        _ => AssayMatch.NoMatch,
    };

    private static int LastOf(ReadOnlySpan<byte> column) => Column.Of(column) is var days ? days[days.Count - 1] : 0;

    // From 1; 0 before the first edition.
    private static int StateAt(ReadOnlySpan<byte> column, int day)
    {
        var days = Column.Of(column);
        var state = days.Count;
        while (state > 0 && days[state - 1] > day)
        {
            state--;
        }

        return state;
    }

    private static bool IsKnown(ReadOnlySpan<byte> knownFrom, int variant, int state) =>
        variant != 0 && Column.Of(knownFrom)[variant - 1] <= state;

    // Statements about listed alleles and proteins.
    private static ListedUses Listed<TTables>(TTables tables, int assay, in Query query, int state)
        where TTables : struct, ICatalogTables
    {
        var listings = tables.Listings;
        var starts = Column.Of(tables.ListingStarts);
        var states = Column.Of(tables.StateDays).Count;
        var listed = default(ListedUses);
        var end = starts[query.Variant] * ListingLayout.Length;
        for (var row = starts[query.Variant - 1] * ListingLayout.Length; row < end; row += ListingLayout.Length)
        {
            if (Digits.Two(listings, row + ListingLayout.Assay) == assay)
            {
                var terms = (Digits.Three(listings, row + ListingLayout.Terms) * states) + state - 1;
                var allele = Digits.Three(listings, row + ListingLayout.Allele);
                listed.Add(allele, query.Allele, Digits.Eight(tables.Terms, terms * TermsLayout.Length));
            }
        }

        listed.Finish(query.NamesDna);
        return listed;
    }

    // Statements about ranges and any change, and those about anything else. If the assay lists the query, the latter apply
    // only if they have their own therapy, indication or jurisdiction, because the table lists the query for others.
    private static ulong OfPlace<TTables>(TTables tables, int assay, int first, in Query query, int state, bool isListed)
        where TTables : struct, ICatalogTables
    {
        var states = tables.UseStates;
        var row = (((state - 1) * (Column.Of(tables.UseStarts).Count - 1)) + assay - 1) * UseStateLayout.Length;
        ulong selected = 0;
        for (var rest = Digits.Eight(states, row + UseStateLayout.InPlace); rest != 0; rest &= rest - 1)
        {
            var use = BitOperations.TrailingZeroCount(rest);
            selected |= IsInPlace(tables, (first + use) * UseLayout.Length, query) ? 1UL << use : 0;
        }

        for (var rest = Digits.Eight(states, row + UseStateLayout.Residual); rest != 0; rest &= rest - 1)
        {
            var use = BitOperations.TrailingZeroCount(rest);
            var statement = (first + use) * UseLayout.Length;
            var concerns = !isListed || IsGrouped(tables.Uses, statement);
            selected |= concerns && IsAnythingElse(tables, statement, query, state) ? 1UL << use : 0;
        }

        return selected;
    }

    private static bool IsInPlace<TTables>(TTables tables, int row, in Query query)
        where TTables : struct, ICatalogTables
    {
        var uses = tables.Uses;
        if (!SelectsKind(tables, row, query))
        {
            return false;
        }

        var level = (UseLevel)Digits.One(uses, row + UseLayout.Level);
        if (level == UseLevel.Any)
        {
            return true;
        }

        var place = VariantPlaces.Of(tables, query);
        var (first, last) = level == UseLevel.Residues ? (place.FirstResidue, place.LastResidue) : (place.FirstCoding, place.LastCoding);
        return first > 0 && first >= Digits.Four(uses, row + UseLayout.First) && last <= Digits.Four(uses, row + UseLayout.Last);
    }

    private static bool IsGrouped(ReadOnlySpan<byte> uses, int row) =>
        Digits.Two(uses, row + UseLayout.Therapy) != 0 ||
        Digits.Two(uses, row + UseLayout.Jurisdiction) != 0 ||
        Digits.Four(uses, row + UseLayout.Indication) != 0;

    // For statements of an extended catalog, only its own variants are known. A polymorphism of the reference counts as known
    // on every day, also before the catalog contains it as a variant.
    private static bool IsAnythingElse<TTables>(TTables tables, int row, in Query query, int state)
        where TTables : struct, ICatalogTables
    {
        if ((UseLevel)Digits.One(tables.Uses, row + UseLayout.Level) == UseLevel.Uncatalogued)
        {
            var knownFrom = Digits.One(tables.Uses, row + UseLayout.IsBase) != 0 ? tables.BaseKnownFrom : tables.KnownFrom;
            if (query.IsPolymorphism || IsKnown(knownFrom, query.Variant, state) || IsPolymorphism(tables, query.Variant))
            {
                return false;
            }
        }

        return SelectsKind(tables, row, query);
    }

    private static bool IsPolymorphism<TTables>(TTables tables, int variant)
        where TTables : struct, ICatalogTables =>
        variant != 0 && CatalogLookup.IsPolymorphism(tables, KeyText.Read(tables.Section(TableSection.VariantKeys), variant - 1));

    private static bool SelectsKind<TTables>(TTables tables, int row, in Query query)
        where TTables : struct, ICatalogTables
    {
        var kinds = Digits.Two(tables.Uses, row + UseLayout.Kinds);
        return kinds == UseLayout.EveryKind || (kinds & (1 << (int)VariantPlaces.Of(tables, query).Kind)) != 0;
    }

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

        public void Add(int allele, int queriedAllele, ulong terms)
        {
            if ((terms & TermsLayout.IsListed) == 0)
            {
                return;
            }

            var uses = terms & ~TermsLayout.IsListed;
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
            if (allele == queriedAllele)
            {
                ofQueriedAllele |= uses;
                listsQueriedAllele = true;
            }
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
