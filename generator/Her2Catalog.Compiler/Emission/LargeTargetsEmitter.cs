using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the tables of assays of a large catalog: rows are put together from the tables behind the lookup.</summary>
internal static class LargeTargetsEmitter
{
    private const string Space = "global::Her2Catalog.";

    public static void Emit(SourceWriter writer, CatalogModel model)
    {
        var listing = Enumerable.Range(0, model.Assays.Count).Where(i => model.Assays[i].Targets.Count > 0).ToArray();
        writer.Line();
        writer.Summary("The rows of its table, as printed; none where it lists no targets. Each access makes the list anew.");
        writer.Switch($"public global::System.Collections.Generic.IReadOnlyList<{Space}Target> Targets", "index", listing.Select(i => (Literals.Number(i + 1), $"Targets{i + 1}()")), "[]");
        foreach (var i in listing)
        {
            EmitRows(writer, model, model.Assays[i].Targets, i + 1);
        }
    }

    private static void EmitRows(SourceWriter writer, CatalogModel model, EquatableArray<TargetModel> targets, int assay)
    {
        writer.Line();
        writer.Open($"private static {Space}Target[] Targets{assay}()");
        writer.Line($"var targets = new {Space}Target[{Literals.Number(targets.Count)}];");
        writer.Open("for (var row = 0; row < targets.Length; row++)");
        writer.Line($"var allele = new Allele({Table("Alleles", assay)}[row]);");
        writer.Line($"var terms = {Table("Terms", assay)}[row];");
        writer.Line($"var until = {Table("Until", assay)}[terms];");
        writer.Line($"targets[row] = new {Space}Target(allele.Name, PrintedCoding{assay}(row, allele), PrintedProtein{assay}(row, allele), ({Space}Use){Table("Uses", assay)}[terms], global::System.DateOnly.FromDayNumber({Table("From", assay)}[terms]), until == int.MaxValue ? null : global::System.DateOnly.FromDayNumber(until), Source{assay}(row));");
        writer.Close();
        writer.Line();
        writer.Line("return targets;");
        writer.Close();

        // As printed, where that is not the preferred name; and where it is printed, where that is not where the first row is.
        EmitPrinted(writer, $"PrintedCoding{assay}", targets.Select(target => target.PrintedCoding == model.Alleles[target.AlleleIndex].Coding ? string.Empty : target.PrintedCoding), "allele.Name");
        EmitPrinted(writer, $"PrintedProtein{assay}", targets.Select(target => target.PrintedProtein == $"p.{ShortName(model, target)}" ? string.Empty : target.PrintedProtein), "\"p.\" + allele.Variant.Name");
        var others = targets.Select((target, row) => (Row: Literals.Number(row), target.Source)).Where(arm => !arm.Source.Equals(targets[0].Source));
        writer.Line();
        writer.Switch($"private static {Space}Source Source{assay}(int row)", "row", others.Select(arm => (arm.Row, EvidenceEmitter.Source(arm.Source))), EvidenceEmitter.Source(targets[0].Source));
    }

    // A text of each row, empty for the preferred name.
    private static void EmitPrinted(SourceWriter writer, string name, IEnumerable<string> texts, string preferred)
    {
        writer.Line();
        writer.Open($"private static string {name}(int row, Allele allele)");
        writer.Line($"int start = {name}Starts[row], end = {name}Starts[row + 1];");
        writer.Line($"return start < end ? global::System.Text.Encoding.UTF8.GetString({name}Texts[start..end]) : {preferred};");
        writer.Close();
        LargeHandleEmitter.EmitTextTable(writer, name, [.. texts]);
    }

    private static string Table(string column, int assay) => $"Data.Target{column}{assay}";

    private static string ShortName(CatalogModel model, TargetModel target) => model.Variants[model.Alleles[target.AlleleIndex].VariantIndex].ShortName;
}
