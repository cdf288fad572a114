using System.Collections;
using System.Numerics;
using System.Text.Json.Serialization;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>
/// What an assay's result for a query may be used for, as the cited sources say on a date: every statement in force that
/// selects the query, and their summary. Not medical advice: if the source is silent, <see cref="Use"/> is
/// <see cref="PermittedUse.NotStated"/>. The status of its default is <see cref="LookupStatus.None"/>.
/// </summary>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(Json.InterpretationConverter))]
public readonly record struct Interpretation
{
    // Selects only statements without a therapy or jurisdiction. An entry that was not found must not select all statements.
    private const int Unnamed = -1;

    private readonly Catalog? catalog;
    private readonly InterpretationData data;

    /// <summary>Combines an answer with its catalog. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public Interpretation(Catalog catalog, InterpretationData data)
    {
        this.catalog = catalog;
        this.data = data;
    }

    /// <summary>The status of the lookup. Unless it is Found or NotInCatalog, there are no statements.</summary>
    public LookupStatus Status => data.Status;

    /// <summary>
    /// The strongest use among <see cref="Statements"/>: companion diagnostic, then reference only, then not listed; NotStated if
    /// there are no statements.
    /// </summary>
    public PermittedUse Use => data.Use;

    /// <summary>How the query matches what the assay lists.</summary>
    public AssayMatch Match => data.Match;

    /// <summary>The next step that the statements with the use of <see cref="Use"/> name: confirmation before an expert panel.</summary>
    public NextStep Next => NextStatement.Next;

    /// <summary>The assay to confirm the result with; none unless <see cref="Next"/> is <see cref="NextStep.ConfirmWith"/>.</summary>
    public CatalogAssay ConfirmWith => NextStatement.ConfirmWith;

    /// <summary>The answer of the confirming assay, for the same therapy and jurisdiction; none without a confirming assay.</summary>
    public Interpretation Confirming => NextStatement is { ConfirmWith.IsNone: false } next
        ? new Interpretation(catalog!, catalog!.InterpretQuery(next.ConfirmWith.Index, data.Query, AsOf))
            .Filter(Or(next.Therapy.Index, data.Therapy), Or(next.Jurisdiction.Index, data.Jurisdiction))
        : default;

    /// <summary>What the confirming assay's result may be used for; <see cref="Confirming"/> states the therapies.</summary>
    public PermittedUse ConfirmingUse => Confirming.Use;

    /// <summary>Every statement in force that selects the query; enumerating it allocates nothing.</summary>
    public UseStatementList Statements => new(catalog, data);

    /// <summary>The variant; none if the catalog does not contain it on the date.</summary>
    public CatalogVariant Variant => new(catalog, data.KnownVariant);

    /// <summary>The allele; none if the query names no DNA change that the catalog contains.</summary>
    public CatalogAllele Allele => new(catalog, data.KnownAllele);

    /// <summary>The assay.</summary>
    public CatalogAssay Assay => new(catalog, data.Assay);

    /// <summary>The date that the answer is for.</summary>
    public DateOnly AsOf => DateOnly.FromDayNumber(data.Day);

    /// <summary>Id of the edition in force on the date; empty before the first.</summary>
    public string Edition => data.Edition == 0 ? string.Empty : catalog!.Text(catalog.FieldOf(TableSection.Editions, data.Edition, 0));

    /// <summary>
    /// For <see cref="AssayMatch.OtherAllele"/>: the alleles of the same protein that the assay lists, by preferred <c>c.</c> name;
    /// allocates.
    /// </summary>
    public NameList ListedAlleles =>
        Match == AssayMatch.OtherAllele ? new NameList(string.Join('\n', ListedAlleleNames())) : default;

    /// <summary>The answer in numbers. Used by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public InterpretationData Data => data;

    /// <summary>The catalog; null for <c>default</c>.</summary>
    public Catalog? Catalog => catalog;

    /// <summary>
    /// The same answer with only the statements for a therapy, and those that name none; for <c>default</c>, only the latter.
    /// </summary>
    public Interpretation For(CatalogTherapy therapy) => Filter(NumberOf(therapy.Catalog, therapy.Index), data.Jurisdiction);

    /// <summary>
    /// The same answer with only the statements for a jurisdiction, and those that name none; for <c>default</c>, only the latter.
    /// </summary>
    public Interpretation For(CatalogJurisdiction jurisdiction) => Filter(data.Therapy, NumberOf(jurisdiction.Catalog, jurisdiction.Index));

    /// <summary>What sources say about the variant on the date; allocates.</summary>
    public IReadOnlyList<EvidenceStatement> Evidence => Variant.GetEvidence(AsOf);

    /// <summary>Such as <c>OncomineDxTargetTest, L755S: CompanionDiagnostic (TrastuzumabDeruxtecan@Japan), Protein</c>.</summary>
    public override string ToString()
    {
        if (Assay.IsNone)
        {
            return Status.ToString();
        }

        var therapies = Therapies;
        var name = Variant.IsNone ? Status.ToString() : Variant.Name;
        return $"{Assay.Id}, {name}: {Use}{(therapies.Length == 0 ? string.Empty : $" ({therapies})")}, {Match}";
    }

    /// <summary>
    /// The therapies and jurisdictions of the statements with the use of <see cref="Use"/>, such as
    /// <c>TrastuzumabDeruxtecan@Japan</c>, separated by <c>|</c>; allocates.
    /// </summary>
    public string Therapies => string.Join('|', TherapyList);

    /// <summary>The therapies of <see cref="Therapies"/> as a list; allocates.</summary>
    public IReadOnlyList<string> TherapyList
    {
        get
        {
            var use = Use;
            var stated = Statements.Where(statement => statement.Use == use && !statement.Therapy.IsNone);
            return [.. stated.Select(statement => statement.TherapyAndJurisdiction).Distinct()];
        }
    }

    // Confirmation precedes an expert panel, because it establishes the result that the panel discusses. Next steps of weaker uses
    // do not apply to a companion diagnostic.
    private UseStatement NextStatement
    {
        get
        {
            var next = default(UseStatement);
            foreach (var statement in Statements)
            {
                var isCandidate = statement.Use == Use && statement.Next != NextStep.NotStated;
                next = isCandidate && (next.Next == NextStep.NotStated || statement.Next < next.Next) ? statement : next;
            }

            return next;
        }
    }

    // 0 keeps every therapy or jurisdiction. Allocates nothing.
    private Interpretation Filter(int therapy, int jurisdiction)
    {
        if (catalog is null)
        {
            return this;
        }

        ulong kept = 0;
        for (var rest = data.Uses; rest != 0; rest &= rest - 1)
        {
            var use = BitOperations.TrailingZeroCount(rest);
            var statement = UseStatementList.At(catalog, data, use);
            kept |= Keeps(therapy, statement.Therapy.Index) && Keeps(jurisdiction, statement.Jurisdiction.Index) ? 1UL << use : 0;
        }

        var (summary, match) = Interpreter.Summarize(
            catalog.Section(TableSection.Uses), data.FirstUse, kept, data.ListingMatch, data.ProteinUses);
        return new Interpretation(
            catalog,
            data with { Uses = kept, Use = summary, Match = match, Therapy = therapy, Jurisdiction = jurisdiction });
    }

    private static int Or(int stated, int filter) => stated == 0 ? filter : stated;

    private static bool Keeps(int filter, int stated) => filter == 0 || stated == 0 || stated == filter;

    private int NumberOf(Catalog? owner, int number) =>
        number == 0 ? Unnamed :
        catalog is null || owner is null || owner == catalog ? number :
        throw new ArgumentException($"The entry belongs to the catalog {owner.Id}, not to {catalog.Id}.");

    private IEnumerable<string> ListedAlleleNames() =>
        Interpreter.ListedAlleles(catalog!, data).Select(catalog!.AlleleName);
}

