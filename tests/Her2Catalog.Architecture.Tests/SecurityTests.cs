using System.Globalization;
using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Architecture.Tests;

/// <summary>The tests that SECURITY.md names exist, and the limits that it lists are those of the code.</summary>
[Trait("Category", "CultureFree")]
public partial class SecurityTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "SECURITY.md"));

    [Fact]
    public void The_tests_exist()
    {
        var named = TestClass().Matches(Page).Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.NotEmpty(named);
        Offences.None(named.Where(name => Directory.GetFiles(Path.Combine(Checkout.Root, "tests"), name + ".cs", SearchOption.AllDirectories).Length == 0));
    }

    [Fact]
    public void The_limits_are_those_of_the_code()
    {
        var limits = Limit().Matches(Page);
        Assert.NotEmpty(limits);
        Offences.None(
            from limit in limits
            let name = limit.Groups["name"].Value
            let value = ValueOf(limit.Groups["type"].Value, name)
            where value != limit.Groups["value"].Value
            select $"{limit.Value}: in the code, {name} is {value}");
    }

    private static string? ValueOf(string type, string name) => Product.Instance.Folders.SelectMany(Product.Instance.TypesIn)
        .Where(symbol => symbol.Name == type)
        .SelectMany(symbol => symbol.GetMembers(name).OfType<IFieldSymbol>())
        .Select(field => Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture))
        .SingleOrDefault();

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"^\| `(?<type>\w+)\.(?<name>\w+)` \| (?<value>[0-9,]+) ", RegexOptions.Multiline)]
    private static partial Regex Limit();
}
