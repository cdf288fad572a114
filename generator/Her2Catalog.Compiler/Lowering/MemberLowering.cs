using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>A generated class of members.</summary>
/// <param name="Name">The name, such as <c>Variants</c>.</param>
/// <param name="Type">Type of the members; a nested type, or with <c>global::</c> one of the package.</param>
/// <param name="Section">Section of the tables with their records.</param>
/// <param name="Summary">Documentation.</param>
internal sealed record MemberClass(string Name, string Type, string Section, string Summary, IReadOnlyList<Member> Members);

/// <summary>A generated member.</summary>
/// <param name="Identifier">C# identifier.</param>
/// <param name="Number">Number of the entry, from 1.</param>
/// <param name="Summary">Documentation, plain text.</param>
/// <param name="Remarks">Paragraphs, plain text.</param>
internal sealed record Member(string Identifier, int Number, string Summary, IReadOnlyList<string> Remarks);

/// <summary>Determines the members of generated classes and their documentation.</summary>
internal static class MemberLowering
{
    private const string Package = "global::Her2Catalog.";

    public static IReadOnlyList<MemberClass> Of(CatalogModel model, bool hasRowMembers) =>
    [
        new("Variants", "Variant", "Variants", hasRowMembers ? "The variants of the catalog, by preferred name; published names are aliases of the same values." : WithoutMembers("variants"), hasRowMembers ? [.. Variants(model)] : []),
        new("Alleles", "Allele", "Alleles", hasRowMembers ? "The alleles of the catalog: DNA changes by preferred name." : WithoutMembers("alleles"), hasRowMembers ? [.. model.Alleles.Select((allele, i) => Allele(model, allele, i + 1))] : []),
        new("Assays", "Assay", "Assays", "The assays of the catalog.", [.. model.Assays.Select((assay, i) => Assay(model, assay, i + 1))]),
        new("Therapies", "Therapy", "Therapies", "The therapies of the catalog.", [.. model.Therapies.Select((item, i) => new Member(item.Identifier, i + 1, $"{item.Name}: {item.Class}", []))]),
        new("Jurisdictions", "Jurisdiction", "Jurisdictions", "The jurisdictions of the catalog.", [.. model.Jurisdictions.Select((item, i) => new Member(item.Identifier, i + 1, item.Name.English, []))]),
        new("Documents", "Document", "Documents", "The documents that facts were read from.", [.. model.Documents.Select((item, i) => new Member(item.Identifier, i + 1, item.Title.English, []))]),
        new("Trials", Package + "Trial", "Trials", "Clinical trials that sources report. Each access creates the record.", [.. model.Trials.Select((item, i) => new Member(item.Identifier, i + 1, $"{item.Name}. {item.Population}", []))]),
        new("Statements", "EvidenceStatement", "Evidence", "What sources say: resistance, frequency, workflow, history. Each access creates the record.", [.. Evidence(model)]),
    ];

    /// <summary>Returns the members that are aliases, each with the preferred member.</summary>
    public static IEnumerable<string> PublishedMembers(CatalogModel model) => model.Variants
        .SelectMany(variant => Aliases(variant).Select(alias => $"{alias.Identifier}={variant.Identifier}"))
        .OrderBy(pair => pair, StringComparer.Ordinal);

    private static string WithoutMembers(string what) =>
        $"The {what} of the catalog. With more than {LoweringOptions.MaxMembers} alleles and variants they have no members: look them up by name.";

    private static IEnumerable<Member> Variants(CatalogModel model)
    {
        for (var i = 0; i < model.Variants.Count; i++)
        {
            var variant = model.Variants[i];
            yield return new Member(variant.Identifier, i + 1, variant.LongName + Place(variant), [.. Remarks(model, variant, i)]);
            foreach (var alias in Aliases(variant))
            {
                yield return new Member(alias.Identifier, i + 1, $"{variant.LongName}, published as {alias.Name} ({CitationText.Of(model, alias.Citation)}). The preferred name is {variant.ShortName}.", []);
            }
        }
    }

    private static IEnumerable<AliasModel> Aliases(VariantModel variant) => variant.PublishedNames.Where(alias => alias.Identifier != variant.Identifier);

    private static string Place(VariantModel variant) =>
        (variant.Exon.Length == 0 ? string.Empty : $", exon {variant.Exon}") + (variant.Domain.IsEmpty ? string.Empty : $", {variant.Domain}");

    private static IEnumerable<string> Remarks(CatalogModel model, VariantModel variant, int index)
    {
        if (variant.AlleleIndexes.Count > 0)
        {
            yield return "Alleles: " + string.Join(", ", variant.AlleleIndexes.Select(allele => model.Alleles[allele].Coding));
        }

        foreach (var statement in model.Evidence.Where(item => item.VariantIndexes.Contains(index)))
        {
            yield return $"{statement.Text} ({CitationText.Of(model, statement.Citation)})";
        }

        yield return $"Source: {CitationText.Of(model, variant.Citation)}";
    }

    private static Member Allele(CatalogModel model, AlleleModel allele, int number)
    {
        var remarks = new List<string>();
        if (allele.PublishedNames.Count > 0)
        {
            remarks.Add("Published as " + string.Join(", ", allele.PublishedNames));
        }

        if (allele.Grch37.Length > 0)
        {
            remarks.Add($"GRCh37 {allele.Grch37}, GRCh38 {allele.Grch38}");
        }

        return new Member(allele.Identifier, number, $"{allele.Coding}, {model.Variants[allele.VariantIndex].LongName}", remarks);
    }

    private static Member Assay(CatalogModel model, AssayModel assay, int number)
    {
        var name = assay.Name.Japanese.Length == 0 ? assay.Name.English : $"{assay.Name} ({assay.Name.Japanese})";
        var coverage = assay.Coverage.IsEmpty ? string.Empty : $" {assay.Coverage}";
        return new Member(assay.Identifier, number, $"{name}.{coverage}", [.. assay.Statements.Select(statement => $"{statement.Text} ({CitationText.Of(model, statement.Citation)})")]);
    }

    private static IEnumerable<Member> Evidence(CatalogModel model) => model.Evidence
        .Select((item, i) => new Member(item.Identifier, i + 1, $"{item.Topic}: {item.Text} ({CitationText.Of(model, item.Citation)})", []))
        .Where(member => member.Identifier.Length > 0);
}

/// <summary>A citation as the runtime prints it, for documentation.</summary>
internal static class CitationText
{
    /// <summary>Returns a text such as <c>JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1, ref. 10</c>.</summary>
    public static string Of(CatalogModel model, CitationModel citation)
    {
        var label = citation.Section.English;
        var section = label.Length == 0 ? string.Empty : label[0] is >= '0' and <= '9' ? $", section {label}" : $", {label}";
        var references = citation.References.Count == 0 ? string.Empty : ", ref. " + string.Join(", ", citation.References);
        return model.Documents[citation.DocumentIndex].ShortTitle.English + section + string.Concat(citation.Tables.Select(table => ", " + table.English)) + references;
    }
}
