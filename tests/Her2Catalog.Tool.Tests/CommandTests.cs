using System.Text.Json;

namespace Her2Catalog.Tool.Tests;

/// <summary>Runs the command as a user does: as a process.</summary>
public class CommandTests
{
    [Fact]
    public void Lookup_prints_names_a_line_per_assay_evidence_and_numbered_citations()
    {
        var (exit, output, error) = Command.Run(null, "lookup", "p.Y772_A775dup");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith(
            """
            HER2 (ERBB2) Y772_A775dup   p.(Tyr772_Ala775dup)   exon 20, kinase domain
            also published as A775_G776insYVMA, A771_M774dup, E770_A771insAYVM, A771_Y772insYVMA
            DNA change (c.) not stated, so not compared

              Assay                         Permitted use         Details
              Oncomine Dx Target Test       companion diagnostic  trastuzumab deruxtecan (Japan); matched by protein [1]
              Guardant360 CDx               not stated            covers all exons [2]
              Lung Cancer Compact Panel Dx  reference only        confirm with Oncomine Dx Target Test (companion diagnostic) [2]
              AmoyDx Lung Cancer Panel      reference only        confirm with Oncomine Dx Target Test (companion diagnostic) [2]

              In non-small cell lung cancer, exon 20 insertions in the kinase domain are the most common HER2 mutations. [3]

            """.ReplaceLineEndings("\n").TrimEnd('\n'),
            output,
            StringComparison.Ordinal);
        Assert.Contains("approved in Japan (2023-08): previously treated HER2-mutant lung cancer", output, StringComparison.Ordinal);
        Assert.Contains("\n[1] JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1\n", output, StringComparison.Ordinal);
        Assert.EndsWith(
            $"\nHER2 catalog, edition 2023-11, digest {Her2.Catalog.Digest}\nAs of 2023-11. Later approvals are not included.\n" +
            "Not a medical device. Reports what the cited sources state.\n",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Text_for_people_contains_no_identifiers_and_programs_get_no_None()
    {
        var text = Command.Run(null, "lookup", "p.L755S", "c.2263_2265delinsAGC", "p.L755Q", "T798I", "K755S").Output;
        foreach (var word in new[] { "CompanionDiagnostic", "TrastuzumabDeruxtecan", "OncomineDxTargetTest", "NotStated", "NotInCatalog", "ContradictsReference", "F32" })
        {
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }

        var tsv = Command.Run(null, "lookup", "--format", "tsv", "p.L755S", "c.2263_2265delinsAGC", "p.L755Q", "K755S").Output;
        Assert.DoesNotContain("None", tsv, StringComparison.Ordinal);
        Assert.All(tsv.TrimEnd('\n').Split('\n'), line => Assert.Equal(11, line.Split('\t').Length));
    }

    [Fact]
    public void Lookup_writes_one_TSV_line_per_input_and_assay()
    {
        var (exit, output, _) = Command.Run(null, "lookup", "--format", "tsv", "I767F", "p.L755Q", "K755S");
        Assert.Equal(1, exit); // one is not in the catalog, one contradicts the reference
        Assert.Equal(
        [
            "input\tstatus\tvariant\tmatch\tassay\tuse\tnext_step\tconfirm_with\ttherapies\tjurisdictions\tedition",
            "I767F\tFound\tI767F\tProtein\tOncomineDxTargetTest\tReferenceOnly\tNotStated\t\t\t\t2023-11",
            "I767F\tFound\tI767F\tProtein\tGuardant360Cdx\tCompanionDiagnostic\tNotStated\t\tTrastuzumabDeruxtecan\tJapan\t2023-11",
            "I767F\tFound\tI767F\tNoMatch\tLungCancerCompactPanel\tReferenceOnly\tConfirmWith\tOncomineDxTargetTest\t\t\t2023-11",
            "I767F\tFound\tI767F\tNoMatch\tAmoyDxLungCancerPanel\tReferenceOnly\tConfirmWith\tOncomineDxTargetTest\t\t\t2023-11",
            "p.L755Q\tNotInCatalog\t\tNoMatch\tOncomineDxTargetTest\tNotListed\tExpertPanel\t\t\t\t2023-11",
            "p.L755Q\tNotInCatalog\t\tNoMatch\tGuardant360Cdx\tNotStated\tExpertPanel\t\t\t\t2023-11",
            "p.L755Q\tNotInCatalog\t\tNoMatch\tLungCancerCompactPanel\tReferenceOnly\tConfirmWith\tOncomineDxTargetTest\t\t\t2023-11",
            "p.L755Q\tNotInCatalog\t\tNoMatch\tAmoyDxLungCancerPanel\tReferenceOnly\tConfirmWith\tOncomineDxTargetTest\t\t\t2023-11",
            "K755S\tContradictsReference\t\t\t\t\t\t\t\t\t2023-11",
            "",
        ], output.Split('\n'));
    }

    [Fact]
    public void Lookup_JSON_has_every_key_whatever_the_answer()
    {
        using var document = JsonDocument.Parse(Command.Run(null, "lookup", "--format", "json", "c.2264T>C", "p.L755Q", "K755S").Output);
        string[] keys = ["input", "status", "variant", "allele", "coding", "protein", "explanation", "suggestion", "asOf", "catalog", "assays", "statements", "note"];
        Assert.All(document.RootElement.EnumerateArray(), answer => Assert.Equal(keys, answer.EnumerateObject().Select(member => member.Name)));
        var (found, fault) = (document.RootElement[0], document.RootElement[2]);
        Assert.Equal(("c.2264T>C", "L755S", "HER2", Her2.Catalog.Digest), (found.GetProperty("allele").GetString(), found.GetProperty("variant").GetString(), found.GetProperty("catalog").GetProperty("id").GetString(), found.GetProperty("catalog").GetProperty("digest").GetString()));
        Assert.Equal(
            ["assay", "use", "match", "nextStep", "confirmWith", "confirmingUse", "confirmingTherapies", "listedAlleles", "uses"],
            found.GetProperty("assays")[0].EnumerateObject().Select(member => member.Name));
        var confirming = found.GetProperty("assays").EnumerateArray().Select(assay => string.Join(',', assay.GetProperty("confirmingTherapies").EnumerateArray()));
        Assert.Equal(["", "", "TrastuzumabDeruxtecan@Japan", "TrastuzumabDeruxtecan@Japan"], confirming);
        Assert.Equal((0, "L755S", JsonValueKind.Null), (fault.GetProperty("assays").GetArrayLength(), fault.GetProperty("suggestion").GetString(), fault.GetProperty("variant").ValueKind));
    }

    [Theory]
    [InlineData("--assay", "Oncomine", "her2: Unknown assay 'Oncomine'. Did you mean 'OncomineDxTargetTest'?\n")]
    [InlineData("--therapy", "TrastuzumabDeruxtecam", "her2: Unknown therapy 'TrastuzumabDeruxtecam'. Did you mean 'TrastuzumabDeruxtecan'?\n")]
    [InlineData("--jurisdiction", "Narnia", "her2: Unknown jurisdiction 'Narnia'. Known: Japan.\n")]
    public void An_unknown_id_is_2_with_the_nearest_known_one(string option, string id, string message) =>
        Assert.Equal((2, "", message), Command.Run(null, "lookup", "p.L755S", option, id));

    [Fact]
    public void A_date_before_the_first_edition_gets_no_answer()
    {
        Assert.Equal((1, "p.L755S\tBeforeFirstEdition\t\t\t\t\t\t\t\t\t\n"), (Command.Run(null, "lookup", "p.L755S", "--as-of", "2023-10-31", "-f", "tsv") is var (exit, output, _) ? exit : 0, output.Split('\n', 2)[1]));
        Assert.Equal(2, Command.Run(null, "lookup", "p.L755S", "--as-of", "2023").Exit);
    }

    [Fact]
    public void Version_names_edition_and_digest_of_the_catalog() =>
        Assert.Matches($@"^her2 \d+\.\d+\.\d+\S* \(HER2 catalog, edition 2023-11, digest {Her2.Catalog.Digest}\)\n$", Command.Run(null, "--version").Output);

    [Theory]
    [InlineData("variants", 47)]
    [InlineData("alleles", 54)]
    [InlineData("assays", 4)]
    [InlineData("editions", 1)]
    [InlineData("documents", 1)]
    [InlineData("jurisdictions", 1)]
    public void List_writes_the_entries_of_a_kind(string kind, int count)
    {
        Assert.Equal(1 + count, Command.Run(null, "list", kind, "--format", "tsv").Output.TrimEnd('\n').Split('\n').Length);
        using var document = JsonDocument.Parse(Command.Run(null, "list", kind, "--format", "json").Output);
        Assert.Equal((count, "2023-11"), (document.RootElement.GetProperty(kind).GetArrayLength(), document.RootElement.GetProperty("catalog").GetProperty("edition").GetString()));
        Assert.EndsWith($"{kind}: {count}; HER2 catalog, edition 2023-11, digest {Her2.Catalog.Digest}\n", Command.Run(null, "list", kind).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_of_entries_is_2() =>
        Assert.Equal((2, "", "her2: Unknown kind of entries 'variant'. Did you mean 'variants'?\n"), Command.Run(null, "list", "variant"));

    [Fact]
    public void Describe_reads_standard_input_line_by_line_and_keeps_its_order()
    {
        var (exit, output, error) = Command.Run("c.2264T>C\n\np.L755S\r\nEGFR p.L858R\n", "describe", "-", "--format", "tsv");
        Assert.Equal((1, ""), (exit, error));
        Assert.Equal(
        [
            "input\tstatus\tcoding\tprotein\tprotein_short\tconsequence\texon\tgrch37\tgrch38\tvariant\tnote\texplanation",
            "c.2264T>C\tFound\tc.2264T>C\tp.(Leu755Ser)\tL755S\tmissense_variant\t19\t37880220:T:C\t39723967:T:C\tL755S\t\t",
            "\tUnreadable\t\t\t\t\t\t\t\t\t\tthe name is missing; expected the name of a protein change (p.) or a DNA change (c.)",
            "p.L755S\tFound\t\tp.(Leu755Ser)\tL755S\tmissense_variant\t19\t\t\tL755S\t\t",
            "EGFR p.L858R\tOtherGene\t\t\t\t\t\t\t\t\t\tEGFR is not ERBB2",
            "",
        ], output.Split('\n'));
    }

    [Fact]
    public void A_name_on_another_transcript_is_converted_and_gets_no_use()
    {
        var (exit, output, _) = Command.Run(null, "lookup", "NM_001005862.2:p.L725S");
        Assert.Equal(1, exit);
        Assert.Contains("another transcript: numbered on NM_001005862.2; on NM_004448.4 this is p.L755S", output, StringComparison.Ordinal);
        Assert.Contains("Did you mean NP_004439.2:p.L755S?", output, StringComparison.Ordinal);
        Assert.DoesNotContain("companion diagnostic", output, StringComparison.Ordinal);

        (_, output, _) = Command.Run(null, "lookup", "NM_001005862.2:c.2174T>C", "--format", "json");
        using var lookup = JsonDocument.Parse(output);
        var answer = lookup.RootElement[0];
        Assert.Equal(("OtherTranscript", "NM_004448.4:c.2264T>C", 0), (answer.GetProperty("status").GetString(), answer.GetProperty("suggestion").GetString(), answer.GetProperty("assays").GetArrayLength()));
        Assert.True(new[] { "variant", "allele", "coding", "protein", "note" }.All(key => answer.GetProperty(key).ValueKind == JsonValueKind.Null));

        (exit, output, _) = Command.Run(null, "describe", "NM_001005862.2:c.2174T>C", "--format", "tsv");
        Assert.Equal(1, exit);
        Assert.Equal(
            "NM_001005862.2:c.2174T>C\tOtherTranscript\tc.2264T>C\tp.(Leu755Ser)\tL755S\tmissense_variant\t19\t37880220:T:C\t39723967:T:C\t\t\tnumbered on NM_001005862.2; on NM_004448.4 this is c.2264T>C",
            output.Split('\n')[1]);

        // The note of JSON is that of TSV.
        (_, output, _) = Command.Run(null, "describe", "NM_001005862.2:c.2174T>C", "--format", "json");
        using var description = JsonDocument.Parse(output);
        Assert.Equal(JsonValueKind.Null, description.RootElement[0].GetProperty("note").ValueKind);
        Assert.Equal("numbered on NM_001005862.2; on NM_004448.4 this is c.2264T>C", description.RootElement[0].GetProperty("explanation").GetString());
    }

    [Fact]
    public void An_answer_for_NM_004448_2_carries_its_note()
    {
        var (exit, output, _) = Command.Run(null, "lookup", "NM_004448.2:c.2264T>C");
        Assert.Equal(0, exit);
        Assert.Contains("Note: NM_004448.2 is read like NM_004448.4", output, StringComparison.Ordinal);
        (_, output, _) = Command.Run(null, "lookup", "NM_004448.2:c.2264T>C", "--format", "json");
        using var document = JsonDocument.Parse(output);
        Assert.StartsWith("NM_004448.2 is read like", document.RootElement[0].GetProperty("note").GetString(), StringComparison.Ordinal);
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
        Assert.Contains("c.2264A>C\n      ^\n  contradicts the reference: NM_004448.4 has T at c.2264, not A\n  Did you mean c.2264T>C?\n", output, StringComparison.Ordinal);
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
    [InlineData("annotate", "--help")]
    [InlineData("list", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("check", "--help")]
    [InlineData("explain", "--help")]
    public void Help_succeeds_and_shows_usage(params string[] arguments)
    {
        var (exit, output, _) = Command.Run(null, arguments);
        Assert.Equal(0, exit);
        Assert.Contains(arguments.Length == 1 ? "Not a medical device" : "Examples:", output, StringComparison.Ordinal);
    }
}
