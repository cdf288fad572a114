namespace Her2Catalog.Architecture.Tests;

/// <summary>Fails with everything that breaks a rule, one per line and unabridged.</summary>
internal static class Offences
{
    public static void None<T>(IEnumerable<T> found)
    {
        var lines = found.Select(offence => $"{offence}").Distinct().ToArray();
        Assert.True(lines.Length == 0, $"{lines.Length} break the rule:\n{string.Join('\n', lines)}");
    }
}
