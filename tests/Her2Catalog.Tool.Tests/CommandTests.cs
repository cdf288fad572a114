using System.Text.Json;

namespace Her2Catalog.Tool.Tests;

/// <summary>Runs the command as a user does: as a process.</summary>
public class CommandTests
{
    [Fact]
    public void Lookup_says_what_the_catalog_says_for_a_person()
    {
        var (exit, output, error) = Command.Run(null, "lookup", "p.A775_G776insYVMA");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Y772_A775dup  p.Tyr772_Ala775dup  exon 20", output, StringComparison.Ordinal);
        Assert.Contains("CompanionDiagnostic: usable as companion diagnostic (by its protein)", output, StringComparison.Ordinal);
        Assert.Contains("NotStated: the source does not say", output, StringComparison.Ordinal);
        Assert.Contains("confirm with OncomineDxTargetTest", output, StringComparison.Ordinal);
        Assert.Contains("Not a medical device", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookup_writes_one_TSV_line_for_each_input_and_assay()
    {
        var (exit, output, _) = Command.Run(null, "lookup", "--format", "tsv", "I767F", "p.L755Q", "K755S");
        Assert.Equal(1, exit); // one is not in the catalog, one contradicts the reference
        Assert.Equal(
        [
            "input\tstatus\tvariant\tmatch\tassay\tuse\tnext_step\tconfirm_with",
            "I767F\tFound\tI767F\tProtein\tOncomineDxTargetTest\tReferenceOnly\tNone\t",
            "I767F\tFound\tI767F\tProtein\tGuardant360Cdx\tCompanionDiagnostic\tNone\t",
            "I767F\tFound\tI767F\tNone\tLungCancerCompactPanel\tReferenceOnly\tConfirmWith\tOncomineDxTargetTest",
            "I767F\tFound\tI767F\tNone\tAmoyDxLungCancerPanel\tReferenceOnly\tConfirmWith\tOncomineDxTargetTest",
            "p.L755Q\tNotInCatalog\t\tNone\tOncomineDxTargetTest\tNotListed\tExpertPanel\t",
            "p.L755Q\tNotInCatalog\t\tNone\tGuardant360Cdx\tNotStated\tExpertPanel\t",
            "p.L755Q\tNotInCatalog\t\tNone\tLungCancerCompactPanel\tReferenceOnly\tConfirmWith\tOncomineDxTargetTest",
            "p.L755Q\tNotInCatalog\t\tNone\tAmoyDxLungCancerPanel\tReferenceOnly\tConfirmWith\tOncomineDxTargetTest",
            "K755S\tContradictsReference\t\t\t\t\t\t",
            "",
        ], output.Split('\n'));
    }

    [Fact]
    public void Describe_reads_standard_input_line_by_line_and_keeps_its_order()
    {
        var (exit, output, error) = Command.Run("c.2264T>C\n\np.L755S\r\nEGFR p.L858R\n", "describe", "-", "--format", "tsv");
        Assert.Equal((1, ""), (exit, error));
        Assert.Equal(
        [
            "input\tstatus\tcoding\tprotein\tprotein_short\tconsequence\texon\tgrch37\tgrch38\tvariant",
            "c.2264T>C\tOk\tc.2264T>C\tp.(Leu755Ser)\tL755S\tmissense_variant\t19\t37880220:T:C\t39723967:T:C\tL755S",
            "\tUnreadable\t\t\t\t\t\t\t\t",
            "p.L755S\tOk\t\tp.(Leu755Ser)\tL755S\tmissense_variant\t19\t\t\tL755S",
            "EGFR p.L858R\tOtherGene\t\t\t\t\t\t\t\t",
            "",
        ], output.Split('\n'));
    }

    [Fact]
    public void JSON_is_one_array_and_an_error_carries_its_place_and_remedy()
    {
        var (_, output, _) = Command.Run(null, "describe", "c.2264A>C", "c.2264T>C", "--format", "json");
        using var document = JsonDocument.Parse(output);
        Assert.Equal(2, document.RootElement.GetArrayLength());
        Assert.Equal((6, "c.2264T>C"), (document.RootElement[0].GetProperty("errorPosition").GetInt32(), document.RootElement[0].GetProperty("suggestion").GetString()));
        Assert.Equal("37880220:T:C", document.RootElement[1].GetProperty("grch37").GetString());
        using var lookup = JsonDocument.Parse(Command.Run(null, "lookup", "c.2324_2325insGTACGTGATGGC", "--format", "json").Output);
        var oncomine = lookup.RootElement[0].GetProperty("assays")[0];
        Assert.Equal(("NotListed", "OtherAllele"), (oncomine.GetProperty("use").GetString(), oncomine.GetProperty("match").GetString()));
        Assert.Equal(["c.2313_2324dup", "c.2314_2325dup"], oncomine.GetProperty("listedAlleles").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal("[]", Command.Run("", "lookup", "-", "--format", "json").Output.Trim());
    }

    [Fact]
    public void A_fault_is_shown_by_a_caret_and_control_characters_never_reach_the_terminal()
    {
        var (exit, output, _) = Command.Run(null, "describe", "c.2264A>C", "p.L755\u001b[31mS");
        Assert.Equal(1, exit);
        Assert.Contains("c.2264A>C\n      ^\n  ContradictsReference: NM_004448.4 has T at c.2264, not A\n  Did you mean c.2264T>C?\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [InlineData("lookup")]
    [InlineData("nonsense")]
    [InlineData("lookup", "p.L755S", "--format", "xml")]
    [InlineData("lookup", "p.L755S", "--build", "GRCh99")]
    [InlineData("export", "--format", "xml")]
    [InlineData("export", "-o", "")]
    [InlineData("check", ".", "--watch", "--format", "xml")]
    public void Wrong_usage_ends_with_2_and_says_why_on_standard_error(params string[] arguments)
    {
        var (exit, output, error) = Command.Run(null, arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("her2:", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("lookup", "--help")]
    [InlineData("describe", "--help")]
    [InlineData("export", "--help")]
    public void Help_is_no_error_and_shows_how(params string[] arguments)
    {
        var (exit, output, _) = Command.Run(null, arguments);
        Assert.Equal(0, exit);
        Assert.Contains(arguments.Length == 1 ? "Not a medical device" : "Examples:", output, StringComparison.Ordinal);
    }
}
