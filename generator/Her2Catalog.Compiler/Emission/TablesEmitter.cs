using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the tables behind the lookups: static data of the assembly, no work at start-up.</summary>
internal static class TablesEmitter
{
    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open("private readonly struct Data : global::Her2Catalog.Catalogs.ICatalogData");
        ReferenceTables.Emit(writer, names.Model);
        EmitCounts(writer, names.Model);
        EmitVariants(writer, names.Model);
        EmitAssays(writer, names.Model);
        EmitClaims(writer, names.Model);
        DispatchEmitter.EmitSpellings(writer, names);
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

    private static void EmitCounts(SourceWriter writer, CatalogModel model)
    {
        foreach (var (name, count) in new[] { ("AlleleCount", model.Alleles.Count), ("VariantCount", model.Variants.Count), ("AssayCount", model.Assays.Count) })
        {
            writer.Line();
            writer.Line($"public static int {name} => {Literals.Number(count)};");
        }
    }

    /// <summary>A method that gives one text for a number from 1.</summary>
    private static void EmitText(SourceWriter writer, string method, string type, string parameter, IEnumerable<string> values)
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

        EmitSpan(writer, "ushort", "AlleleVariants", model.Alleles.Select(allele => Literals.Number(allele.VariantIndex + 1)));
        EmitSpan(writer, "ushort", "AllelesByVariant", byVariant.Select(i => Literals.Number(i + 1)));
        EmitSpan(writer, "ushort", "AlleleStarts", starts.Select(start => Literals.Number(start)));
        writer.Line();
        writer.Line("public static string VariantName(ushort variant) => new Variant(variant).Name;");
        writer.Line();
        writer.Line("public static string AlleleName(ushort allele) => new Allele(allele).Name;");
        EmitSpan(writer, "int", "EditionDays", model.Editions.Select(edition => Literals.Day(edition.AsOf)));
        EmitText(writer, "EditionId", "int", "edition", model.Editions.Select(edition => edition.Id));
    }

    private static void EmitAssays(SourceWriter writer, CatalogModel model)
    {
        const string shape = "global::Her2Catalog.Catalogs.AssayShape", table = "global::Her2Catalog.Catalogs.TargetTable";
        writer.Line();
        writer.Line("public static string AssayIdOf(ushort assay) => new Assay(assay).Identifier;");
        writer.Line();
        writer.Line("public static string AssaySource(ushort assay) => new Assay(assay).Sources;");
        writer.Line();
        writer.Switch($"public static {shape} Assay(ushort assay)", "assay", model.Assays.Select((assay, i) => (Literals.Number(i + 1), $"new({(assay.ListsTargets ? "true" : "false")}, global::Her2Catalog.Use.{assay.DefaultUse}, {assay.ConfirmWithIndex + 1})")), "default");
        writer.Line();
        writer.Switch($"public static {table} Targets(ushort assay)", "assay", model.Assays.Select((assay, i) => (Number: Literals.Number(i + 1), Value: $"new(TargetAlleles{i + 1}, TargetUses{i + 1}, TargetFrom{i + 1}, TargetUntil{i + 1})", assay.Targets.Count)).Where(arm => arm.Count > 0).Select(arm => (arm.Number, arm.Value)), "default");
        for (var i = 0; i < model.Assays.Count; i++)
        {
            var targets = model.Assays[i].Targets;
            if (targets.Count > 0)
            {
                EmitSpan(writer, "ushort", $"TargetAlleles{i + 1}", targets.Select(target => Literals.Number(target.AlleleIndex + 1)));
                EmitSpan(writer, "byte", $"TargetUses{i + 1}", targets.Select(target => $"(byte)global::Her2Catalog.Use.{target.Use}"));
                EmitSpan(writer, "int", $"TargetFrom{i + 1}", targets.Select(target => Literals.Day(target.From)));
                EmitSpan(writer, "int", $"TargetUntil{i + 1}", targets.Select(target => Literals.Day(target.Until)));
            }
        }

        writer.Line();
        writer.Switch("public static string ListedAlleles(ushort assay, ushort variant)", "(assay, variant)", ListedAlleles(model), "\"\"");
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
        var claims = model.Claims;
        EmitSpan(writer, "ushort", "ClaimAssays", claims.Select(claim => Literals.Number(claim.AssayIndex + 1)));
        EmitSpan(writer, "ushort", "ClaimVariants", claims.Select(claim => Literals.Number(claim.VariantIndex + 1)));
        EmitSpan(writer, "int", "ClaimFrom", claims.Select(claim => Literals.Day(claim.From)));
        EmitSpan(writer, "int", "ClaimUntil", claims.Select(claim => Literals.Day(claim.Until)));
        EmitText(writer, "ClaimTherapy", "ushort", "claim", claims.Select(claim => model.Therapies[claim.TherapyIndex].Identifier));
        EmitText(writer, "ClaimJurisdiction", "ushort", "claim", claims.Select(claim => claim.Jurisdiction));
        EmitText(writer, "ClaimSource", "ushort", "claim", claims.Select(claim => SourceText.Of(claim.Source)));
    }
}
