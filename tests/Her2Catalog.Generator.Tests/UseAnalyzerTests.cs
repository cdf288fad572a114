using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Her2Catalog.Generator.Tests;

/// <summary>Code that uses the compiled catalog, without its files: an attribute of its class contains what the analyzer needs. <c>[|…|]</c> marks what is reported.</summary>
public partial class UseAnalyzerTests
{
    public static TheoryData<string, string, string?> Mistakes => new()
    {
        // rule, statements, what the fix puts there
        { "HER2501", "var v = Her2.Variant.Parse(\"[|p.L755Q|]\");", null },
        { "HER2501", "var v = Her2.Variant.Parse(\"[|p.T862S|]\"u8);", null },
        { "HER2501", "const string name = \"p.S310C\"; var v = Her2.Variant.Parse([|name|]);", null },
        { "HER2501", "var v = Her2.Variant.Parse(\"[|p.V842A|]\");", "p.V842I" },
        { "HER2501", "var i = Her2.Assays.Guardant360Cdx.Interpret(\"[|ERBB2 c.2264T>A|]\");", null },
        { "HER2501", "var i = Her2.Assays.Guardant360Cdx.Interpret(\"[|17-37880220-T-A|]\", GenomeBuild.GRCh37);", null },
        { "HER2502", "var v = Her2.Variant.Parse(\"p.[|K|]755S\");", "p.L755S" },
        { "HER2502", "var v = Her2.Variant.Parse(\"c.2264[|A|]>C\");", "c.2264T>C" },
        { "HER2502", "var v = Her2.Variant.Parse(\"[|EGFR|] p.L858R\");", null },
        { "HER2502", "var v = Her2.Variant.Parse([|\"p.K755\\u0053\"|]);", "p.L755S" },
        { "HER2501", "if (Her2.TryFindListed(\"[|p.L755Q|]\", out var v)) { Use(v); }", null },
        { "HER2501", "var i = Her2.InterpretAll(\"[|p.L755Q|]\");", null },
        { "HER2502", "Use(Her2.Find(\"p.[|K|]755S\").Variant);", "p.L755S" },
        { "HER2502", "if (Her2.TryFind(\"p.[|K|]755S\", out var v)) { Use(v); }", "p.L755S" },
        { "HER2502", "if (Her2.Assays.Guardant360Cdx.Interpret(\"p.[|K|]755S\").Use == PermittedUse.CompanionDiagnostic) { }", "p.L755S" },
        { "HER2502", "var r = Her2.Catalog.Find(\"p.[|K|]755S\"); Log(r);", "p.L755S" },
        { "HER2502", "var r = Her2.Find(build: GenomeBuild.GRCh38, text: \"p.[|K|]755S\"); Log(r);", "p.L755S" },
        { "HER2502", "var v = Her2.Allele.Parse(\"c.2264[|A|]>C\");", "c.2264T>C" },
        { "HER2503", "[|Her2.TryFind(text, out var v)|];", null },
        { "HER2503", "[|Her2.TryFind(text, out _)|];", null },
        { "HER2503", "_ = [|Her2.TryFind(text, out var v)|]; Use(v);", null },
        { "HER2503", "[|Her2.TryFindListed(text, out var v)|]; Use(v);", null },
        { "HER2503", "[|Her2.Variant.TryParse(text, out var v)|]; Use(v);", null },
        { "HER2503", "[|Her2.Catalog.TryFind(text, out var v)|];", null },
        { "HER2503", "[|Her2.Find(text)|];", null },
        { "HER2503", "var found = [|Her2.TryFindListed(text, out var v)|];", null },
        { "HER2503", "bool found; found = [|Her2.TryFind(text, out var v)|];", null },
        { "HER2503", "var r = [|Her2.Find(text)|];", null },
        { "HER2503", "var r = [|Her2.Find(text)|]; Use(r.Variant);", null },
        { "HER2503", "if (Her2.TryFind(text, out var v)) { } else { Use([|v|]); }", null },
        { "HER2503", "if (!Her2.TryFind(text, out var v)) { Use([|v|]); }", null },
        { "HER2503", "if (Her2.TryFind(text, out var v) == false) { Use([|v|]); }", null },
        { "HER2503", "if (Her2.TryFind(text, out var v) is false) Use([|v|]);", null },
        { "HER2503", "if (Her2.TryFind(text, out var v)) { return; } Use([|v|]);", null },
        { "HER2503", "if (Her2.TryFind(text, out var v) || Use([|v|])) { }", null },
        { "HER2503", "var name = Her2.TryFind(text, out var v) ? string.Empty : [|v|].Name;", null },
        { "HER2503", "var found = Her2.TryFind(text, out var v); Use([|v|]); if (found) { }", null },
        { "HER2503", "var found = Her2.TryFind(text, out var v); if (!found) { Use([|v|]); }", null },
        { "HER2503", "while (!Her2.TryFindListed(text, out var v)) { Use([|v|]); }", null },
        { "HER2503", "Action ask = () => { if (!Her2.TryFind(text, out var v)) { Use([|v|]); } }; ask();", null },
        { "HER2504", "var v = Her2.Variants.[|A775_G776insYVMA|];", "Y772_A775dup" },
    };

