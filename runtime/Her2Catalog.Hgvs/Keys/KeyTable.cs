namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// The keys of a large catalog and their numbers, as thirteen digits per slot of a perfect hash: ten for the key, three for the
/// number. A key fits if it is not a digest, deletes fewer than 4,096 bases or residues, and inserts at most twelve bases or five
/// residues; the generator lists other keys separately. Public for generated code.
/// </summary>
public readonly ref struct KeyTable
{
    private const int EntryDigits = 13;
    private const int DigitBits = 6;
    private const int WordDigits = 8;
    private const int NumberBits = 18;
    private const int PlaceShift = 41; // in the upper half: kind and position above, count and sequence below
    private const int CountShift = 21;
    private const int CountBits = 12;
    private const int SequenceBits = 25;

    private readonly ReadOnlySpan<byte> displacements;
    private readonly ReadOnlySpan<byte> entries;
    private readonly int slots;

    /// <summary>Creates a table over static data.</summary>
    public KeyTable(ReadOnlySpan<byte> displacements, ReadOnlySpan<byte> entries, int slots)
    {
        this.displacements = displacements;
        this.entries = entries;
        this.slots = slots;
    }

    /// <summary>Returns true if a key and its number fit in a table.</summary>
    public static bool Fits(VariantKey key, int number) => TryPack(key, out _) && number >> NumberBits == 0;

    /// <summary>Returns the digits of a slot; those of <c>default</c> and 0 for an empty one.</summary>
    public static string Write(VariantKey key, int number)
    {
        TryPack(key, out var packed);
        var digits = new char[EntryDigits];
        for (var digit = 0; digit < EntryDigits; digit++)
        {
            digits[digit] = (char)('0' + (int)(packed & 0x3F));
            packed = (packed >> DigitBits) | (digit == EntryDigits - 4 ? (ulong)(uint)number : 0);
        }

        return new string(digits);
    }

    /// <summary>Returns the number of a key; 0 if the table does not contain it.</summary>
    public int Find(VariantKey key)
    {
        if (!TryPack(key, out var packed))
        {
            return 0;
        }

        var entry = entries.Slice(PerfectHash.Slot(SpellingHash.Of(key), displacements, slots) * EntryDigits, EntryDigits);
        ulong low = 0, high = 0;
        for (var digit = WordDigits - 1; digit >= 0; digit--)
        {
            low = (low << DigitBits) | (uint)(entry[digit] - '0');
            high = (high << DigitBits) | (uint)(entry[digit + EntryDigits - WordDigits] - '0');
        }

        // The two reads overlap by three digits.
        high >>= DigitBits * 3;
        var found = low | ((high & 0xFFF) << (DigitBits * WordDigits));
        return found == packed ? (int)(high >> (2 * DigitBits)) : 0;
    }

    private static bool TryPack(VariantKey key, out ulong packed)
    {
        var count = (key.High >> CountShift) & ((1UL << (PlaceShift - CountShift)) - 1);
        packed = ((key.High >> PlaceShift) << (CountBits + SequenceBits)) | (count << SequenceBits) | key.Low;
        return !key.IsDigest && count >> CountBits == 0 && key.Low >> SequenceBits == 0 && (key.High & ((1UL << CountShift) - 1)) == 0;
    }
}
