using DuckDB.NET.Data;

namespace Her2Catalog.Tool.Tests.Export;

/// <summary>A real engine over files, in memory.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckDb() => connection.Open();

    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query, every value as text; null stays null.</summary>
    public string?[][] Query(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))]);
        }

        return [.. rows];
    }

    public void Dispose() => connection.Dispose();
}