    // A unit test of bad input: the result is compared or asserted, and goes nowhere else.
    public static TheoryData<string, string> Asserted => new()
    {
        { "HER2502", "Assert.False(Her2.TryFind(\"p.K755S\", out _));" },
        { "HER2502", "Assert.False(Her2.TryFind(\"p.K755S\", out var v)); Assert.True(v.IsNone);" },
        { "HER2502", "var found = Her2.TryFind(\"p.K755S\", out _); Assert.False(found);" },
        { "HER2502", "var isWrong = Her2.Find(\"p.K755S\").Status == LookupStatus.ContradictsReference;" },
        { "HER2502", "Assert.Equal(LookupStatus.ContradictsReference, Her2.Find(\"p.K755S\").Status);" },
        { "HER2502", "var r = Her2.Find(\"p.K755S\"); Assert.Equal((LookupStatus.ContradictsReference, \"p.L755S\"), (r.Status, r.Suggestion));" },
        { "HER2502", "Assert.Throws<FormatException>(() => Her2.Variant.Parse(\"p.K755S\"));" },
        { "HER2502", "Assert.Equal(PermittedUse.NotStated, Her2.Assays.Guardant360Cdx.Interpret(\"p.K755S\").Use);" },
        { "HER2501", "Assert.False(Her2.TryFind(\"p.L755Q\", out _));" },
    };

