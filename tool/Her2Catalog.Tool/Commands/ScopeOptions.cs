using System.CommandLine;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>The options that select a catalog, a date and statements.</summary>
internal sealed class ScopeOptions
{
    private readonly Option<string?> catalog = new("--catalog")
    {
        Description = "Folder or manifest of a catalog to ask instead of the built-in one.",
        HelpName = "DIR",
    };
    private readonly Option<DateOnly?> asOf = DateOption.Create(
        "--as-of",
        "Answer for this date instead of the newest edition's, such as 2023-11-01.");
    private readonly Option<string[]> assays = new("--assay") { Description = "Answer for this assay only; repeatable.", HelpName = "ID" };
    private readonly Option<string?> therapy = new("--therapy")
    {
        Description = "Leave out statements for other therapies.",
        HelpName = "ID",
    };
    private readonly Option<string?> jurisdiction = new("--jurisdiction")
    {
        Description = "Leave out statements for other jurisdictions.",
        HelpName = "ID",
    };

    /// <summary>The option of a command that needs no more than a catalog.</summary>
    public Option<string?> CatalogOption => catalog;

    /// <summary>The options of a command that answers for every assay.</summary>
    public IEnumerable<Option> All => [catalog, asOf, therapy, jurisdiction];

    /// <summary>The options of a command that can answer for some assays.</summary>
    public IEnumerable<Option> WithAssays => [catalog, asOf, assays, therapy, jurisdiction];

    /// <summary>Loads the catalog and finds the entries that the options name.</summary>
    /// <exception cref="IOException">There is no such catalog.</exception>
    /// <exception cref="CatalogException">The catalog has errors.</exception>
    /// <exception cref="UsageException">An id is unknown.</exception>
    public AnswerScope Read(ParseResult result, CancellationToken cancellationToken = default) => AnswerScope.Of(
        ReadCatalog(result, cancellationToken),
        result.GetValue(asOf),
        result.GetValue(assays) ?? [],
        result.GetValue(therapy),
        result.GetValue(jurisdiction));

    /// <summary>Loads the catalog.</summary>
    /// <exception cref="IOException">There is no such catalog.</exception>
    /// <exception cref="CatalogException">The catalog has errors.</exception>
    public ICatalog ReadCatalog(ParseResult result, CancellationToken cancellationToken = default) =>
        result.GetValue(catalog) is { } path ? CatalogFolder.Load(path, cancellationToken) : Her2.Catalog;
}
