namespace Her2Catalog.Hgvs.Identity;

/// <summary>A sequence of up to 64 bases, two bits each; for a longer sequence, only the length.</summary>
internal readonly struct PackedBases : IEquatable<PackedBases>
{
    private const int BasesPerWord = 32;
    private readonly ulong first;
    private readonly ulong second;

    public PackedBases(ReadOnlySpan<byte> bases)
    {
        Length = bases.Length;
        for (var i = 0; i < bases.Length && !IsTooLong; i++)
        {
            var bits = (ulong)((bases[i] >> 1) & 3) << (2 * (i % BasesPerWord));
            first |= i < BasesPerWord ? bits : 0;
            second |= i < BasesPerWord ? 0 : bits;
        }
    }

    public int Length { get; }

    public bool IsTooLong => Length > 2 * BasesPerWord;

    public byte this[int index] => "ACTG"u8[(int)((index < BasesPerWord ? first : second) >> (2 * (index % BasesPerWord))) & 3];

    public bool Equals(PackedBases other) => Length == other.Length && first == other.first && second == other.second && !IsTooLong;

    public override bool Equals(object? obj) => obj is PackedBases other && Equals(other);

    public override int GetHashCode() => (first ^ (second * 31)).GetHashCode() ^ Length;
}
