using System.Numerics;
using System.Runtime.CompilerServices;
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
internal sealed class GeneColumn(byte[][] symbols)
{
    /// <summary>The column of a catalog's gene.</summary>
    public static GeneColumn Of<TCatalog>()
        where TCatalog : ICatalogData =>
        new([.. Encoding.ASCII.GetString(TCatalog.Reference.GeneSymbols).Split(' ').Select(Encoding.ASCII.GetBytes)]);

    /// <summary>The symbols of the gene, preferred first.</summary>
    public byte[][] Symbols => symbols;

    /// <summary>Letters that a value begins with which may say more than that a row is of another gene.</summary>
    public IEnumerable<byte> FirstLetters => symbols.Concat(RowReader.Blanks).Where(word => word.Length > 0).SelectMany(word => new[] { word[0], (byte)char.ToLowerInvariant((char)word[0]) }).Distinct();

    /// <summary>What a value of the column says.</summary>
    public GeneWord Read(ReadOnlySpan<byte> value)
    {
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

    /// <summary>True where the first field of a row may hold more than a symbol; most rows are told at one stroke.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBeginWithList(ReadOnlySpan<byte> row, byte separator)
    {
        if (row.Length < Vector128<byte>.Count)
        {
            return true;
        }

        var beginning = Vector128.Create(row[..Vector128<byte>.Count]);
        var ends = Vector128.Equals(beginning, Vector128.Create(separator)).ExtractMostSignificantBits();

        // Of what stands before the digits, hyphen and dot are of symbols.
        var ofSymbol = Vector128.Equals(beginning, Vector128.Create((byte)'-')) | Vector128.Equals(beginning, Vector128.Create((byte)'.'));
        var between = Vector128.AndNot(Vector128.LessThan(beginning, Vector128.Create((byte)'0')), ofSymbol)
            | Vector128.Equals(beginning, Vector128.Create((byte)';')) | Vector128.Equals(beginning, Vector128.Create((byte)'|'));

        // A long field is taken for a list until it is read; of a short one, what stands before its end counts.
        return ends == 0 || BitOperations.TrailingZeroCount(between.ExtractMostSignificantBits()) < BitOperations.TrailingZeroCount(ends);
    }

    /// <summary>True where a name that can be read says of itself of which gene it is: by a symbol, an accession or a chromosome before it.</summary>
    public bool IsNamedIn(ReadOnlySpan<byte> name, in Transcript transcript)
    {
        var end = name.IndexOfAny(": -"u8);
        return end > 0 && (name[end] == (byte)':' || IsSymbol(name[..end]) || transcript.IsChromosome(name[..end], out _));
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

    // What symbols are made of; HLA-A is one word, and so is ERBB2-AS1.
    private static int WordLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit((char)text[length]) || text[length] is (byte)'-' or (byte)'_' or (byte)'.' or >= 0x80))
        {
            length++;
        }

        return length;
    }
}
