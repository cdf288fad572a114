using System.CommandLine;
using System.CommandLine.Completions;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>The options that select a catalog, a date and statements.</summary>
internal sealed class ScopeOptions
{
    private readonly Option<string?> catalog = new("--catalog")
    {
        Description = ToolMessages.CatalogOption().ToString(),
        HelpName = "DIR",
    };

    private readonly Option<DateOnly?> asOf = DateOption.Create("--as-of", ToolMessages.AsOfOption());

    private readonly Option<string[]> assays = new("--assay")
    {
        Description = ToolMessages.AssayOption().ToString(),
        HelpName = "ID",
    };

    private readonly Option<string?> therapy = new("--therapy")
    {
        Description = ToolMessages.TherapyOption().ToString(),
        HelpName = "ID",
    };

    private readonly Option<string?> jurisdiction = new("--jurisdiction")
    {
        Description = ToolMessages.JurisdictionOption().ToString(),
        HelpName = "ID",
    };

    /// <summary>Creates the options, which complete the ids of the catalog.</summary>
    public ScopeOptions()
    {
        CompleteIds(assays, catalog => catalog.Assays.Select(assay => assay.Id));
        CompleteIds(therapy, catalog => catalog.Therapies.Select(item => item.Id));
        CompleteIds(jurisdiction, catalog => catalog.Jurisdictions.Select(item => item.Id));
    }

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

    private void CompleteIds(Option option, Func<ICatalog, IEnumerable<string>> ids) => option.CompletionSources.Add(context =>
    {
        try
        {
            return ids(ReadCatalog(context.ParseResult)).Select(id => new CompletionItem(id));
        }
        catch (Exception fault) when (fault is CatalogException || IoFault.Is(fault))
        {
            return [];
        }
    });
}
