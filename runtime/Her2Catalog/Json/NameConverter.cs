using System.Text.Json;
using System.Text.Json.Serialization;

namespace Her2Catalog.Json;

/// <summary>
/// Reads and writes entries of a catalog as JSON strings, as values and as keys of dictionaries: the name or id, and null for
/// none. An unknown name throws <see cref="JsonException"/>.
/// </summary>
public sealed class NameConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, IFormattable, IEquatable<T>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => Parse(reader.GetString()!),
        _ => throw new JsonException($"Expected the name of a {typeof(T).Name} as a string."),
    };

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.Equals(default))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString(null, null));
        }
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString(null, null));

    private static T Parse(string text)
    {
        try
        {
            return text.Length == 0 ? default : T.Parse(text, null);
        }
        catch (FormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }
}
