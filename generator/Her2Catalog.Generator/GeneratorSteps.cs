namespace Her2Catalog.Generator;

/// <summary>Names of the pipeline's steps; tests assert on each of them.</summary>
public static class GeneratorSteps
{
    /// <summary>Catalog files among the additional files.</summary>
    public const string Files = nameof(Files);

    /// <summary>Classes that ask for a catalog.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>What became of each catalog.</summary>
    public const string Catalogs = nameof(Catalogs);

    /// <summary>The model that code is made of: equal content, equal model.</summary>
    public const string Models = nameof(Models);

    /// <summary>Why nothing is made of a catalog.</summary>
    public const string Refusals = nameof(Refusals);
}
