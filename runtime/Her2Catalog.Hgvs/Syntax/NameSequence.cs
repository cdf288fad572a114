namespace Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Takes the names of a text one by one: <c>c.2264T&gt;C (p.Leu755Ser)</c>, <c>ERBB2:NM_004448:exon19:c.T2264C:p.L755S</c>, or one
/// name with words, quotes or brackets around it.
/// </summary>
internal ref struct NameSequence
{
    private readonly TextRange build;
    private Cursor cursor;
    private bool hasName;
    private byte closing;

    /// <summary>Creates a sequence before the first name of a folded text.</summary>
    public NameSequence(ReadOnlySpan<byte> text)
    {
        var part = TextWrapping.Remove(text, out build);
        cursor = new Cursor(text.Slice(0, part.End)) { Position = part.Start };
    }

    /// <summary>Gets the error that ended the sequence, if any.</summary>
    public readonly HgvsError Error => cursor.Error;

    /// <summary>Takes the next name; false at the end and after an error.</summary>
    public bool TryTakeNext(out ParsedName name)
    {
        name = default;
        name.StatedLength = -1;
        if (!TryReachName(out var isEnd) || isEnd)
        {
            return false;
        }

        var start = cursor.Position;
        if (!NameParser.TryTakeName(ref cursor, ref name))
        {
            return false;
        }

        hasName = true;
        name.Build = build;
        name.Whole = new TextRange(start, cursor.Position - start);
        return true;
    }

    private bool TryReachName(out bool isEnd)
    {
        do
        {
            isEnd = false;
            if (hasName && !TryTakeSeparator(out isEnd))
            {
                return false;
            }
        }
        while (!isEnd && TryTakeUnknownRna());

        isEnd |= hasName && cursor.AtEnd;
        return !isEnd || closing == 0 || cursor.Fail(closing == (byte)')' ? Expectation.ClosingParenthesis : Expectation.ClosingBracket);
    }

    // Between two names: spaces, one of , ; : / and |, and a parenthesis or bracket around the second.
    private bool TryTakeSeparator(out bool isEnd)
    {
        var start = cursor.Position;
        TakeClosing();
        cursor.SkipSpaces();
        isEnd = cursor.AtEnd;
        if (isEnd)
        {
            return true;
        }

        TakeSign();
        TakeOpening();
        return cursor.Position > start || UnsupportedForms.Fail(ref cursor, Expectation.End);
    }

    // In HGVS, ; and / separate changes, and | comes before methylation. They separate names if a whole name follows.
    private void TakeSign()
    {
        var probe = cursor;
        probe.Position++;
        probe.SkipSpaces();
        var isSign = cursor.Current is (byte)',' or (byte)':' ||
            (cursor.Current is (byte)';' or (byte)'/' or (byte)'|' && (probe.Peek(1) == (byte)'.' || PrefixParser.IsAccession(probe.Rest)));
        cursor.Position = isSign ? probe.Position : cursor.Position;
    }

    private void TakeOpening()
    {
        if (closing == 0 && cursor.Current is (byte)'(' or (byte)'[' && cursor.Peek(1) != (byte)';')
        {
            closing = cursor.Current == (byte)'(' ? (byte)')' : (byte)']';
            cursor.Position++;
            cursor.SkipSpaces();
        }
    }

    private void TakeClosing()
    {
        cursor.SkipSpaces();
        if (closing != 0 && cursor.TryTake(closing))
        {
            closing = 0;
        }
    }

    // r.(?) contains no information.
    private bool TryTakeUnknownRna() => hasName && (cursor.TryTakeWord("r.(?)"u8) || cursor.TryTakeWord("r.?"u8));
}
