using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the tables behind the lookups: static data of the assembly, no work at start-up.</summary>
internal static class TablesEmitter
{
    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("private readonly struct Data : global::Her2Catalog.Catalogs.ICatalogData");
        ReferenceTables.Emit(writer, names.Model);
        EmitIdentity(writer, names);
        EmitCounts(writer, names.Model);
        EmitVariants(writer, names.Model);
        EmitAssays(writer, names);
        EmitClaims(writer, names.Model);
        SpellingsEmitter.Emit(writer, names);
        DispatchEmitter.EmitKeys(writer, names, "FindAllele", names.Model.Alleles.Select(allele => (allele.KeyHigh, allele.KeyLow)).ToArray());
        DispatchEmitter.EmitKeys(writer, names, "FindVariant", names.Model.Variants.Select(variant => (variant.KeyHigh, variant.KeyLow)).ToArray());
        writer.Close();
    }

    /// <summary>A static span of numbers.</summary>
    public static void EmitSpan(SourceWriter writer, string type, string name, IEnumerable<string> items)
    {
        writer.Line();
        writer.Line($"public static global::System.ReadOnlySpan<{type}> {name} => [{Literals.Join(items)}];");
    }

    private static void EmitIdentity(SourceWriter writer, EmissionNames names)
    {
        writer.Line();
        writer.Line($"public static int EntrezGeneId => {Literals.Number(names.Model.Gene.EntrezId)};");
        writer.Line();
        writer.Line($"public static string ColumnPrefix => {Literals.Text(names.ColumnPrefix)};");
    }

    private static void EmitCounts(SourceWriter writer, CatalogModel model)
    {
        foreach (var (name, count) in new[] { ("AlleleCount", model.Alleles.Count), ("VariantCount", model.Variants.Count), ("AssayCount", model.Assays.Count), ("ExtendedAssayCount", model.ExtendedAssays) })
        {
            writer.Line();
            writer.Line($"public static int {name} => {Literals.Number(count)};");
        }
    }

    /// <summary>A static text of ASCII.</summary>
    public static void EmitText(SourceWriter writer, string name, string text)
    {
        writer.Line();
        writer.Line($"private static global::System.ReadOnlySpan<byte> {name} => {Literals.Text(text)}u8;");
    }

    /// <summary>A table of numbers.</summary>
    public static void EmitNumbers(SourceWriter writer, string name, IReadOnlyCollection<int> numbers, string accessibility = "public")
    {
        var width = NumberTable.WidthOf(numbers);
        writer.Line();
        writer.Line($"{accessibility} static global::Her2Catalog.Hgvs.Keys.NumberTable {name} => new({Literals.Text(NumberTable.Write(numbers, width))}u8, {width});");
    }

    /// <summary>A method that gives one text for a number from 1.</summary>
    private static void EmitSwitch(SourceWriter writer, string method, string type, string parameter, IEnumerable<string> values)
    {
        writer.Line();
        writer.Switch($"public static string {method}({type} {parameter})", parameter, values.Select((value, i) => (Literals.Number(i + 1), Literals.Text(value))), "\"\"");
    }

    private static void EmitVariants(SourceWriter writer, CatalogModel model)
    {
        var byVariant = Enumerable.Range(0, model.Alleles.Count).OrderBy(i => model.Alleles[i].VariantIndex).ThenBy(i => i).ToArray();
        var counts = new int[model.Variants.Count];
        foreach (var allele in model.Alleles)
        {
            counts[allele.VariantIndex]++;
        }

        var starts = new List<int> { 0 };
        foreach (var count in counts)
        {
            starts.Add(starts[starts.Count - 1] + count);
        }

        EmitNumbers(writer, "AlleleVariants", model.Alleles.Select(allele => allele.VariantIndex + 1).ToArray());
        EmitNumbers(writer, "AllelesByVariant", byVariant.Select(i => i + 1).ToArray());
        EmitNumbers(writer, "AlleleStarts", starts);
        EmitNumbers(writer, "AddedVariants", model.AddedVariants.Select(variant => variant + 1).ToArray());
        writer.Line();
        writer.Line("public static string VariantName(int variant) => new Variant(variant).Name;");
        writer.Line();
        writer.Line("public static string AlleleName(int allele) => new Allele(allele).Name;");
        EmitSpan(writer, "int", "EditionDays", model.Editions.Select(edition => Literals.Day(edition.AsOf)));
        EmitSwitch(writer, "EditionId", "int", "edition", model.Editions.Select(edition => edition.Id));
    }

    private static void EmitAssays(SourceWriter writer, EmissionNames names)
    {
        var model = names.Model;
        const string shape = "global::Her2Catalog.Catalogs.AssayShape", table = "global::Her2Catalog.Catalogs.TargetTable";
        writer.Line();
        writer.Line("public static string AssayIdOf(int assay) => new Assay(assay).Identifier;");
        writer.Line();
        writer.Line("public static string AssaySource(int assay) => new Assay(assay).Sources;");
        writer.Line();
        writer.Switch($"public static {shape} Assay(int assay)", "assay", model.Assays.Select((assay, i) => (Literals.Number(i + 1), $"new({(assay.ListsTargets ? "true" : "false")}, global::Her2Catalog.Use.{assay.DefaultUse}, {assay.ConfirmWithIndex + 1})")), "default");
        writer.Line();
        writer.Switch($"public static {table} Targets(int assay)", "assay", model.Assays.Select((assay, i) => (Number: Literals.Number(i + 1), Value: $"new(TargetAlleles{i + 1}, TargetTerms{i + 1}, TargetUses{i + 1}, TargetFrom{i + 1}, TargetUntil{i + 1})", assay.Targets.Count)).Where(arm => arm.Count > 0).Select(arm => (arm.Number, arm.Value)), "default");
        for (var i = 0; i < model.Assays.Count; i++)
        {
            if (model.Assays[i].Targets.Count > 0)
            {
                EmitTargets(writer, model.Assays[i].Targets, i + 1);
            }
        }

        writer.Line();
        if (names.IsLarge)
        {
            writer.Line("public static string ListedAlleles(int assay, int variant) => global::Her2Catalog.Catalogs.CatalogInterpreter.ListedAlleles<Data>(assay, variant);");
            return;
        }

        writer.Switch("public static string ListedAlleles(int assay, int variant)", "(assay, variant)", ListedAlleles(model), "\"\"");
    }

    private static void EmitTargets(SourceWriter writer, EquatableArray<TargetModel> targets, int assay)
    {
        var terms = targets.Select(target => (target.Use, target.From, target.Until)).Distinct().ToArray();
        var numbers = terms.Select((term, i) => (term, i)).ToDictionary(pair => pair.term, pair => pair.i);
        EmitNumbers(writer, $"TargetAlleles{assay}", targets.Select(target => target.AlleleIndex + 1).ToArray());
        EmitNumbers(writer, $"TargetTerms{assay}", targets.Select(target => numbers[(target.Use, target.From, target.Until)]).ToArray());
        EmitSpan(writer, "byte", $"TargetUses{assay}", terms.Select(term => $"(byte)global::Her2Catalog.Use.{term.Use}"));
        EmitSpan(writer, "int", $"TargetFrom{assay}", terms.Select(term => Literals.Day(term.From)));
        EmitSpan(writer, "int", $"TargetUntil{assay}", terms.Select(term => Literals.Day(term.Until)));
    }

    private static IEnumerable<(string Case, string Value)> ListedAlleles(CatalogModel model)
    {
        for (var assay = 0; assay < model.Assays.Count; assay++)
        {
            var byVariant = model.Assays[assay].Targets.Select(target => target.AlleleIndex).Distinct().GroupBy(allele => model.Alleles[allele].VariantIndex).OrderBy(group => group.Key);
            foreach (var group in byVariant)
            {
                var names = string.Join("\n", group.OrderBy(allele => allele).Select(allele => model.Alleles[allele].Coding));
                yield return ($"({assay + 1}, {group.Key + 1})", Literals.Text(names));
            }
        }
    }

    private static void EmitClaims(SourceWriter writer, CatalogModel model)
    {
        // Sorted for a search; of one assay and variant in the catalog's order.
        var claims = model.Claims.OrderBy(claim => claim.AssayIndex).ThenBy(claim => claim.VariantIndex).ToArray();
        EmitSpan(writer, "int", "ClaimAssays", claims.Select(claim => Literals.Number(claim.AssayIndex + 1)));
        EmitSpan(writer, "int", "ClaimVariants", claims.Select(claim => Literals.Number(claim.VariantIndex + 1)));
        EmitSpan(writer, "int", "ClaimFrom", claims.Select(claim => Literals.Day(claim.From)));
        EmitSpan(writer, "int", "ClaimUntil", claims.Select(claim => Literals.Day(claim.Until)));
        EmitSwitch(writer, "ClaimTherapy", "int", "claim", claims.Select(claim => model.Therapies[claim.TherapyIndex].Identifier));
        EmitSwitch(writer, "ClaimJurisdiction", "int", "claim", claims.Select(claim => claim.Jurisdiction));
        EmitSwitch(writer, "ClaimSource", "int", "claim", claims.Select(claim => SourceText.Of(claim.Source)));
    }
}