    public static TheoryData<string> Correct => new()
    {
        "var v = Her2.Variant.Parse(\"p.L755S\");",
        "var v = Her2.Variant.Parse(\"NM_004448.4:c.2264T>C\"u8);",
        "var v = Her2.Variant.Parse(text);",
        "var i = Her2.Assays.OncomineDxTargetTest.Interpret(\"c.2324_2325insGTACGTGATGGC\");", // another allele of a variant that is there
        "var a = Her2.Assay.Parse(\"OncomineDxTargetTest\"); var t = Her2.Therapy.Parse(\"TrastuzumabDeruxtecan\");", // ids, no names
        "if (Her2.TryFind(text, out var v)) { Use(v); }",
        "if (Her2.TryFind(text, out var v) && Use(v)) { }",
        "if (!Her2.TryFind(text, out var v)) { return; } Use(v);",
        "if (!Her2.TryFind(text, out var v)) { v = Her2.Variants.L755S; } Use(v);",
        "if (!Her2.TryFind(text, out var v) && v.IsNone) { }",
        "if (!Her2.TryFind(text, out var v)) { Console.WriteLine(text); } Use(v);", // asked, and used knowingly
        "Her2.TryFind(text, out var v); if (!v.IsNone) { Use(v); }", // asked in another way
        "var found = Her2.TryFind(text, out var v); if (found) { Use(v); }",
        "var found = Her2.TryFind(text, out var v); if (v.IsNone) { return; } Use(v); Log(found);",
        "var found = Her2.TryFind(text, out var v); found = Her2.TryFind(\"p.L755S\", out v); if (found) { Use(v); }",
        "Assert.True(Her2.TryFind(text, out var v)); Use(v);", // the assertion checks
        "var found = Her2.TryFind(text, out var v); Log((v, found));",
        "var v = Her2.TryFind(text, out var found) ? found : Her2.Variants.L755S; Use(v);",
        "var r = Her2.Find(text); if (r.IsFound) { Use(r.Variant); }",
        "var r = Her2.Find(text); Log(r);",
        "var r = Her2.Find(text); if (!r.Variant.IsNone) { Use(r.Variant); }",
        "var v = Her2.Variants.Y772_A775dup;",
        "var n = nameof(Her2.Variants.A775_G776insYVMA);", // another name would be another text
        "var n = int.Parse(\"p.L755Q\"); Parse(\"p.L755Q\");", // another's method of that name
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_reported_at_the_characters_at_fault(string rule, string statements, string? replacement)
    {
        var (source, fault) = Unmark(statements);
        var diagnostic = Assert.Single(await Analyze(source));
        Assert.Equal(rule, diagnostic.Id);
        Assert.Equal(RuleCatalog.OfUse.Single(item => item.Id == rule).DefaultSeverity.ToString(), diagnostic.Severity.ToString());
        Assert.Equal(fault, source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(replacement, diagnostic.Properties.GetValueOrDefault(CatalogAnalyzer.Replacement));
    }

    [Theory]
    [MemberData(nameof(Asserted))]
    public async Task A_bad_constant_whose_result_is_only_asserted_is_a_suggestion(string rule, string statements)
    {
        var diagnostic = Assert.Single(await Analyze(Unmark(statements).Source));
        Assert.Equal((rule, DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
    }

    [Theory]
    [MemberData(nameof(Correct))]
    public async Task Correct_code_gets_no_diagnostic(string statements) => Assert.Empty(await Analyze(Unmark(statements).Source));

    [Fact]
    public void Every_rule_about_code_has_a_mistake_that_breaks_it() =>
        Assert.Equal(RuleCatalog.OfUse.Select(rule => rule.Id), ((IEnumerable<object?[]>)Mistakes).Select(mistake => (string)mistake[0]!).Distinct());

    [Fact]
    public async Task A_message_names_the_value_and_the_reference()
    {
        var diagnostics = await Analyze(Unmark("var v = Her2.Variant.Parse(\"p.K755S\"); var w = Her2.Variant.Parse(\"p.L755Q\");").Source);
        Assert.Equal(
        [
            "'p.K755S': NP_004439.2 has Leu (L) at residue 755, not K; did you mean 'p.L755S'? (her2 explain HER2502)",
            "'p.L755Q' is p.(Leu755Gln), which is not in the catalog. At residue 755, the catalog contains L755A, L755M, L755P, L755S, L755W, L755_T759del. (her2 explain HER2501)",
        ], diagnostics.OrderBy(item => item.Location.SourceSpan.Start).Select(item => item.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_rule_has_an_address_or_its_message_names_the_command_that_explains_it()
    {
        var address = RuleCatalog.Everything[0].HelpUrl;
        Assert.All(new CatalogUseAnalyzer().SupportedDiagnostics.Concat(new CatalogAnalyzer().SupportedDiagnostics), descriptor =>
        {
            Assert.Equal(address is null ? string.Empty : $"https://{address.Split('/')[2]}", descriptor.HelpLinkUri.Split("/", 4) is [var scheme, _, var host, _] ? $"{scheme}//{host}" : descriptor.HelpLinkUri);
            Assert.Equal(address is null ? $"{{0}} (her2 explain {descriptor.Id})" : "{0}", descriptor.MessageFormat.ToString());
        });
    }

    [Fact]
    public async Task A_generated_catalog_of_another_gene_is_checked_against_its_own_names()
    {
        const string code = "namespace Demo; class User { object Ask() => Syn.Variant.Parse(\"p.A59V\"); object Wrong() => Syn.Variant.Parse(\"p.K59V\"); }";
        var harness = new GeneratorHarness();
        harness.Run(TestSupport.CatalogFixture.OwnGene, "namespace Demo; [global::Her2Catalog.VariantCatalog(\"syn.yaml\")] public static partial class Syn;", code);
        var diagnostics = await harness.Output!.WithAnalyzers([new CatalogUseAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(
        [
            "HER2501: 'p.A59V' is p.(Ala59Val), which is not in the catalog. At residue 59, the catalog contains A59G. (her2 explain HER2501)",
            "HER2502: 'p.K59V': NP_999999.1 has Ala (A) at residue 59, not K; did you mean 'p.A59V'? (her2 explain HER2502)",
        ], diagnostics.OrderBy(item => item.Id).Select(item => $"{item.Id}: {item.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    private static (string Source, string Fault) Unmark(string statements)
    {
        var fault = MarkedText().Match(statements).Groups[1].Value;
        var code = MarkedText().Replace(statements, "$1");
        return ($$"""
            using System;
            using Her2Catalog;
            using Her2Catalog.Hgvs;

            internal static class User
            {
                public static void Ask(string text)
                {
                    {{code}}
                }

                private static bool Use(object variant) => Log(variant);

                private static bool Log(object value) => value is null;

                private static void Parse(string text) => Console.WriteLine(text);
            }

            // Replaces that of a test framework.
            internal static class Assert
            {
                public static void True(bool value) => Console.WriteLine(value);

                public static void False(bool value) => Console.WriteLine(value);

                public static void Equal<T>(T expected, T actual) => Console.WriteLine((expected, actual));

                public static void Throws<T>(Func<object> code) => Console.WriteLine(code);
            }
            """, fault);
    }

    private static async Task<IEnumerable<Diagnostic>> Analyze(string source)
    {
        var compilation = GeneratorHarness.Compile(source).WithOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new CatalogUseAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }

    [GeneratedRegex(@"\[\|(.*?)\|\]")]
    private static partial Regex MarkedText();
}
