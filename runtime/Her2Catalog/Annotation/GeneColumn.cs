using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Her2Catalog.Catalogs;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>Of which gene a row says that it is.</summary>
internal enum GeneWord : byte
{
    /// <summary>Of another.</summary>
    Other,

    /// <summary>Of the catalog's.</summary>
    Ours,

    /// <summary>Of several, the catalog's among them; which one its names speak of is not said.</summary>
    AmongOthers,

    /// <summary>Nothing.</summary>
    NotStated,
}

/// <summary>
/// Reads a column of gene symbols. ANNOVAR writes several genes as <c>A;B</c> and <c>A,B</c>, with more in parentheses behind
/// one, others <c>A/B</c> or <c>A|B</c>: whatever stands between words, a word that is the gene's symbol names the gene.
/// </summary>
internal sealed class GeneColumn
{
    private const int MostLetters = sizeof(ulong);
    private readonly byte[][] symbols;

    // The first eight letters of each symbol, or fewer and zeros.
    private readonly ulong[] beginnings;

    // At hand, since it is asked for every row.
    private readonly bool[] beginsBlank = RowReader.BlankBeginnings;

    private GeneColumn(byte[][] symbols)
    {
        this.symbols = symbols;
        beginnings = [.. symbols.Select(symbol => BitConverter.ToUInt64([.. symbol.Concat(new byte[MostLetters]).Take(MostLetters)]))];
    }

    /// <summary>The column of a catalog's gene.</summary>
    public static GeneColumn Of<TCatalog>()
        where TCatalog : ICatalogData =>
        new([.. Encoding.ASCII.GetString(TCatalog.Reference.GeneSymbols).Split(' ').Select(Encoding.ASCII.GetBytes)]);

    /// <summary>True for a row whose first field is plainly the symbol of another gene; most are told so at one stroke.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool BeginsOther(ReadOnlySpan<byte> row, byte separator)
    {
        if (!BitConverter.IsLittleEndian || row.Length < Vector128<byte>.Count)
        {
            return false;
        }

        var beginning = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(row));

        // The same letters as in a word of a value that is read.
        var ofWord = AreIn(beginning | Vector128.Create((byte)0x20), (byte)'a', (byte)'z') | AreIn(beginning, (byte)'0', (byte)'9')
            | AreIn(beginning, (byte)'-', (byte)'.') | Vector128.Equals(beginning, Vector128.Create((byte)'_'));
        var length = BitOperations.TrailingZeroCount(~ofWord.ExtractMostSignificantBits());
        if (length == 0 || length >= Vector128<byte>.Count || row[length] != separator || (beginsBlank[row[0]] && RowReader.IsBlank(row[..length])))
        {
            // No word, a list, one that says that there is nothing, or longer than is told here.
            return false;
        }

        var word = beginning.AsUInt64().ToScalar() & (ulong.MaxValue >> (8 * (MostLetters - Math.Min(length, MostLetters))));
        foreach (var symbol in beginnings)
        {
            if (word == symbol)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a value of the column says.</summary>
    public GeneWord Read(ReadOnlySpan<byte> value)
    {
        value = RowReader.Unquoted(value);
        if (IsSymbol(value))
        {
            return GeneWord.Ours;
        }

        if (RowReader.IsBlank(value))
        {
            return GeneWord.NotStated;
        }

        bool isOurs = false, isOther = false;
        for (var start = 0; start < value.Length; start++)
        {
            var length = WordLength(value[start..]);
            if (length > 0)
            {
                var names = IsSymbol(value.Slice(start, length));
                isOurs |= names;
                isOther |= !names;
                start += length;
            }
        }

        return !isOurs ? GeneWord.Other : isOther ? GeneWord.AmongOthers : GeneWord.Ours;
    }

    /// <summary>True where a name says of itself that it is of the gene: by its symbol, one of its accessions in any version, or its chromosome before it.</summary>
    public bool IsNamedIn(ReadOnlySpan<byte> name, in Transcript transcript)
    {
        var end = name.IndexOfAny(": -"u8);
        if (end <= 0)
        {
            return false;
        }

        var owner = name[..end];
        return IsSymbol(owner) || transcript.IsChromosome(owner, out _) || transcript.MatchesAccession(owner);
    }

    private bool IsSymbol(ReadOnlySpan<byte> word)
    {
        foreach (var symbol in symbols)
        {
            if (word.SequenceEqual(symbol))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> AreIn(Vector128<byte> letters, byte first, byte last) =>
        Vector128.LessThanOrEqual(letters - Vector128.Create(first), Vector128.Create((byte)(last - first)));

    // What symbols are made of; HLA-A is one word, and so is ERBB2-AS1.
    private static int WordLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit((char)text[length]) || text[length] is (byte)'-' or (byte)'_' or (byte)'.'))
        {
            length++;
        }

        return length;
    }
}
