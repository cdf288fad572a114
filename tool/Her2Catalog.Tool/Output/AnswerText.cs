using System.Globalization;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Answers in words.</summary>
internal static class AnswerText
{
    private const string IsoDate = "yyyy-MM-dd";

    public static LocalizedMessage Of(PermittedUse use) => use switch
    {
        PermittedUse.CompanionDiagnostic => ToolMessages.CompanionDiagnostic(),
        PermittedUse.ReferenceOnly => ToolMessages.ReferenceOnly(),
        PermittedUse.NotListed => ToolMessages.NotListed(),
        _ => ToolMessages.NotStated(),
    };

    /// <summary>How an answer matches; empty if it matches nothing that the assay lists.</summary>
    public static string Of(AssayMatch match) => match switch
    {
        AssayMatch.Allele => ToolMessages.MatchedByDna().ToString(),
        AssayMatch.Protein => ToolMessages.MatchedByProtein().ToString(),
        AssayMatch.Range => ToolMessages.MatchedByRange().ToString(),
        AssayMatch.OtherAllele => ToolMessages.OtherDnaMatched().ToString(),
        _ => string.Empty,
    };

    /// <summary>The result of a lookup that gets no use; it fits into a sentence.</summary>
    public static LocalizedMessage Of(LookupStatus status) => status switch
    {
        LookupStatus.NotInCatalog => ToolMessages.NotInCatalog(),
        LookupStatus.BeforeFirstEdition => ToolMessages.StatusBeforeFirstEdition(),
        LookupStatus.ContradictsReference => ToolMessages.StatusContradictsReference(),
        LookupStatus.OutOfRange => ToolMessages.StatusOutOfRange(),
        LookupStatus.OtherGene => ToolMessages.StatusOtherGene(),
        LookupStatus.OtherTranscript => ToolMessages.StatusOtherTranscript(),
        LookupStatus.Unsupported => ToolMessages.StatusUnsupported(),
        _ => ToolMessages.StatusUnreadable(),
    };

    public static string Of(DateOnly date) => date.ToString(IsoDate, CultureInfo.InvariantCulture);

    /// <summary>Therapy, jurisdiction and indication; empty if the statement names none of them.</summary>
    public static string Scope(UseStatement statement)
    {
        var therapy = statement.Therapy.IsNone ? string.Empty : EntryText.ShortName(statement.Therapy);
        var named = statement.Jurisdiction.IsNone ? therapy
            : ToolMessages.InJurisdiction(therapy, EntryText.Name(statement.Jurisdiction)).ToString().TrimStart();
        var indication = CatalogText.Select(statement.Indication, statement.IndicationJapanese);
        return TextList.Of(new[] { named, indication }.Where(part => part.Length > 0));
    }

    /// <summary>First and last day: <c>since 2023-11-01</c>, <c>2023-11-01 to 2025-03-31</c>.</summary>
    public static LocalizedMessage Period(DateOnly from, DateOnly? until) => until is { } end
        ? ToolMessages.PeriodFromTo(Of(from), Of(end.AddDays(-1)))
        : ToolMessages.PeriodSince(Of(from));

    /// <summary>The next step of an answer without a confirming assay; empty if there is none.</summary>
    public static string Of(NextStep step) => step == NextStep.ExpertPanel ? ToolMessages.ReferToExpertPanel().ToString() : string.Empty;

    /// <summary>The catalog, its edition and its digest.</summary>
    public static LocalizedMessage Catalog(AnswerScope scope) => (scope.EditionId, scope.AsOf) switch
    {
        ({ Length: 0 }, _) => ToolMessages.BuiltFromBeforeFirst(scope.Catalog.Id, scope.Catalog.Digest, Of(scope.Day)),
        (var edition, { } day) => ToolMessages.BuiltFromAsOf(scope.Catalog.Id, edition, scope.Catalog.Digest, Of(day)),
        var (edition, _) => ToolMessages.BuiltFrom(scope.Catalog.Id, edition, scope.Catalog.Digest),
    };
}
