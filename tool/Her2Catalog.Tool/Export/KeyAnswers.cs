using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Export;

/// <summary>Answers to keys.</summary>
internal sealed class KeyAnswers(AnswerScope scope)
{
    /// <summary>Answers the name of an allele of the catalog.</summary>
    public KeyAnswer Of(CatalogAllele allele) => Of(assay => scope.Catalog.Interpret(assay, allele, scope.AsOf));

    /// <summary>Answers the name of a protein without a DNA change.</summary>
    public KeyAnswer Of(CatalogVariant variant) => Of(assay => scope.Catalog.Interpret(assay, variant, scope.AsOf));

    /// <summary>Answers any change by its name.</summary>
    public KeyAnswer Of(LookupResult change) => Of(assay => scope.Catalog.Interpret(assay, change, scope.AsOf));

    /// <summary>Answers for variants outside the catalog, with the statements that apply to any kind of change at any position.</summary>
    public KeyAnswer OfNotInCatalog()
    {
        var answers = UncataloguedChanges.Of(scope.Catalog)
            .DistinctBy(StatementsOf, StatementComparer.Instance)
            .Select(Of)
            .ToArray();
        return answers[0] with
        {
            Match = AssayMatch.NoMatch,
            Assays = [.. answers[0].Assays.Select((first, i) => Common(first, answers.Select(answer => answer.Assays[i])))],
        };
    }

    private static AssayAnswer Common(AssayAnswer first, IEnumerable<AssayAnswer> all) =>
        all.All(answer => answer.SaysTheSameAs(first)) ? first : first with { Use = null, Therapies = null };

    private UseStatement[] StatementsOf(LookupResult change) =>
        [.. scope.Catalog.InterpretAll(change, scope.AsOf).SelectMany(answer => answer.Statements)];

    private KeyAnswer Of(Func<CatalogAssay, Interpretation> interpret)
    {
        var answers = scope.Catalog.Assays.Select(assay => scope.Filter(interpret(assay))).ToArray();
        var variant = answers is [var first, ..] && !first.Variant.IsNone ? first.Variant.Name : null;
        return new KeyAnswer(
            variant,
            answers.Select(answer => answer.Match).FirstOrDefault(match => match != AssayMatch.NoMatch),
            [.. answers.Select(answer => new AssayAnswer(answer.Use, answer.Therapies, SourcesOf(answer)))],
            scope.EditionId);
    }

    private static string SourcesOf(Interpretation answer)
    {
        var cited = answer.Statements.SelectMany(statement => statement.Citations);
        string[] citations = [.. cited.Select(citation => citation.ToString()).Distinct()];
        return citations.Length == 0 ? string.Empty : $"{answer.Assay.Id}: {string.Join(" / ", citations)}";
    }

    // Many changes share few answers, and comparing statements is cheap.
    private sealed class StatementComparer : IEqualityComparer<UseStatement[]>
    {
        public static StatementComparer Instance { get; } = new();

        public bool Equals(UseStatement[]? x, UseStatement[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(UseStatement[] obj)
        {
            var hash = default(HashCode);
            foreach (var statement in obj)
            {
                hash.Add(statement);
            }

            return hash.ToHashCode();
        }
    }
}
