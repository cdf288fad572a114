using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Her2Catalog.Generator.Tests;

/// <summary>Code that uses the compiled catalog, whose files are not there: its class carries what the analyzer needs. <c>[|…|]</c> marks what is reported.</summary>
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
        { "HER2503", "[|Her2.TryFind(text, out var v)|];", null },
        { "HER2503", "[|Her2.TryFind(text, out _)|];", null },
        { "HER2503", "if (Her2.TryFind(text, out var v) == LookupStatus.Found) { } else { Use([|v|]); }", null },
        { "HER2503", "if (Her2.TryFind(text, out var v) != LookupStatus.Found) { Use([|v|]); }", null },
        { "HER2503", "if (Her2.TryFind(text, out var v) is not LookupStatus.Found) Use([|v|]);", null },
        { "HER2503", "if (!(LookupStatus.Found == Her2.TryFind(text, out var v))) { Use([|v|]); }", null },
        { "HER2503", "if (Her2.TryFind(text, out var v) == LookupStatus.Found) { return; } Use([|v|]);", null },
        { "HER2503", "var s = Her2.TryFind(text, out var v); if (s != LookupStatus.Found) { Use([|v|]); }", null },
        { "HER2504", "var v = Her2.Variants.[|A775_G776insYVMA|];", "Y772_A775dup" },
    };

    public static TheoryData<string> Correct => new()
    {
        "var v = Her2.Variant.Parse(\"p.L755S\");",
        "var v = Her2.Variant.Parse(\"NM_004448.4:c.2264T>C\"u8);",
        "var v = Her2.Variant.Parse(text);",
        "var i = Her2.Assays.OncomineDxTargetTest.Interpret(\"c.2324_2325insGTACGTGATGGC\");", // another allele of a variant that is there
        "_ = Her2.TryFind(text, out var v);", // thrown away by somebody who says so
        "if (Her2.TryFind(text, out var v) == LookupStatus.Found) { Use(v); }",
        "if (Her2.TryFind(text, out var v) != LookupStatus.Found) { return; } Use(v);",
        "if (Her2.TryFind(text, out var v) != LookupStatus.Found) { v = Her2.Variants.L755S; Use(v); }",
        "if (Her2.TryFind(text, out var v) != LookupStatus.Found && v.IsNone) { }",
        "var s = Her2.TryFind(text, out var v); if (s == LookupStatus.Found) { Use(v); } else if (s == LookupStatus.OtherGene) { }",
        "var s = Her2.TryFind(text, out var v); s = Her2.TryFind(\"p.L755S\", out v); if (s != LookupStatus.Found) { Use(v); }", // assigned twice: not followed
        "var v = Her2.Variants.Y772_A775dup;",
        "var n = int.Parse(\"p.L755Q\"); Parse(\"p.L755Q\");", // another's method of that name
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_in_code_is_told_at_the_characters_at_fault(string rule, string statements, string? replacement)
    {
        var (source, fault) = Unmark(statements);
        var diagnostic = Assert.Single(await Analyze(source), item => item.Id == rule);
        Assert.Equal(fault, source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(replacement, diagnostic.Properties.GetValueOrDefault(CatalogAnalyzer.Replacement));
    }

    [Theory]
    [MemberData(nameof(Correct))]
    public async Task Code_that_is_right_is_left_alone(string statements) => Assert.Empty(await Analyze(Unmark(statements).Source));

    [Fact]
    public void Every_rule_about_code_has_a_mistake_that_breaks_it() =>
        Assert.Equal(RuleCatalog.OfUse.Select(rule => rule.Id), ((IEnumerable<object?[]>)Mistakes).Select(mistake => (string)mistake[0]!).Distinct());

    [Fact]
    public async Task A_message_names_the_value_and_the_reference()
    {
        var diagnostics = await Analyze(Unmark("var v = Her2.Variant.Parse(\"p.K755S\"); var w = Her2.Variant.Parse(\"p.L755Q\");").Source);
        Assert.Equal(
        [
            "'p.K755S': NP_004439.2 has Leu (L) at residue 755, not K; did you mean 'p.L755S'?",
            "'p.L755Q' is p.(Leu755Gln), which is not in the catalog. At residue 755 it holds L755A, L755M, L755P, L755S, L755W, L755_T759del.",
        ], diagnostics.OrderBy(item => item.Location.SourceSpan.Start).Select(item => item.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_catalog_of_ones_own_is_read_from_the_code_that_is_generated_with_it()
    {
        var harness = new GeneratorHarness();
        harness.Run(TestSupport.CatalogFixture.Real, GeneratorHarness.Declaration, "namespace Demo; class User { object Ask() => Catalog.Variant.Parse(\"p.L755Q\"); }");
        var diagnostics = await harness.Output!.WithAnalyzers([new CatalogUseAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Equal("HER2501", Assert.Single(diagnostics).Id);
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

                private static void Use(Her2.Variant variant) => Console.WriteLine(variant);

                private static void Parse(string text) => Console.WriteLine(text);
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
