namespace Her2Catalog.TestSupport;

/// <summary>Tab-separated vectors shared by the suites. A file that is missing or empty fails.</summary>
public static class Vectors
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var rows = ReadPossiblyEmpty(name);
        Assert.NotEmpty(rows);
        return rows;
    }

    /// <summary>The same for a list that may have no entries, such as one of exceptions.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadPossiblyEmpty(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "vectors", name)).Where(line => !line.StartsWith('#')).ToArray();
        var header = lines[0].Split('\t');
        var rows = lines.Skip(1).Select(line => line.Split('\t')).ToArray();
        Assert.All(rows, row => Assert.Equal(header.Length, row.Length));
        return rows.Select(row => header.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)).ToArray();
    }

    /// <summary>Fails with the first mismatches, not only the first one.</summary>
    public static void AssertNone(IEnumerable<string> mismatches)
    {
        var all = mismatches.ToArray();
        Assert.True(all.Length == 0, $"{all.Length} mismatches:\n{string.Join('\n', all.Take(40))}");
    }
}
