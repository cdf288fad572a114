using System.Globalization;

namespace Her2Catalog.Tool.Output;

/// <summary>Answers in words.</summary>
internal static class AnswerText
{
    private const string IsoDate = "yyyy-MM-dd";

    public static string Of(PermittedUse use) => use switch
    {
        PermittedUse.CompanionDiagnostic => "companion diagnostic",
        PermittedUse.ReferenceOnly => "reference only",
        PermittedUse.NotListed => "not listed",
        _ => "not stated",
    };

    /// <summary>How an answer matches; empty if it matches nothing that the assay lists.</summary>
    public static string Of(AssayMatch match) => match switch
    {
        AssayMatch.Allele => "matched by DNA",
        AssayMatch.Protein => "matched by protein",
        AssayMatch.Range => "matched by range",
        AssayMatch.OtherAllele => "the assay lists other DNA changes of this protein",
        _ => string.Empty,
    };


    public static string Of(DateOnly date) => date.ToString(IsoDate, CultureInfo.InvariantCulture);

    /// <summary>Therapy, jurisdiction and indication; empty if the statement names none of them.</summary>
    public static string Scope(UseStatement statement)
    {
        var therapy = statement.Therapy.IsNone ? string.Empty : WithoutParenthesis(MidSentence(statement.Therapy.Name));
        var named = statement.Jurisdiction.IsNone ? therapy : $"{therapy} ({statement.Jurisdiction.Name})".TrimStart();
        return statement.Indication.Length == 0 ? named : named.Length == 0 ? statement.Indication : $"{named}, {statement.Indication}";
    }

    /// <summary>First and last day: <c>since 2023-11-01</c>, <c>2023-11-01 to 2025-03-31</c>.</summary>
    public static string Period(DateOnly from, DateOnly? until) =>
        until is { } end ? $"{Of(from)} to {Of(end.AddDays(-1))}" : $"since {Of(from)}";

    /// <summary>A name as it reads within a sentence: <c>trastuzumab deruxtecan</c>, but <c>T-DXd</c>.</summary>
    public static string MidSentence(string name)
    {
        var isPlainWord = name.Length > 1 && char.IsUpper(name[0]) && !name.Skip(1).TakeWhile(unit => unit != ' ').Any(char.IsUpper);
        return isPlainWord ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>A name without the parenthesis at its end.</summary>
    public static string WithoutParenthesis(string name) =>
        name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is var start and > 0 ? name[..start] : name;

    /// <summary>The catalog, its edition and its digest.</summary>
    public static string Catalog(AnswerScope scope)
    {
        var edition = scope.EditionId is { Length: > 0 } id ? $"edition {id}" : "before its first edition";
        var date = scope.AsOf is { } day ? $", as of {Of(day)}" : string.Empty;
        return $"{scope.Catalog.Id} catalog, {edition}{date}, digest {scope.Catalog.Digest}";
    }
}
