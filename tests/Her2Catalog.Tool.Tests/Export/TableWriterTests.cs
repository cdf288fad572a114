using System.Globalization;
using Her2Catalog.Tool.Export;

namespace Her2Catalog.Tool.Tests.Export;

/// <summary>Tables that the catalog is not, read by an engine: what is written is what is read.</summary>
public sealed class TableWriterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("her2-tables-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public void Text_is_data_whatever_characters_it_contains(string format)
    {
        string?[] texts = ["plain", "a,b", "say \"so\"", "two\nlines", "two\r\nlines", "", null, " padded ", "tab\there", "オンコマイン", "🧬", "=1+1", "null", "\\N", "\\"];
        int?[] numbers = [0, 1, -1, int.MaxValue, int.MinValue, null, null, 7, 8, 9, 10, 11, 12, 13, 14];
        var read = Read(format, new Table(texts.Length, [new TextColumn("text", texts), new NumberColumn("number", numbers)]));
        Assert.Equal(texts.Zip(numbers, (text, number) => new[] { text, number?.ToString(CultureInfo.InvariantCulture) }), read);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public void Columns_of_nothing_and_long_runs_of_it_stay_in_their_rows(string format)
    {
        // 300 rows: the lengths of runs, and of texts, take more than a byte.
        var texts = Enumerable.Range(0, 300).Select(i => i < 200 ? null : new string('x', i)).ToArray();
        var read = Read(format, new Table(texts.Length, [new TextColumn("text", texts), new NumberColumn("number", new int?[texts.Length])]));
        Assert.Equal(texts.Select(text => new[] { text, null }), read);
    }

    [Fact]
    public void Parquet_supports_more_columns_than_fit_into_a_short_list()
    {
        var columns = Enumerable.Range(0, 20).Select(i => new NumberColumn($"column{i}", [i, null])).ToArray();
        Assert.Equal([[.. Enumerable.Range(0, 20).Select(i => i.ToString(CultureInfo.InvariantCulture))], new string?[20]], Read("parquet", new Table(2, columns)));
    }

    private string?[][] Read(string format, Table table)
    {
        var path = Path.Combine(folder, $"table.{format}");
        using (var file = File.Create(path))
        {
            Write(format, file, table);
        }

        using var engine = new DuckDb();
        return engine.Query(format switch
        {
            "csv" => $"FROM read_csv('{path}', header = true, quote = '\"', escape = '\"', columns = {{'text': 'VARCHAR', 'number': 'INTEGER'}}, allow_quoted_nulls = false, delim = ',')",
            "json" => $"FROM read_json('{path}', columns = {{'text': 'VARCHAR', 'number': 'INTEGER'}})",
            _ => $"FROM '{path}'",
        });
    }

    private static void Write(string format, Stream file, Table table)
    {
        switch (format)
        {
            case "csv":
                CsvTableWriter.Write(file, table);
                break;
            case "json":
                JsonLinesTableWriter.Write(file, table);
                break;
            default:
                ParquetTableWriter.Write(file, table);
                break;
        }
    }
}
