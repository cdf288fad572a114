using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// Reads a column of gene symbols. ANNOVAR writes several genes as <c>A;B</c> and <c>A,B</c>, with details in parentheses after
/// each, other tools <c>A/B</c> or <c>A|B</c>. Whatever the separator, a word that is a symbol of the gene names the gene.
/// </summary>
internal sealed class GeneColumn
{
    private const int MaxPrefixLength = sizeof(ulong);
    private const string HgncPrefix = "HGNC:";
    private const string EnsemblPrefix = "ENSG";
    private readonly byte[][] symbols;
    private readonly byte[][] ensemblIds;

    // The first eight characters of each symbol, padded with zeros.
    private readonly ulong[] prefixes;

    // A field is faster than the static: it is read for every row.
    private readonly bool[] missingFirstBytes = MissingValue.FirstBytes;

    /// <summary>Reads the column for the gene of a transcript.</summary>
    /// <param name="transcript">The transcript of the catalog.</param>
    /// <param name="geneId">The number of its gene in NCBI Gene; 0 if the catalog does not state it.</param>
    /// <param name="header">The header of the column; empty if the table has none.</param>
    public GeneColumn(in Transcript transcript, int geneId, string header)
    {
        var identifiers = Encoding.ASCII.GetString(transcript.GeneIdentifiers).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // VEP writes HGNC:3430 or, in old releases, 3430. A number in another column is that of NCBI Gene; pandas writes 2064.0 if
        // the column has missing values.
        var hgncId = Array.Find(identifiers, id => id.StartsWith(HgncPrefix, StringComparison.Ordinal))?[HgncPrefix.Length..];
        var number = !header.Contains("HGNC", StringComparison.OrdinalIgnoreCase) ? geneId.ToString(CultureInfo.InvariantCulture) : hgncId;
        string[] numbers = number is null or "0" ? [] : [number, number + ".0"];
        var names = Encoding.ASCII.GetString(transcript.GeneSymbols).Split(' ');
        symbols = [.. names.Concat(identifiers).Concat(numbers).Select(Encoding.ASCII.GetBytes)];
        ensemblIds = [.. identifiers.Where(id => id.StartsWith(EnsemblPrefix, StringComparison.Ordinal)).Select(Encoding.ASCII.GetBytes)];
        prefixes = [.. symbols.Select(PrefixOf)];
    }

    /// <summary>
    /// True if the first field of a row is certainly the symbol of another gene. False for rows of the gene, and for a few others.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StartsWithOther(ReadOnlySpan<byte> row, byte separator)
    {
        if (!BitConverter.IsLittleEndian || row.Length < Vector128<byte>.Count)
        {
            return false;
        }

        var start = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(row));

        // The same characters as in WordLength.
        var isInWord = AreWithin(start | Vector128.Create((byte)0x20), (byte)'a', (byte)'z') | AreWithin(start, (byte)'0', (byte)'9')
            | AreWithin(start, (byte)'-', (byte)'.') | Vector128.Equals(start, Vector128.Create((byte)'_'));
        var length = BitOperations.TrailingZeroCount(~isInWord.ExtractMostSignificantBits());
        if (length == 0 || length >= Vector128<byte>.Count || row[length] != separator ||
            (missingFirstBytes[row[0]] && MissingValue.Is(row[..length])))
        {
            // No word, several words, a missing value, or longer than a vector.
            return false;
        }

        var prefix = start.AsUInt64().ToScalar() & (ulong.MaxValue >> (8 * (MaxPrefixLength - Math.Min(length, MaxPrefixLength))));
        foreach (var symbol in prefixes)
        {
            if (prefix == symbol)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the gene that a value of the column states.</summary>
    public StatedGene Read(ReadOnlySpan<byte> value)
    {
        value = RowReader.Unquoted(value);
        if (IsSymbol(value))
        {
            return StatedGene.Target;
        }

        if (MissingValue.Is(value))
        {
            return StatedGene.NotStated;
        }

        bool namesTarget = false, namesOther = false;
        for (var start = 0; start < value.Length; start++)
        {
            var length = WordLength(value[start..]);
            if (length > 0)
            {
                var isSymbol = IsSymbol(value.Slice(start, length));
                namesTarget |= isSymbol;
                namesOther |= !isSymbol;
                start += length;
            }
        }

        return !namesTarget ? StatedGene.Other : namesOther ? StatedGene.Ambiguous : StatedGene.Target;
    }

    /// <summary>
    /// True if a variant name states the gene before the change: by symbol, by accession in any version, or by chromosome.
    /// </summary>
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

    /// <summary>True if a variant name is a position on the chromosome of the gene, which does not depend on a transcript.</summary>
    public static bool IsGenomic(ReadOnlySpan<byte> name, in Transcript transcript)
    {
        var end = name.IndexOfAny(": -"u8);
        return name.StartsWith("g."u8) || (end > 0 && transcript.IsChromosome(name[..end], out _));
    }

    private static ulong PrefixOf(byte[] symbol) =>
        BitConverter.ToUInt64([.. symbol.Concat(new byte[MaxPrefixLength]).Take(MaxPrefixLength)]);

    private bool IsSymbol(ReadOnlySpan<byte> word)
    {
        foreach (var symbol in symbols)
        {
            if (word.SequenceEqual(symbol))
            {
                return true;
            }
        }

        // ENSG00000141736.14: a version of the gene's entry is the same gene.
        foreach (var id in ensemblIds)
        {
            if (word.StartsWith(id) && word[id.Length] == (byte)'.')
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> AreWithin(Vector128<byte> values, byte first, byte last) =>
        Vector128.LessThanOrEqual(values - Vector128.Create(first), Vector128.Create((byte)(last - first)));

    // Characters of symbols: HLA-A and ERBB2-AS1 are one word each.
    private static int WordLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length &&
            (char.IsAsciiLetterOrDigit((char)text[length]) || text[length] is (byte)'-' or (byte)'_' or (byte)'.'))
        {
            length++;
        }

        return length;
    }
}
