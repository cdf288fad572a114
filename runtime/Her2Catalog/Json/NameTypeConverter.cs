using System.ComponentModel;
using System.Globalization;

namespace Her2Catalog.Json;

/// <summary>Converts entries of a catalog from and to strings, for configuration, model binding and designers.</summary>
public sealed class NameTypeConverter<T> : TypeConverter
    where T : struct, ISpanParsable<T>, IFormattable
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value) : text.Length == 0 ? default(T) : T.Parse(text, culture);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T entry && destinationType == typeof(string)
            ? entry.ToString(null, culture)
            : base.ConvertTo(context, culture, value, destinationType);
}
