using System.Globalization;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Tool.Checking;

/// <summary>The pages of docs/rules, embedded in the command so that they can be read offline.</summary>
internal static class RulePages
{
    /// <summary>Gets the page of a rule in a language, or in English if there is no translation, in Markdown.</summary>
    public static string Of(Rule rule, CultureInfo language)
    {
        // Without globalization data, only the name of a culture states its language.
        var code = language.Name.Split('-')[0];
        var assembly = typeof(RulePages).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{rule.Id}.{code}") ?? assembly.GetManifestResourceStream(rule.Id)!;
        using var reader = new StreamReader(stream);
        return WithoutLinkToTranslation(reader.ReadToEnd());
    }

    /// <summary>Gets the section "Cause" of an English page.</summary>
    public static string CauseIn(string page)
    {
        const string heading = "## Cause\n";
        var start = page.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        return page[start..page.IndexOf("\n## ", start, StringComparison.Ordinal)].Trim();
    }

    // It follows the severity, in the line after the title.
    private static string WithoutLinkToTranslation(string page)
    {
        var start = page.IndexOf(" · [", StringComparison.Ordinal);
        return page.Remove(start, page.IndexOf('\n', start) - start);
    }
}
