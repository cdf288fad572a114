using System.Text.Json;

namespace Her2Catalog.Tool.Output;

/// <summary>Writes a JSON array with one object per answer, one after another.</summary>
internal sealed class JsonDocumentWriter : IDisposable
{
    /// <summary>Options of all JSON output: indented, with readable Japanese.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = VisibleJsonEncoder.Instance, NewLine = "\n" };

    private readonly TextWriter output;
    private bool isFirst = true;

    public JsonDocumentWriter(TextWriter output)
    {
        this.output = output;
        output.Write('[');
    }

    /// <summary>Writes one object of the array.</summary>
    public void Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        output.Write(isFirst ? "\n" : ",\n");
        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        isFirst = false;
    }

    public void Dispose() => output.WriteLine(isFirst ? "]" : "\n]");
}
