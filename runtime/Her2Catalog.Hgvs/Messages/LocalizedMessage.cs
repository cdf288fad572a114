using System.Globalization;
using System.Resources;
using Her2Catalog.Hgvs.Messages;

namespace Her2Catalog.Hgvs;

/// <summary>A text for people that is rendered when it is shown, in the language of its reader.</summary>
/// <remarks>
/// Two messages are equal if they have the same table, id and arguments. Control characters of an argument, and those
/// that change the order of others, are written as code points, such as <c>U+202E</c>. Numbers are written the same in every
/// language.
/// </remarks>
public sealed class LocalizedMessage : IFormattable, IEquatable<LocalizedMessage>
{
    private readonly ResourceManager table;
    private readonly object?[] arguments;

    /// <summary>Creates a message.</summary>
    /// <param name="table">The resources that contain the message in each language.</param>
    /// <param name="id">The name of the resource, whose value is a composite format string.</param>
    /// <param name="arguments">The values of the placeholders; messages among them are rendered in the same language.</param>
    public LocalizedMessage(ResourceManager table, string id, params object?[] arguments)
    {
        this.table = table;
        this.arguments = arguments;
        Id = id;
    }

    /// <summary>Gets the message without text.</summary>
    public static LocalizedMessage Empty { get; } = EngineMessages.Empty();

    /// <summary>Gets the name of the message in its table.</summary>
    public string Id { get; }

    /// <summary>Returns the text in the current UI culture.</summary>
    public override string ToString() => ToString(CultureInfo.CurrentUICulture);

    /// <summary>Returns the text in a language, or in English if the table does not contain that language.</summary>
    /// <param name="culture">The language; the invariant culture is English.</param>
    /// <exception cref="MissingManifestResourceException">The table does not contain the message.</exception>
    public string ToString(CultureInfo culture)
    {
        var format = table.GetString(Id, culture) ?? throw new MissingManifestResourceException($"No message {Id} in {table.BaseName}.");
        return arguments.Length == 0
            ? format
            : string.Format(CultureInfo.InvariantCulture, format, [.. arguments.Select(argument => Show(argument, culture))]);
    }

    /// <inheritdoc/>
    /// <remarks>The current UI culture applies if the provider is not a <see cref="CultureInfo"/>.</remarks>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        ToString(formatProvider as CultureInfo ?? CultureInfo.CurrentUICulture);

    /// <inheritdoc/>
    public bool Equals(LocalizedMessage? other) =>
        other is not null && table.BaseName == other.table.BaseName && Id == other.Id && arguments.SequenceEqual(other.arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedMessage);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    private static object? Show(object? argument, CultureInfo culture) => argument switch
    {
        LocalizedMessage message => message.ToString(culture),
        BilingualText text => VisibleText.Of(text.In(culture)),
        string text => VisibleText.Of(text),
        char character => VisibleText.Of(character.ToString()),
        _ => argument,
    };
}
