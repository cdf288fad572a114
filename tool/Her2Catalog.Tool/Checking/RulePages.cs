using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Tool.Checking;

/// <summary>The pages of docs/rules, carried in the command: a hospital's computer has no other place to look.</summary>
internal static class RulePages
{
    /// <summary>The page of a rule, in Markdown.</summary>
    public static string Of(Rule rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(rule.Id)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>What breaks a rule: the section of its page that says so.</summary>
    public static string CauseIn(string page)
    {
        const string heading = "## Cause\n";
        var start = page.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        return page[start..page.IndexOf("\n## ", start, StringComparison.Ordinal)].Trim();
    }
}
