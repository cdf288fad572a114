using System.Text;
using System.Text.Encodings.Web;

namespace Her2Catalog.Tool.Output;

/// <summary>Keeps text readable, including Japanese, and escapes the characters of <see cref="HiddenText"/>.</summary>
internal sealed class VisibleJsonEncoder : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Readable = UnsafeRelaxedJsonEscaping;

    public static VisibleJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => Readable.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        Readable.WillEncode(unicodeScalar) || HiddenText.IsHidden(new Rune(unicodeScalar));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var units = new ReadOnlySpan<char>(text, textLength);
        for (int i = 0, length; i < units.Length; i += length)
        {
            if (Rune.DecodeFromUtf16(units[i..], out var rune, out length) != System.Buffers.OperationStatus.Done || WillEncode(rune.Value))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (Readable.WillEncode(unicodeScalar))
        {
            return Readable.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        var escaped = HiddenText.Escape(new Rune(unicodeScalar).ToString());
        numberOfCharactersWritten = escaped.Length;
        return escaped.TryCopyTo(new Span<char>(buffer, bufferLength));
    }
}
