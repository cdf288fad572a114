using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>A base catalog without errors, and its findings.</summary>
internal sealed record ExtendedCatalog(CatalogRows Rows, CatalogFiles Files, CheckedReference Reference, FindingList Findings);

/// <summary>Checks files that extend a catalog: they can add to the base catalog, but not change it.</summary>
internal static class ExtensionCheck
{
    /// <summary>Reports editions that would change the answers of the base catalog.</summary>
    public static void Check(CatalogRows own, ExtendedCatalog extended, FindingList findings)
    {
        var editions = extended.Rows.Manifest.Editions;
        var first = editions.OrderBy(edition => edition.AsOf.Value, StringComparer.Ordinal).First();
        foreach (var edition in own.Manifest.Editions)
        {
            if (editions.FirstOrDefault(other => other.Id.Value == edition.Id.Value) is { } same)
            {
                findings.Report(
                    AssayRules.ModifiesBaseCatalog, edition.Id, CompilerMessages.BaseEditionId(edition.Id.Value), related: same.Id);
            }

            // Of two editions with one date only the later would answer, and before the first edition nothing is stated.
            if (editions.FirstOrDefault(other => other.AsOf.Value == edition.AsOf.Value) is { } sameDay)
            {
                var message = CompilerMessages.BaseEditionDay(sameDay.Id.Value, edition.AsOf.Value);
                findings.Report(AssayRules.ModifiesBaseCatalog, edition.AsOf, message, related: sameDay.AsOf);
            }
            else if (string.CompareOrdinal(edition.AsOf.Value, first.AsOf.Value) < 0)
            {
                var message = CompilerMessages.BeforeBaseCatalog(edition.AsOf.Value, first.AsOf.Value);
                findings.Report(AssayRules.ModifiesBaseCatalog, edition.AsOf, message, related: first.AsOf);
            }
        }
    }

    /// <summary>
    /// Moves findings in files of the base catalog, which may come with a package, to the key 'extends' of the manifest. Findings
    /// that the base catalog has by itself are removed.
    /// </summary>
    public static void ReportAtExtendsKey(Cell extends, ExtendedCatalog extended, FindingList findings)
    {
        var elsewhere = findings.Where(finding => extended.Files.Holds(finding.File)).ToArray();
        findings.RemoveAll(finding => elsewhere.Contains(finding));
        foreach (var finding in elsewhere.Where(finding => !extended.Findings.Contains(finding)))
        {
            var message = CompilerMessages.TogetherWithBase(extended.Files.NameOf(finding.File), finding.Message);
            var related = new RelatedPlace(finding.File, finding.Span);
            findings.Add(new Finding(finding.Rule, extends.File, extends.Span, message, finding.Severity, Related: related));
        }
    }
}
