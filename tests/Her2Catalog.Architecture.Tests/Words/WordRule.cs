using System.Text.RegularExpressions;

namespace Her2Catalog.Architecture.Tests.Words;

/// <summary>A phrase or a name that must not come back.</summary>
/// <param name="Pattern">A regular expression; a space matches any white space.</param>
/// <param name="Better">What to write instead.</param>
/// <param name="Bad">An example that the pattern matches.</param>
/// <param name="Good">The example in better words, which it does not match.</param>
internal sealed record WordRule(string Pattern, string Better, string Bad, string Good)
{
    private readonly Lazy<Regex> regex = new(() => new Regex(
        Pattern.Replace(" ", @"\s+", StringComparison.Ordinal),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled));

    /// <summary>Finds the phrase in a text.</summary>
    public IEnumerable<Match> Matches(string text) => regex.Value.Matches(text);
}
