using NextEdition;

namespace Her2Catalog.Samples.Tests.NextEdition;

/// <summary>The fictional later edition: the compiled class as a value, and the same files loaded at run time.</summary>
internal static class LaterEdition
{
    /// <summary>Gets the folder of its files.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "NextEdition");

    public static ICatalog Generated => NextHer2.Catalog;

    public static ICatalog Loaded { get; } = CatalogFolder.Load(Folder);

    public static ICatalog[] Both => [Generated, Loaded];

    /// <summary>Asks an assay about a name.</summary>
    public static Interpretation Ask(ICatalog catalog, string assay, string name, string? asOf = null) =>
        catalog.Interpret(catalog.Assays.Single(one => one.Id == assay), catalog.Find(name), asOf is null ? null : DateOnly.Parse(asOf));
}
