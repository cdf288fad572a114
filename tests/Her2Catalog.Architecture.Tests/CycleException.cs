namespace Her2Catalog.Architecture.Tests;

/// <summary>A dependency that may close a cycle.</summary>
/// <param name="From">A folder; <c>*</c> for every folder and file of the project.</param>
/// <param name="To">A folder, or a file in the root of a project.</param>
/// <param name="Reason">Why the cycle is better than what would avoid it.</param>
internal readonly record struct CycleException(string From, string To, string Reason)
{
    /// <summary>Every exception. Another one needs a reason that a reviewer accepts.</summary>
    public static readonly CycleException[] All =
    [
        new(
            "Her2Catalog.Compiler/Rules",
            "Her2Catalog.Compiler/Text",
            "A finding has the file and the characters that it is about; the readers of files report findings."),
        new(
            "*",
            "Her2Catalog/Catalog.cs",
            "Entries, records, answers and annotators are views of a catalog, and the catalog enumerates them."),
        new("Her2Catalog/Entries", "Her2Catalog/Evidence", "An entry leads to its evidence, and evidence to its entries."),
        new("Her2Catalog/Entries", "Her2Catalog/Interpretation", "An assay leads to its statements of use, a variant to its answers."),
        new("Her2Catalog/Interpretation", "Her2Catalog/Json", "The attribute of an answer names its converter."),
        new("Her2Catalog/Lookup", "Her2Catalog/LookupResult.cs", "The exception of Parse explains what Find found."),
    ];

    /// <summary>Returns true if this exception allows a dependency.</summary>
    public bool Allows(Dependency dependency) =>
        (From == "*" || dependency.FromNode == From) && dependency.ToNode == To;
}
