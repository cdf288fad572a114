namespace Her2Catalog.Generator;

/// <summary>Names of the pipeline's steps; tests assert on each of them.</summary>
public static class GeneratorSteps
{
    /// <summary>Catalog files among the additional files.</summary>
    public const string Files = nameof(Files);

    /// <summary>Classes that declare a catalog.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>The result of compiling each catalog.</summary>
    public const string Catalogs = nameof(Catalogs);

    /// <summary>The model that code is generated from: equal content is an equal model.</summary>
    public const string Models = nameof(Models);

    /// <summary>Why no code is generated.</summary>
    public const string Diagnostics = nameof(Diagnostics);
}
