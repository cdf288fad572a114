using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints gene, editions, therapies, claims, trials, statements and references. Not on the lookup path: each call makes its record.</summary>
internal static class EvidenceEmitter
{
    private const string Space = "global::Her2Catalog.";

    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        var model = names.Model;
        EmitGene(writer, model);
        EmitClass(writer, "Therapies", "Therapy", "Drugs that the source speaks of.", model.Therapies.Select(item => (item.Identifier, $"{item.Name}: {item.Class}", Therapy(item))));
        EmitClass(writer, "Trials", "Trial", "Clinical trials that the source reports.", model.Trials.Select(item => (item.Identifier, $"{item.Name}. {item.Population}", Trial(model, item))));
        EmitClass(writer, "Statements", "Statement", "What else the source says: resistance, frequency, workflow, history.", model.Statements.Select(item => (item.Identifier, $"{item.Topic}: {item.Text} ({item.Source.Facts})", Statement(model, item))));
        EmitList(writer, "Claims", "Claim", "Companion-diagnostic status: assay, variant, therapy, jurisdiction, date.", model.Claims.Select(item => Claim(model, item)));
        EmitList(writer, "Editions", "Edition", "States of the catalog, oldest first.", model.Editions.Select(item => $"new({Literals.Text(item.Id)}, {Date(item.AsOf)}, {Literals.Text(item.Title)}, {Literals.Text(item.TitleJapanese)})"));
        EmitList(writer, "Features", "ProteinFeature", "Regions, domains, sites and polymorphisms of the protein.", model.Domains.Select(item => $"new({Literals.Text(item.Kind)}, {Literals.Text(item.Name)}, {item.FirstResidue}, {item.LastResidue}, {Literals.Text(item.Confidence)})"));
        EmitList(writer, "References", "Reference", "The cited document's list of references, as far as known.", model.References.Select(item => $"new({item.Number}, {Literals.Text(item.Citation)})"));
    }

    /// <summary>A list of sourced sentences.</summary>
    public static string SourcedTexts(EquatableArray<SourcedText> texts) =>
        List(texts.Select(text => $"new {Space}SourcedText({Literals.Text(text.Text)}, {Source(text.Source)})"));

    /// <summary>The rows of an assay's table.</summary>
    public static IEnumerable<string> Targets(CatalogModel model, AssayModel assay) => assay.Targets.Select(item =>
        $"new {Space}Target({Literals.Text(model.Alleles[item.AlleleIndex].Coding)}, {Literals.Text(item.PrintedCoding)}, {Literals.Text(item.PrintedProtein)}, {Space}Use.{item.Use}, {Date(item.From)}, {OptionalDate(item.Until)}, {Source(item.Source)})");

    private static void EmitGene(SourceWriter writer, CatalogModel model)
    {
        var gene = model.Gene;
        writer.Summary($"{gene.Symbol}, {gene.Name}; allocates.");
        writer.Line($"public static {Space}Gene Gene => new({Literals.Text(gene.Symbol)}, {Texts(gene.OtherSymbols)}, {Literals.Text(gene.Name)}, {Literals.Text(gene.Chromosome)}, {Literals.Text(gene.Cytoband)}, {Literals.Text(model.Transcript.Accession)}, {Literals.Text(model.Transcript.ProteinAccession)}, {Source(gene.Source)});");
    }

    private static void EmitClass(SourceWriter writer, string name, string type, string summary, IEnumerable<(string Identifier, string Summary, string Value)> items)
    {
        var all = items.ToArray();
        writer.Line();
        writer.Summary(summary + " Each access makes its record anew.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open($"public static class {name}");
        writer.Summary("All of them, in the catalog's order.");
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{Space}{type}> All => [{Literals.Join(all.Select(item => item.Identifier))}];");
        foreach (var (identifier, text, value) in all)
        {
            writer.Line();
            writer.Summary(text);
            writer.Line($"public static {Space}{type} {identifier} => {value};");
        }

        writer.Close();
    }

    private static void EmitList(SourceWriter writer, string name, string type, string summary, IEnumerable<string> values)
    {
        writer.Line();
        writer.Summary(summary + " Each access makes the list anew.");
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{Space}{type}> {name} =>");
        writer.Line("[");
        foreach (var value in values)
        {
            writer.Line($"    {value},");
        }

        writer.Line("];");
    }

    private static string Therapy(TherapyModel item) =>
        $"new({Literals.Text(item.Identifier)}, {Literals.Text(item.Name)}, {Literals.Text(item.NameJapanese)}, {Literals.Text(item.Class)}, {List(item.Approvals.Select(Approval))}, {SourcedTexts(item.Statements)}, {Source(item.Source)})";

    private static string Approval(ApprovalModel item) =>
        $"new {Space}Approval({Literals.Text(item.Jurisdiction)}, {Literals.Text(item.Date)}, {Literals.Text(item.Indication)}, {Literals.Text(item.Line)}, {Literals.Text(item.Dose)}, {Source(item.Source)})";

    private static string Trial(CatalogModel model, TrialModel item) =>
        $"new({Literals.Text(item.Identifier)}, {Literals.Text(item.Name)}, {Literals.Text(item.RegistryId)}, {Literals.Text(item.Phase)}, {Literals.Text(item.TherapyIndex < 0 ? string.Empty : model.Therapies[item.TherapyIndex].Identifier)}, {Literals.Text(item.Population)}, {List(item.Cohorts.Select(Cohort))}, {SourcedTexts(item.Statements)}, {Source(item.Source)})";

    private static string Cohort(CohortModel item) =>
        $"new {Space}Cohort({Literals.Text(item.Identifier)}, {Literals.Text(item.Name)}, {Literals.Text(item.Dose)}, {Optional(item.Patients)}, {List(item.Estimates.Select(Estimate))}, {Source(item.Source)})";

    private static string Estimate(EstimateModel item) =>
        $"new {Space}Estimate({Literals.Text(item.Measure)}, {Space}EstimateUnit.{item.Unit}, {Literals.Decimal(item.Value)}, {Optional(item.Low)}, {Optional(item.High)}, {Optional(item.Events)}, {Optional(item.Total)}, {Source(item.Source)})";

    private static string Statement(CatalogModel model, StatementModel item) =>
        $"new({Literals.Text(item.Identifier)}, {Literals.Text(item.Topic)}, {Literals.Text(item.Text)}, {Texts(item.VariantIndexes.Select(variant => model.Variants[variant].ShortName))}, {Source(item.Source)})";

    private static string Claim(CatalogModel model, ClaimModel item) =>
        $"new(Assays.{model.Assays[item.AssayIndex].Identifier}, {Literals.Text(item.VariantIndex < 0 ? string.Empty : model.Variants[item.VariantIndex].ShortName)}, {Space}Use.{item.Use}, {Literals.Text(model.Therapies[item.TherapyIndex].Identifier)}, {Literals.Text(item.Jurisdiction)}, {Date(item.From)}, {OptionalDate(item.Until)}, {Source(item.Source)})";

    /// <summary>A source.</summary>
    public static string Source(SourceModel source) =>
        $"new {Space}Source({Literals.Text(source.Facts)}, {Literals.Text(source.Section)}, {List(source.References.Select(reference => Literals.Number(reference)))}, {Literals.Text(source.File)})";

    private static string Date(string isoDate) => $"global::System.DateOnly.FromDayNumber({Literals.Day(isoDate)})";

    private static string OptionalDate(string isoDate) => isoDate.Length == 0 ? "null" : Date(isoDate);

    private static string Texts(IEnumerable<string> texts) => List(texts.Select(Literals.Text));

    private static string List(IEnumerable<string> items) => $"[{Literals.Join(items)}]";

    private static string Optional(int value) => value < 0 ? "null" : Literals.Number(value);

    private static string Optional(string value) => value.Length == 0 ? "null" : Literals.Decimal(value);
}
