using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>A position in the folded text, and the first error.</summary>
internal ref struct Cursor
{
    private const int MaxDigits = 9;

    public Cursor(ReadOnlySpan<byte> text)
    {
        Text = text;
    }

    public ReadOnlySpan<byte> Text { get; }

    public int Position { get; set; }

    public HgvsError Error { get; private set; }

    public readonly bool AtEnd => Position >= Text.Length;

    /// <summary>Gets the text from the current position.</summary>
    public readonly ReadOnlySpan<byte> Rest => Text.Slice(Position);

    /// <summary>Gets the current byte; 0 at the end.</summary>
    public readonly byte Current => Peek(0);

    /// <summary>Gets the number of characters up to the next space character or the end; at least 1.</summary>
    public readonly int TokenLength
    {
        get
        {
            var space = Rest.IndexOfAny((byte)' ', (byte)'\t');
            return Math.Max(1, space < 0 ? Rest.Length : space);
        }
    }

    public readonly bool AtDigit => IsDigit(Current);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly byte Peek(int ahead)
    {
        var place = Position + ahead;
        return (uint)place < (uint)Text.Length ? Text[place] : (byte)0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(byte expected)
    {
        if (Current != expected || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes a keyword in any case; <paramref name="word"/> is lowercase.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTakeWord(ReadOnlySpan<byte> word)
    {
        if (!StartsWithWord(word))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Returns true if a word is next, in any case; <paramref name="word"/> is lowercase.</summary>
    public readonly bool StartsWithWord(ReadOnlySpan<byte> word) => StartsWithWord(Rest, word);

    /// <inheritdoc cref="StartsWithWord(ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsWithWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var character = text[i];
            if (character != word[i] && (character | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SkipSpaces()
    {
        while (Current is (byte)' ' or (byte)'\t')
        {
            Position++;
        }
    }

    /// <summary>Skips digits, if there are any.</summary>
    public void SkipDigits()
    {
        var rest = Rest;
        var length = 0;
        while (length < rest.Length && IsDigit(rest[length]))
        {
            length++;
        }

        Position += length;
    }

    /// <summary>Takes a number of at most nine digits.</summary>
    public bool TryTakeNumber(out int number)
    {
        var rest = Rest;
        int length = 0, value = 0;
        while (length < rest.Length && IsDigit(rest[length]))
        {
            if (length == MaxDigits)
            {
                number = 0;
                return Fail(HgvsErrorCode.PositionOutside, MaxDigits + 1);
            }

            value = (10 * value) + rest[length++] - '0';
        }

        number = value;
        Position += length;
        return length > 0 || Fail(Expectation.Position);
    }

    /// <summary>Takes bases A, C, G, T in either case; an ambiguity code is not supported.</summary>
    public bool TryTakeBases(Expectation expectation, out TextRange bases)
    {
        var rest = Rest;
        var length = 0;
        while (length < rest.Length && BaseCodes.IsBase(rest[length]))
        {
            length++;
        }

        bases = new TextRange(Position, length);
        Position += length;
        if (bases.IsEmpty)
        {
            return BaseCodes.IsAmbiguous(Current) ? FailUnsupported(UnsupportedForm.AmbiguousBase) : Fail(expectation);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Fail(Expectation expectation) =>
        Fail(new HgvsError(HgvsErrorCode.Syntax, Position, AtEnd ? 0 : 1, expectation));

    public bool Fail(HgvsErrorCode code, int length) => Fail(new HgvsError(code, Position, length));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool FailUnsupported(UnsupportedForm form, int length = 1) => Fail(HgvsError.NotSupported(form, Position, length));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Fail(HgvsError error)
    {
        if (Error.Code == HgvsErrorCode.None)
        {
            Error = error;
        }

        return false;
    }

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';
}
