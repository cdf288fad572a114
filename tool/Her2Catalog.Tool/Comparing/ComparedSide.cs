using Her2Catalog.Catalogs;

namespace Her2Catalog.Tool.Comparing;

/// <summary>The older of two catalogs.</summary>
internal readonly struct OldSide;

/// <summary>The newer of two catalogs.</summary>
internal readonly struct NewSide;

/// <summary>One side of a comparison, to be asked: by the one lookup, and the one interpreter.</summary>
/// <typeparam name="TSide">Which side.</typeparam>
internal sealed class ComparedSide<TSide>
{
    private readonly Dictionary<string, ushort> assays;
    private readonly DateOnly day;

    public ComparedSide(ComparedCatalog catalog)
    {
        Catalog = catalog;
        var tables = new ModelTables(catalog.Model);
        ModelData<TSide>.Lay(tables);
        Questions = [.. Question.Of(tables)];
        assays = catalog.Model.Assays.Select((assay, i) => (assay.Identifier, Number: (ushort)(i + 1))).ToDictionary(pair => pair.Identifier, pair => pair.Number, StringComparer.Ordinal);
        day = DateOnly.FromDayNumber(ModelTables.Day(catalog.Edition.AsOf));
    }

    /// <summary>What is asked.</summary>
    public ComparedCatalog Catalog { get; }

    /// <summary>Every question that the catalog has a name for.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>What an assay says to a question; null where the catalog has no such assay.</summary>
    public ComparedAnswer? Answer(string assay, Question question)
    {
        if (!assays.TryGetValue(assay, out var number))
        {
            return null;
        }

        var query = Find(question);
        var variant = query.Variant == 0 ? string.Empty : ModelData<TSide>.VariantName(query.Variant);
        return ComparedAnswer.Of(variant, CatalogInterpreter.Interpret<ModelData<TSide>>(number, query, day));
    }

    private static Query Find(Question question) => question.Form switch
    {
        QuestionForm.NotInCatalog => new Query(LookupStatus.NotInCatalog, 0, 0, false),
        QuestionForm.OtherAllele => FindName(question) with { NamesDna = true },
        _ => FindName(question),
    };

    private static Query FindName(Question question) => CatalogLookup.Find<ModelData<TSide>>(question.Name, question.Build);
}
