using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>A catalog without errors that another one extends, and what was found in it.</summary>
internal sealed record ExtendedCatalog(CatalogRows Rows, CatalogFiles Files, CheckedReference Reference, FindingList Findings);

/// <summary>Files that extend a catalog add to it: what the base catalog says stays as it is.</summary>
internal static class ExtensionCheck
{
    /// <summary>Reports what would change the answers of the base catalog: editions that replace its own.</summary>
    public static void Check(CatalogRows own, ExtendedCatalog extended, FindingList findings)
    {
        var editions = extended.Rows.Manifest.Editions;
        var first = editions.OrderBy(edition => edition.AsOf.Value, StringComparer.Ordinal).First();
        foreach (var edition in own.Manifest.Editions)
        {
            if (editions.FirstOrDefault(other => other.Id.Value == edition.Id.Value) is { } same)
            {
                findings.Report(AssayRules.ModifiesBaseCatalog, edition.Id, $"'{edition.Id.Value}' is an edition of the catalog that is extended.", related: same.Id);
            }

            // Of two editions of one day only the later would answer, and before the first one nothing is stated.
            if (editions.FirstOrDefault(other => other.AsOf.Value == edition.AsOf.Value) is { } sameDay)
            {
                findings.Report(AssayRules.ModifiesBaseCatalog, edition.AsOf, $"Edition {sameDay.Id.Value} of the catalog that is extended begins on {edition.AsOf.Value}.", related: sameDay.AsOf);
            }
            else if (string.CompareOrdinal(edition.AsOf.Value, first.AsOf.Value) < 0)
            {
                findings.Report(AssayRules.ModifiesBaseCatalog, edition.AsOf, $"The catalog that is extended begins on {first.AsOf.Value}; {edition.AsOf.Value} is earlier.", related: first.AsOf);
            }
        }
    }

    /// <summary>
    /// Files that come with a package cannot be edited. Findings that the base catalog has by itself are dropped; those that it
    /// has only together with these files are reported at their key 'extends'.
    /// </summary>
    public static void ReportAtExtendsKey(Cell extends, ExtendedCatalog extended, FindingList findings)
    {
        var elsewhere = findings.Where(finding => extended.Files.Holds(finding.File)).ToArray();
        findings.RemoveAll(finding => elsewhere.Contains(finding));
        foreach (var finding in elsewhere.Where(finding => !extended.Findings.Contains(finding)))
        {
            findings.Add(new Finding(finding.Rule, extends.File, extends.Span, CompilerMessages.TogetherWithBase(extended.Files.NameOf(finding.File), finding.Message), finding.Severity, Related: new RelatedPlace(finding.File, finding.Span)));
        }
    }
}
