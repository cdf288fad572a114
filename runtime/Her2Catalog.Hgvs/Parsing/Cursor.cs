namespace Her2Catalog.Hgvs.Parsing;

/// <summary>A place in the folded text, with the first thing that went wrong.</summary>
internal ref struct Cursor
{
    private const int LongestNumber = 9;

    public Cursor(ReadOnlySpan<byte> text)
    {
        Text = text;
    }

    public ReadOnlySpan<byte> Text { get; }

    public int Position { get; set; }

    public HgvsError Error { get; private set; }

    public readonly bool AtEnd => Position >= Text.Length;

    /// <summary>The byte here, 0 at the end.</summary>
    public readonly byte Current => Peek(0);

    public readonly bool AtDigit => Current is >= (byte)'0' and <= (byte)'9';

    public readonly byte Peek(int ahead) => Position + ahead < Text.Length ? Text[Position + ahead] : (byte)0;

    public bool TryTake(byte expected)
    {
        if (Current != expected || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes a keyword of lower-case letters in any case.</summary>
    public bool TryTakeWord(ReadOnlySpan<byte> word)
    {
        if (!StartsWithWord(word))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>True where a word of lower-case letters stands here, in any case.</summary>
    public readonly bool StartsWithWord(ReadOnlySpan<byte> word)
    {
        if (Text.Length - Position < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var letter = Text[Position + i];
            if (letter != word[i] && (letter | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    public void SkipBlanks()
    {
        while (Current is (byte)' ' or (byte)'\t')
        {
            Position++;
        }
    }

    /// <summary>Takes a number of at most nine digits.</summary>
    public bool TryTakeNumber(out int number)
    {
        number = 0;
        var start = Position;
        while (AtDigit && Position - start < LongestNumber)
        {
            number = (10 * number) + Current - '0';
            Position++;
        }

        if (AtDigit)
        {
            Position = start;
            return Fail(HgvsErrorCode.PositionOutside, LongestNumber + 1);
        }

        return Position > start || Fail(Expectation.Position);
    }

    /// <summary>Takes bases A, C, G, T in either case; an ambiguity code is not supported.</summary>
    public bool TryTakeBases(Expectation expectation, out TextRange bases)
    {
        var start = Position;
        while (GeneticCode.IsBase(Current))
        {
            Position++;
        }

        bases = new TextRange(start, Position - start);
        if (bases.IsEmpty)
        {
            return GeneticCode.IsAmbiguousBase(Current) ? Fail(HgvsErrorCode.NotSupported, 1) : Fail(expectation);
        }

        return true;
    }

    public bool Fail(Expectation expectation) =>
        Fail(new HgvsError(HgvsErrorCode.Syntax, Position, AtEnd ? 0 : 1, expectation));

    public bool Fail(HgvsErrorCode code, int length) => Fail(new HgvsError(code, Position, length));

    public bool Fail(HgvsError error)
    {
        if (Error.Code == HgvsErrorCode.None)
        {
            Error = error;
        }

        return false;
    }
}
