namespace Her2Catalog.Compiler.Text;

/// <summary>The reading of a character that is not plain: the plain character that it represents in values of some kinds.</summary>
/// <remarks>
/// A character that has no reading for the kind of a value is not replaced, because it could mean different things to different readers.
/// </remarks>
/// <param name="Name">
/// The Unicode name in lower case; empty for full-width and look-alike characters, which messages show as they are.
/// </param>
/// <param name="Plain">The plain character that the character represents; empty for an invisible character.</param>
/// <param name="Kinds">The kinds of values in which this is the only reading.</param>
internal readonly record struct CharacterReading(string Name, string Plain, ValueKind[] Kinds)
{
    // Letters of other scripts that look like Latin letters, each above the Latin letter that it looks like.
    private const string LookAlikes = "АВЕКМНОРСТХаеорсухіѕԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string LatinLetters = "ABEKMHOPCTXaeopcyxisqwABEZHIKMNOPTYXo";

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    private static readonly ValueKind[] Every = (ValueKind[])Enum.GetValues(typeof(ValueKind));
    private static readonly ValueKind[] AllButUses = [.. Every.Where(kind => kind != ValueKind.Use)];
    private static readonly ValueKind[] Nowhere = [];

    // In a variant name, a dash between two positions could be a range (_) or an intron offset (-).
    private static readonly ValueKind[] Hyphenated = [ValueKind.Word, ValueKind.Words, ValueKind.Date, ValueKind.Number, ValueKind.Range];
    private static readonly ValueKind[] Numeric = [ValueKind.Date, ValueKind.Number, ValueKind.Range];

    // The nomenclature engine ignores space characters in names; in a list, they separate ids.
    private static readonly ValueKind[] Spaced = [ValueKind.Words, ValueKind.Coding, ValueKind.Protein];

    private static readonly Dictionary<char, CharacterReading> Table = new()
    {
        // Zero-width characters. Left-to-right embeddings and isolates do not change the order of Latin letters.
        ['\u00AD'] = new("soft hyphen", string.Empty, AllButUses),
        ['\u200B'] = new("zero width space", string.Empty, AllButUses),
        ['\u200C'] = new("zero width non-joiner", string.Empty, AllButUses),
        ['\u200D'] = new("zero width joiner", string.Empty, AllButUses),
        ['\u200E'] = new("left-to-right mark", string.Empty, AllButUses),
        ['\u202A'] = new("left-to-right embedding", string.Empty, AllButUses),
        ['\u202C'] = new("pop directional formatting", string.Empty, AllButUses),
        ['\u2060'] = new("word joiner", string.Empty, AllButUses),
        ['\u2066'] = new("left-to-right isolate", string.Empty, AllButUses),
        ['\u2068'] = new("first strong isolate", string.Empty, AllButUses),
        ['\u2069'] = new("pop directional isolate", string.Empty, AllButUses),
        ['\uFEFF'] = new("byte order mark", string.Empty, AllButUses),

        // These can display digits in another order than they are stored in: 46 for 64.
        ['\u061C'] = new("Arabic letter mark", string.Empty, Nowhere),
        ['\u200F'] = new("right-to-left mark", string.Empty, Nowhere),
        ['\u202B'] = new("right-to-left embedding", string.Empty, Nowhere),
        ['\u202D'] = new("left-to-right override", string.Empty, Nowhere),
        ['\u202E'] = new("right-to-left override", string.Empty, Nowhere),
        ['\u2067'] = new("right-to-left isolate", string.Empty, Nowhere),

        ['\u00A0'] = new("no-break space", " ", Spaced),
        ['\u2002'] = new("en space", " ", Spaced),
        ['\u2003'] = new("em space", " ", Spaced),
        ['\u2009'] = new("thin space", " ", Spaced),
        ['\u202F'] = new("narrow no-break space", " ", Spaced),
        ['\u3000'] = new("ideographic space", " ", Spaced),

        ['\u2010'] = new("hyphen", "-", Hyphenated),
        ['\u2011'] = new("non-breaking hyphen", "-", Hyphenated),
        ['\u2012'] = new("figure dash", "-", Numeric),
        ['\u2013'] = new("en dash", "-", Numeric),
        ['\u2014'] = new("em dash", "-", Numeric),
        ['\u2015'] = new("horizontal bar", "-", Numeric),
        ['\u2212'] = new("minus sign", "-", Numeric),
        ['\uFE63'] = new("small hyphen-minus", "-", Hyphenated),
        ['\uFF0D'] = new("fullwidth hyphen-minus", "-", Hyphenated),
        ['\u301C'] = new("wave dash", "-", [ValueKind.Range]),
        ['\uFF5E'] = new("fullwidth tilde", "-", [ValueKind.Range]),

        ['\u2192'] = new("rightwards arrow", ">", [ValueKind.Coding]),
    };

    /// <summary>Returns true for a printable ASCII character, which represents itself.</summary>
    public static bool IsPlain(char unit) => unit is >= ' ' and <= '~';

    /// <summary>Returns the reading of a character; null if it has no reading in any value.</summary>
    public static CharacterReading? Of(char unit)
    {
        if (Table.TryGetValue(unit, out var reading))
        {
            return reading;
        }

        if (unit is >= FirstFullWidth and <= LastFullWidth)
        {
            return new CharacterReading(string.Empty, ((char)(unit - FullWidthOffset)).ToString(), Every);
        }

        var lookAlike = LookAlikes.IndexOf(unit);
        return lookAlike < 0 ? null : new CharacterReading(string.Empty, LatinLetters[lookAlike].ToString(), Every);
    }
}
