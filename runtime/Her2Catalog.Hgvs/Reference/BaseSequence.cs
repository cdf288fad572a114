namespace Her2Catalog.Hgvs.Reference;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Copies, complements and rotates sequences of bases.</summary>
internal static class BaseSequence
{
    /// <summary>Copies bases in upper case.</summary>
    public static void CopyUpper(ReadOnlySpan<byte> bases, Span<byte> target)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            target[i] = AsciiLetters.ToUpper(bases[i]);
        }
    }

    /// <summary>Copies the reverse complement, in upper case.</summary>
    public static void CopyReverseComplement(ReadOnlySpan<byte> bases, Span<byte> target)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            target[bases.Length - 1 - i] = BaseCodes.Complement(AsciiLetters.ToUpper(bases[i]));
        }
    }

    /// <summary>Copies bases of the plus strand, converted to the strand of the gene, in upper case.</summary>
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

    /// <summary>Moves the first bases to the end.</summary>
    public static void Rotate(Span<byte> bases, int steps)
    {
        if (steps > 0)
        {
            bases.Slice(0, steps).Reverse();
            bases.Slice(steps).Reverse();
            bases.Reverse();
        }
    }
}
