using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks identity (family 2xx): a variant can have several names, but a name can have one variant only.</summary>
internal sealed class IdentityCheck(NamedCatalog catalog, NameReader names, FindingList findings)
{
    // A missing variant may be in a row that could not be read.
    private readonly bool knowsEveryVariant = catalog.Rows.Has(CatalogParts.Variants)
        && catalog.Mentioned.All(mentioned => mentioned.Name.IsOk)
        && catalog.Targets.Values.All(targets => targets.All(target => target.Coding.IsOk || target.Protein.IsOk));

    private readonly bool knowsEveryAllele = catalog.Targets.Values.All(targets => targets.All(target => target.Coding.IsOk));

    public static void Check(NamedCatalog catalog, NameReader names, FindingList findings)
    {
        var check = new IdentityCheck(catalog, names, findings);
        check.CheckNames();
        if (catalog.Rows.Has(CatalogParts.Variants))
        {
            PublishedNameCheck.Check(catalog, findings);
        }

        if (catalog.Rows.Has(CatalogParts.Names | CatalogParts.Targets))
        {
            check.CheckTwoNames();
        }

        MemberNameCheck.Check(catalog, findings);
        check.CheckReferences();
    }

    // In names.csv, a name means the variant that it is listed for, and that variant is in the catalog.
    private void CheckNames()
    {
        var meanings = new Dictionary<string, (NameRow Row, VariantKey Meaning)>(StringComparer.Ordinal);
        foreach (var (row, name, means) in catalog.Listings.Where(listing => listing.IsOk))
        {
            if (meanings.TryGetValue(row.Name.Value, out var first))
            {
                var (text, firstRow) = (row.Name.Value, first.Row);
                var (rule, message) = first.Meaning == means.Meaning
                    ? (IdentityRules.AlleleTwice, CompilerMessages.NameListedTwice(text))
                    : (IdentityRules.TwoMeanings, CompilerMessages.NameOfTwoVariants(text, row.Means.Value, firstRow.Means.Value));
                findings.Report(rule, row.Name, message, related: firstRow.Name);
                continue;
            }

            meanings.Add(row.Name.Value, (row, means.Meaning));
            if (name.Meaning != means.Meaning)
            {
                var preferred = name.IsDna ? name.Description.Coding : "p." + name.Description.ProteinShort;
                var message = CompilerMessages.OtherMeaning(row.Name.Value, preferred, row.Means.Value);
                findings.Report(IdentityRules.OtherMeaning, row.Means, message, preferred, row.Name);
            }
            else
            {
                CheckKnown(row.Means, means);
            }
        }
    }

    // A table may print a protein change under two names, if the table of names lists them.
    private void CheckTwoNames()
    {
        var listed = new HashSet<string>(catalog.Rows.Names.Select(row => row.Name.Value), StringComparer.Ordinal);
        foreach (var targets in catalog.Targets.Values)
        {
            var byProduct = targets.Where(target => target.IsOk).GroupBy(target => target.Protein.Description.Product);
            foreach (var product in byProduct)
            {
                var first = product.First();
                var others = product.Where(target => !SameName(target, first));
                foreach (var target in others.Where(target => !(IsKnownName(target, listed) && IsKnownName(first, listed))))
                {
                    var message = CompilerMessages.TwoNames(target.Row.Protein.Value, first.Row.Protein.Value);
                    findings.Report(IdentityRules.TwoNames, target.Row.Protein, message, related: first.Row.Protein);
                }
            }
        }
    }

    private void CheckReferences()
    {
        var ofStatements = catalog.Rows.Statements.SelectMany(row => row.Variants).Select(names.PreferredProtein);
        foreach (var name in ofStatements.Where(name => name.IsOk))
        {
            CheckKnown(name.Cell, name);
        }

        // A DNA change need not be in a table, but its protein change must be.
        foreach (var name in catalog.Uses.Values.SelectMany(uses => uses).SelectMany(use => use.Alleles.Concat(use.Proteins))
            .Where(name => knowsEveryVariant && name.IsOk && !catalog.Products.Contains(name.Description.Product)))
        {
            findings.Report(IdentityRules.UnknownVariant, name.Cell, CompilerMessages.ProteinNotListed(name.Cell.Value));
        }

        var seen = new Dictionary<VariantKey, Cell>();
        foreach (var mentioned in catalog.Mentioned.Where(mentioned => mentioned.Name.IsOk && !mentioned.Name.Description.Product.IsNone))
        {
            if (seen.TryGetValue(mentioned.Name.Description.Product, out var first))
            {
                var message = CompilerMessages.MentionedTwice(mentioned.Name.Cell.Value);
                findings.Report(IdentityRules.AlleleTwice, mentioned.Name.Cell, message, related: first);
            }
            else
            {
                seen.Add(mentioned.Name.Description.Product, mentioned.Name.Cell);
            }
        }
    }

    private void CheckKnown(Cell cell, ReadName name)
    {
        if (knowsEveryVariant && (!name.IsDna || knowsEveryAllele)
            && !(name.IsDna ? catalog.Alleles.Contains(name.Description.Allele) : catalog.Products.Contains(name.Description.Product)))
        {
            findings.Report(IdentityRules.UnknownVariant, cell, CompilerMessages.VariantNotListed(cell.Value));
        }
    }

    private static bool SameName(ReadTarget left, ReadTarget right) => left.Row.Protein.Value == right.Row.Protein.Value;

    private static bool IsKnownName(ReadTarget target, HashSet<string> listed) =>
        listed.Contains(target.Row.Protein.Value) || target.Row.Protein.Value == "p." + target.Protein.Description.ProteinShort;
}
