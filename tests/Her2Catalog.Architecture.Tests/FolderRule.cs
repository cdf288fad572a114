namespace Her2Catalog.Architecture.Tests;

/// <summary>What a folder and its subfolders must not use, although that would close no cycle.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Reason">Why.</param>
/// <param name="Forbidden">The folders that it must not use, with their subfolders.</param>
internal sealed record FolderRule(string Folder, string Reason, params string[] Forbidden)
{
    /// <summary>Stages of data, each of which may use earlier ones only.</summary>
    public static readonly string[][] Stages =
    [
        In("Her2Catalog.Hgvs", "Messages", "Syntax", "Reference", "Resolution", "Normalization", "Projection", "Formatting", "Identity", "Keys"),
        In("Her2Catalog.Compiler", "Digests", "Text", "Rows", "Names", "Checks", "Model", "Lowering", "Emission", "Repairs"),
        In("Her2Catalog", "Tables", "Lookup", "Interpretation", "Annotation"),
        In("Her2Catalog", "Annotation/Rows", "Annotation/Phase", "Annotation/Delimited", "Annotation/Maf", "Annotation/Vcf", "Annotation/Pipeline"),
    ];

    /// <summary>What the order of stages does not say.</summary>
    public static readonly FolderRule[] All =
    [
        new(
            "Her2Catalog.Hgvs/Identity",
            "A key follows from the change, never from its names.",
            In("Her2Catalog.Hgvs", "Formatting")),
        new(
            "Her2Catalog.Compiler/Model",
            "Only a catalog without errors becomes a model, which has no positions to report.",
            In("Her2Catalog.Compiler", "Rules", "Checks")),
        new(
            "Her2Catalog.Compiler/Lowering",
            "Tables are computed from the model alone: a line that moved in a file changes none of them.",
            In("Her2Catalog.Compiler", "Text", "Rows", "Names", "Checks", "Rules")),
        new(
            "Her2Catalog.Compiler/Emission",
            "Emitters print and compute nothing: no keys, no hashes, nothing that has a position.",
            [.. In("Her2Catalog.Compiler", "Text", "Rows", "Names", "Checks", "Rules"), "Her2Catalog.Hgvs/Keys"]),
        new(
            "Her2Catalog/Tables",
            "Tables are numbers and text; entries and answers are their views.",
            In("Her2Catalog", "Entries", "Evidence", "Json")),
        new(
            "Her2Catalog/Lookup",
            "A lookup answers with numbers.",
            In("Her2Catalog", "Entries", "Evidence", "Json")),
        new(
            "Her2Catalog/Annotation/Maf",
            "Each kind of table has a reader of its own; what they share is in Rows.",
            In("Her2Catalog", "Annotation/Delimited", "Annotation/Vcf")),
        new(
            "Her2Catalog/Annotation/Vcf",
            "The same.",
            In("Her2Catalog", "Annotation/Delimited", "Annotation/Maf")),
    ];

    private static string[] In(string project, params string[] folders) => [.. folders.Select(folder => $"{project}/{folder}")];
}
