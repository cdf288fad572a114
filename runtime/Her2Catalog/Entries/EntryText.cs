using System.Text;

namespace Her2Catalog;

/// <summary>Formats and compares entries.</summary>
internal static class EntryText
{
    /// <summary>Copies a text.</summary>
    public static bool TryFormat(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Copies a text as UTF-8.</summary>
    public static bool TryFormat(string text, Span<byte> utf8Destination, out int bytesWritten) =>
        Encoding.UTF8.TryGetBytes(text, utf8Destination, out bytesWritten);

    /// <summary>Compares entries by catalog, then by their order in it.</summary>
    public static int Compare(Catalog? catalog, int number, Catalog? otherCatalog, int otherNumber) =>
        catalog == otherCatalog ? number.CompareTo(otherNumber) : string.CompareOrdinal(catalog?.Id, otherCatalog?.Id);

    /// <summary>Returns the exception for an unknown format.</summary>
    public static FormatException Unknown(ReadOnlySpan<char> format, string known) =>
        new FormatException($"'{format}' is not a format of this type; use {known}.");
}
