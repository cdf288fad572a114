using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Family 2xx: one variant, many names, and no name for two.</summary>
internal sealed class IdentityCheck(NamedCatalog catalog, NameReader names, FindingList findings)
{
    // A row that was not read may name the variant that is missing.
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

    // names.csv: the name means what it is listed for, a variant of the catalog, and nothing else.
    private void CheckNames()
    {
        var meanings = new Dictionary<string, (NameRow Row, VariantKey Meaning)>(StringComparer.Ordinal);
        foreach (var (row, name, means) in catalog.Listings.Where(listing => listing.IsOk))
        {
            if (meanings.TryGetValue(row.Name.Value, out var first))
            {
                var rule = first.Meaning == means.Meaning ? IdentityRules.AlleleTwice : IdentityRules.TwoMeanings;
                findings.Report(rule, row.Name, $"`{row.Name.Value}` is listed already.", related: first.Row.Name);
                continue;
            }

            meanings.Add(row.Name.Value, (row, means.Meaning));
            if (name.Meaning != means.Meaning)
            {
                var preferred = name.IsDna ? name.Description.Coding : "p." + name.Description.ProteinShort;
                findings.Report(IdentityRules.OtherMeaning, row.Means, $"`{row.Name.Value}` means `{preferred}`, not `{row.Means.Value}`.", preferred, row.Name);
            }
            else
            {
                CheckKnown(row.Means, means);
            }
        }
    }

    // A table may print one protein under two names; listing them says that this is known.
    private void CheckTwoNames()
    {
        var listed = new HashSet<string>(catalog.Rows.Names.Select(row => row.Name.Value), StringComparer.Ordinal);
        foreach (var targets in catalog.Targets.Values)
        {
            var byProduct = targets.Where(target => target.IsOk).GroupBy(target => target.Protein.Description.Product);
            foreach (var product in byProduct)
            {
                var first = product.First();
                foreach (var target in product.Where(target => !SameName(target, first) && !(IsAnswered(target, listed) && IsAnswered(first, listed))))
                {
                    findings.Report(IdentityRules.TwoNames, target.Row.Protein, $"`{target.Row.Protein.Value}` is the same protein as `{first.Row.Protein.Value}`; list the published names in the table of names.", related: first.Row.Protein);
                }
            }
        }
    }

    private void CheckReferences()
    {
        foreach (var name in catalog.Rows.Statements.SelectMany(row => row.Variants).Select(names.PreferredProtein).Where(name => name.IsOk))
        {
            CheckKnown(name.Cell, name);
        }

        // A DNA change may be in no table; that it is a slip shows if its protein is in none either.
        foreach (var name in catalog.Uses.Values.SelectMany(uses => uses).SelectMany(use => use.Alleles.Concat(use.Proteins))
            .Where(name => knowsEveryVariant && name.IsOk && !catalog.Products.Contains(name.Description.Product)))
        {
            findings.Report(IdentityRules.UnknownVariant, name.Cell, $"`{name.Cell.Value}` gives a protein that no table and no list of this catalog names: list it in the file of mentioned variants.");
        }

        var seen = new Dictionary<VariantKey, Cell>();
        foreach (var mentioned in catalog.Mentioned.Where(mentioned => mentioned.Name.IsOk && !mentioned.Name.Description.Product.IsNone))
        {
            if (seen.TryGetValue(mentioned.Name.Description.Product, out var first))
            {
                findings.Report(IdentityRules.AlleleTwice, mentioned.Name.Cell, $"`{mentioned.Name.Cell.Value}` is given already.", related: first);
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
            findings.Report(IdentityRules.UnknownVariant, cell, $"`{cell.Value}` is in no table of this catalog.");
        }
    }

    private static bool SameName(ReadTarget left, ReadTarget right) => left.Row.Protein.Value == right.Row.Protein.Value;

    private static bool IsAnswered(ReadTarget target, HashSet<string> listed) =>
        listed.Contains(target.Row.Protein.Value) || target.Row.Protein.Value == "p." + target.Protein.Description.ProteinShort;
}
