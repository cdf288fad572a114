namespace Her2Catalog.Hgvs.Reference;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Copies and turns sequences of bases.</summary>
internal static class BaseSequence
{
    /// <summary>Copies in upper case.</summary>
    public static void CopyUpper(ReadOnlySpan<byte> bases, Span<byte> target)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            target[i] = AsciiLetters.ToUpper(bases[i]);
        }
    }

    /// <summary>Copies the sequence of the other strand, in upper case.</summary>
    public static void CopyReverseComplement(ReadOnlySpan<byte> bases, Span<byte> target)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            target[bases.Length - 1 - i] = BaseCodes.Complement(AsciiLetters.ToUpper(bases[i]));
        }
    }

    /// <summary>Copies bases of the genome's plus strand to the strand of the gene, in upper case.</summary>
    public static void CopyFromGenome(ReadOnlySpan<byte> bases, Strand strand, Span<byte> target)
    {
        if (strand == Strand.Forward)
        {
            CopyUpper(bases, target);
        }
        else
        {
            CopyReverseComplement(bases, target);
        }
    }

    /// <summary>Moves the first letters to the end.</summary>
    public static void Rotate(Span<byte> letters, int steps)
    {
        if (steps > 0)
        {
            letters.Slice(0, steps).Reverse();
            letters.Slice(steps).Reverse();
            letters.Reverse();
        }
    }
}
