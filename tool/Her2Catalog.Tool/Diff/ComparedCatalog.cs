using Her2Catalog.Compiler.Model;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Diff;

/// <summary>A catalog as of one of its editions.</summary>
/// <remarks>
/// Entries of later editions do not exist yet: adding an edition to a catalog does not change its answers as of an earlier one.
/// </remarks>
internal sealed class ComparedCatalog
{
    private const char BeforeEdition = '@';

    private ComparedCatalog(string name, ICatalog catalog, CatalogModel model, int edition)
    {
        Name = name;
        Catalog = catalog;
        Model = model;
        Edition = Catalog.Editions[edition];
        NextEdition = edition + 1 < Catalog.Editions.Count ? Catalog.Editions[edition + 1].AsOf : null;
        Assays = [.. Catalog.Assays.Where(assay => assay.Uses.Any(use => use.From <= Day && (use.Until is not { } until || Day < until)))];
        Alleles = [.. Model.Alleles.Where(allele => IsKnown(allele.KnownFrom))];
        Variants = [.. Model.Variants.Where(variant => IsKnown(variant.KnownFrom))];
    }

    /// <summary>The catalog as the user named it.</summary>
    public string Name { get; }

    public ICatalog Catalog { get; }

    public CatalogModel Model { get; }

    public Edition Edition { get; }

    /// <summary>The day of the edition.</summary>
    public DateOnly Day => Edition.AsOf;

    /// <summary>Assays with a statement of use in force.</summary>
    public IReadOnlyList<CatalogAssay> Assays { get; }

    /// <summary>Alleles that some entry names on the day.</summary>
    public IReadOnlyList<AlleleModel> Alleles { get; }

    /// <summary>Variants that some entry names on the day.</summary>
    public IReadOnlyList<VariantModel> Variants { get; }

    private DateOnly? NextEdition { get; }

    /// <summary>Loads <c>CATALOG</c> or <c>CATALOG@EDITION</c>; without an edition the newest.</summary>
    /// <exception cref="IOException">There is no such catalog or edition.</exception>
    /// <exception cref="CatalogException">The catalog has errors.</exception>
    public static ComparedCatalog Load(string name, CancellationToken cancellationToken)
    {
        var (path, edition) = Split(name);
        var model = CatalogFolder.CompileModel(path, cancellationToken);
        var ids = model.Editions.Select(item => item.Id).ToList();
        var index = edition is null ? ids.Count - 1 : ids.IndexOf(edition);
        return index < 0
            ? throw new IOException(ToolMessages.UnknownEdition(path, edition!, string.Join(", ", ids)).ToString())
            : new ComparedCatalog(name, CatalogFolder.Load(model), model, index);
    }

    /// <summary>Names that sources print on the day.</summary>
    public IEnumerable<string> PublishedNames =>
        Variants.SelectMany(variant => variant.PublishedNames.Select(alias => alias.Name)).Where(name => !IsPrintedLaterOnly(name))
            .Concat(Alleles.SelectMany(allele => allele.PublishedNames).Where(name => !IsPrintedLaterOnly(name)));

    /// <summary>The end of a period as known on the day: an end that only a later edition can have stated is not known yet.</summary>
    public DateOnly? KnownEnd(DateOnly? until) => until is { } end && (NextEdition is not { } next || end < next) ? end : null;

    /// <summary>Returns the answer of an assay; null without such an assay on the day.</summary>
    public ComparedAnswer? Answer(string assayId, Question question)
    {
        var assay = Assays.FirstOrDefault(known => known.Id == assayId);
        return assay.IsNone ? null : ComparedAnswer.Of(this, Interpret(assay, question));
    }

    private Interpretation Interpret(CatalogAssay assay, Question question)
    {
        var found = Catalog.Find(question.Asked, question.Build);
        return question.Form == QuestionForm.OtherAllele && found.IsFound
            ? Catalog.InterpretOtherAllele(assay, found.Variant, Day)
            : Catalog.Interpret(assay, found, Day);
    }

    private bool IsKnown(string from) => string.CompareOrdinal(from, Output.AnswerText.Of(Day)) <= 0;

    private bool IsPrintedLaterOnly(string name)
    {
        var rows = Model.Assays.SelectMany(assay => assay.Targets)
            .Where(row => row.PrintedCoding == name || row.PrintedProtein == name || row.PrintedProtein == $"p.{name}").ToArray();
        return rows.Length > 0 && rows.All(row => !IsKnown(row.From));
    }

    // The name of a folder may contain @.
    private static (string Path, string? Edition) Split(string name)
    {
        var at = Path.Exists(name) ? -1 : name.LastIndexOf(BeforeEdition);
        return at <= 0 ? (name, null) : (name[..at], name[(at + 1)..]);
    }
}
