namespace Her2Catalog.Generator;

/// <summary>Names of the steps of the pipeline, for tests.</summary>
public static class GeneratorSteps
{
    /// <summary>Catalog files among the additional files.</summary>
    public const string Files = nameof(Files);

    /// <summary>Classes that declare a catalog.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>The result of compiling each catalog.</summary>
    public const string Catalogs = nameof(Catalogs);

    /// <summary>The models that code is generated from. Models with equal content are equal.</summary>
    public const string Models = nameof(Models);

    /// <summary>The reasons why no code is generated.</summary>
    public const string Diagnostics = nameof(Diagnostics);
}
