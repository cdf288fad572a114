using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Family 2xx: one variant, many names, and no name for two.</summary>
internal sealed class IdentityCheck(CheckedCatalog catalog, NameReader names, FindingList findings)
{
    public static void Check(CheckedCatalog catalog, NameReader names, FindingList findings)
    {
        var check = new IdentityCheck(catalog, names, findings);
        check.CheckNames();
        PublishedNameCheck.Check(catalog, findings);
        check.CheckTwoNames();
        check.CheckIdentifiers();
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

    private void CheckIdentifiers()
    {
        var taken = new Dictionary<string, Cell>(StringComparer.Ordinal);
        var ids = catalog.Rows.Assays.Select(row => ("Assays", row.Id))
            .Concat(catalog.Rows.Therapies.Select(row => ("Therapies", row.Id)))
            .Concat(catalog.Rows.Trials.Select(row => ("Trials", row.Id)))
            .Concat(catalog.Rows.Statements.Select(row => ("Statements", row.Id)))
            .Concat(catalog.Rows.Trials.SelectMany(trial => trial.Cohorts.Select(cohort => ($"Cohorts of {trial.Id.Value}", cohort.Id))));
        foreach (var (space, id) in ids)
        {
            var identifier = CSharpIdentifier.From(id.Value);
            if (identifier != id.Value || identifier == "All")
            {
                findings.Report(TextRules.ValueNotAllowed, id, $"'{id.Value}' cannot be the name of a C# member: use letters, digits and _, not a digit first, not All.", identifier == "All" ? null : identifier);
            }
            else if (taken.TryGetValue($"{space}.{identifier}", out var first))
            {
                findings.Report(IdentityRules.SameIdentifier, id, $"'{id.Value}' is taken already among {space}.", related: first);
            }
            else
            {
                taken.Add($"{space}.{identifier}", id);
            }
        }

        CheckVariantIdentifiers();
    }

    // Two published names that differ in signs only would become one C# member.
    private void CheckVariantIdentifiers()
    {
        var owners = new Dictionary<string, (Cell Cell, VariantKey Product)>(StringComparer.Ordinal);
        var printed = catalog.Targets.Values.SelectMany(targets => targets.Select(target => target.Protein)).Concat(catalog.Listings.Select(listing => listing.Name).Where(name => !name.IsDna));
        foreach (var name in printed.Concat(catalog.Mentioned.Select(mentioned => mentioned.Name)).Where(name => name.IsOk))
        {
            var identifier = CSharpIdentifier.From(CSharpIdentifier.Bare(name.Cell.Value));
            if (owners.TryGetValue(identifier, out var owner) && owner.Product != name.Description.Product)
            {
                findings.Report(IdentityRules.SameIdentifier, name.Cell, $"`{name.Cell.Value}` and `{owner.Cell.Value}` are two variants that would both be {identifier}.", related: owner.Cell);
            }
            else if (!owners.ContainsKey(identifier))
            {
                owners.Add(identifier, (name.Cell, name.Description.Product));
            }
        }
    }

    private void CheckReferences()
    {
        foreach (var cell in catalog.Rows.Claims.SelectMany(row => row.Variants).Concat(catalog.Rows.Statements.SelectMany(row => row.Variants)))
        {
            var name = names.PreferredProtein(cell);
            if (name.IsOk)
            {
                CheckKnown(cell, name);
            }
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
        if (!(name.IsDna ? catalog.Alleles.Contains(name.Description.Allele) : catalog.Products.Contains(name.Description.Product)))
        {
            findings.Report(IdentityRules.UnknownVariant, cell, $"`{cell.Value}` is in no table of this catalog.");
        }
    }

    private static bool SameName(ReadTarget left, ReadTarget right) => left.Row.Protein.Value == right.Row.Protein.Value;

    private static bool IsAnswered(ReadTarget target, HashSet<string> listed) =>
        listed.Contains(target.Row.Protein.Value) || target.Row.Protein.Value == "p." + target.Protein.Description.ProteinShort;
}