/// <summary>The statements of an interpretation: a list without storage of its own.</summary>
public readonly struct UseStatementList : IReadOnlyList<UseStatement>
{
    private readonly Catalog? catalog;
    private readonly InterpretationData data;

    internal UseStatementList(Catalog? catalog, in InterpretationData data)
    {
        this.catalog = catalog;
        this.data = data;
    }

    /// <inheritdoc/>
    public int Count => BitOperations.PopCount(data.Uses);

    /// <inheritdoc/>
    public UseStatement this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var rest = data.Uses;
            for (var skipped = 0; skipped < index; skipped++)
            {
                rest &= rest - 1;
            }

            return At(catalog, data, BitOperations.TrailingZeroCount(rest));
        }
    }

    /// <summary>Enumerates the list without allocation.</summary>
    public Enumerator GetEnumerator() => new(catalog, data);

    IEnumerator<UseStatement> IEnumerable<UseStatement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static UseStatement At(Catalog? catalog, in InterpretationData data, int use)
    {
        var statement = new UseStatement(catalog, data.FirstUse + use + 1, AssayMatch.NoMatch);
        return statement.WithMatch(Interpreter.MatchOf(statement.Level, data.ListingMatch, (data.ProteinUses & (1UL << use)) != 0));
    }

    /// <summary>Enumerates statements.</summary>
    public struct Enumerator : IEnumerator<UseStatement>
    {
        private readonly Catalog? catalog;
        private readonly InterpretationData data;
        private ulong rest;
        private int use;

        internal Enumerator(Catalog? catalog, in InterpretationData data)
        {
            this.catalog = catalog;
            this.data = data;
            rest = data.Uses;
        }

        /// <inheritdoc/>
        public readonly UseStatement Current => At(catalog, data, use);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (rest == 0)
            {
                return false;
            }

            use = BitOperations.TrailingZeroCount(rest);
            rest &= rest - 1;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => rest = data.Uses;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
