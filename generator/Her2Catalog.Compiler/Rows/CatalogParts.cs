namespace Her2Catalog.Compiler.Rows;

/// <summary>Specifies the parts of a catalog, except the manifest and the reference. Each part is a kind of file.</summary>
[Flags]
internal enum CatalogParts
{
    None = 0,
    Assays = 1 << 0,
    Targets = 1 << 1,
    Names = 1 << 2,
    Mentioned = 1 << 3,
    Therapies = 1 << 4,
    Trials = 1 << 5,
    Statements = 1 << 6,
    Documents = 1 << 7,
    References = 1 << 8,
    Facts = 1 << 9,
    Seals = 1 << 10,

    /// <summary>The parts that specify which variants the catalog contains.</summary>
    Variants = Assays | Targets | Mentioned,
}
