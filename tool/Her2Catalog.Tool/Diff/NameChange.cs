using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Diff;

/// <summary>Names of one kind that only one of two catalogs contains.</summary>
/// <param name="Kind">The kind in JSON, in the plural.</param>
/// <param name="Title">The kind in words.</param>
/// <param name="AddedTitle">The title of <paramref name="Added"/>.</param>
/// <param name="RemovedTitle">The title of <paramref name="Removed"/>.</param>
/// <param name="Added">Only in the new one.</param>
/// <param name="Removed">Only in the old one.</param>
internal sealed record NameChange(
    string Kind,
    LocalizedMessage Title,
    LocalizedMessage AddedTitle,
    LocalizedMessage RemovedTitle,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed)
{
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0;

    /// <summary>Compares the names of every kind.</summary>
    public static IReadOnlyList<NameChange> Between(ComparedCatalog old, ComparedCatalog @new)
    {
        return
        [
            Of("variants", ToolMessages.Variants(), ToolMessages.AddedVariants(), ToolMessages.RemovedVariants(),
                catalog => catalog.Variants.Select(variant => variant.ShortName)),
            Of("alleles", ToolMessages.Alleles(), ToolMessages.AddedAlleles(), ToolMessages.RemovedAlleles(),
                catalog => catalog.Alleles.Select(allele => allele.Coding)),
            Of("published names", ToolMessages.PublishedNames(), ToolMessages.AddedPublishedNames(), ToolMessages.RemovedPublishedNames(),
                catalog => catalog.PublishedNames),
            Of("assays", ToolMessages.Assays(), ToolMessages.AddedAssays(), ToolMessages.RemovedAssays(),
                catalog => catalog.Assays.Select(assay => assay.Id)),
        ];

        NameChange Of(
            string kind, LocalizedMessage title, LocalizedMessage added, LocalizedMessage removed,
            Func<ComparedCatalog, IEnumerable<string>> names)
        {
            string[] before = [.. names(old)], after = [.. names(@new)];
            return new NameChange(
                kind, title, added, removed,
                [.. after.Except(before, StringComparer.Ordinal)],
                [.. before.Except(after, StringComparer.Ordinal)]);
        }
    }
}
