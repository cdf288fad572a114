namespace Her2Catalog.Tables;

/// <summary>
/// Reads one record of a section: numbers of five bits a digit, the lowest first, with the sixth bit set if more follow. A
/// text is the number of a text of the catalog. Records are read in the order in which the compiler writes them.
/// </summary>
internal ref struct RecordReader
{
    private const int BitsPerDigit = 5;
    private const int More = 1 << BitsPerDigit;
    private ReadOnlySpan<byte> rest;

    public RecordReader(Catalog? catalog, ReadOnlySpan<byte> record)
    {
        Catalog = catalog;
        rest = record;
    }

    /// <summary>The catalog that contains the texts and entries of the record.</summary>
    public Catalog? Catalog { get; }

    /// <summary>False if nothing is left: a record of an older compiler lacks the newest fields.</summary>
    public readonly bool HasMore => !rest.IsEmpty;

    /// <summary>The next number; 0 at the end of the record.</summary>
    public int Number()
    {
        int number = 0, shift = 0;
        while (!rest.IsEmpty)
        {
            var digit = rest[0] - '0';
            rest = rest[1..];
            number |= (digit & (More - 1)) << shift;
            shift += BitsPerDigit;
            if (digit < More)
            {
                break;
            }
        }

        return number;
    }

    /// <summary>Skips numbers and texts.</summary>
    public void Skip(int fields)
    {
        for (var i = 0; i < fields; i++)
        {
            Number();
        }
    }

    /// <summary>The next number; 0 means none.</summary>
    public int? OptionalNumber() => Number() is > 0 and var number ? number - 1 : null;

    /// <summary>The next text.</summary>
    public string Text() => Catalog!.Text(Number());

    /// <summary>Reads the next text, and its Japanese text; that is empty if the catalog has none.</summary>
    public string Text(out string japanese)
    {
        var number = Number();
        japanese = Catalog!.TextJapanese(number);
        return Catalog.Text(number);
    }

    /// <summary>The next day; null if open.</summary>
    public DateOnly? Day() => Number() is > 0 and var day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>The next list of texts.</summary>
    public string[] Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    /// <summary>The next list of numbers.</summary>
    public int[] Numbers()
    {
        var numbers = new int[Number()];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Number();
        }

        return numbers;
    }
}
