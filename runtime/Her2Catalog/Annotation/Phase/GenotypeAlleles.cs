using System.Buffers.Text;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The alleles of a genotype such as <c>0|1</c>.</summary>
internal readonly ref struct GenotypeAlleles
{
    /// <summary>The maximum number of copies; a genotype with more is not read.</summary>
    public const int MaxCount = 32;

    private const int Missing = -1;
    private readonly ReadOnlySpan<int> alleles;

    private GenotypeAlleles(ReadOnlySpan<int> alleles, bool isPhased)
    {
        this.alleles = alleles;
        IsPhased = isPhased && alleles.Length > 0;
    }

    /// <summary>The number of copies; 0 if the genotype cannot be read.</summary>
    public int Count => alleles.Length;

    /// <summary>True if all copies are in a known order.</summary>
    public bool IsPhased { get; }

    /// <summary>True if every copy is missing.</summary>
    public bool IsMissing => ConsistsOf(Missing);

    /// <summary>True if no copy is missing.</summary>
    public bool IsComplete => Count > 0 && !alleles.Contains(Missing);

    /// <summary>The only alternative allele; 0 if there are none or several.</summary>
    public int OnlyAlternative
    {
        get
        {
            var only = 0;
            foreach (var allele in alleles)
            {
                if (allele > 0 && only > 0 && allele != only)
                {
                    return 0;
                }

                only = Math.Max(only, allele);
            }

            return only;
        }
    }

    /// <summary>The allele of a copy.</summary>
    public int this[int copy] => alleles[copy];

    /// <summary>Reads a genotype. One with an allele that its row does not have cannot be read.</summary>
    /// <param name="text">The value of GT or PGT.</param>
    /// <param name="buffer">Room for <see cref="MaxCount"/> alleles.</param>
    /// <param name="alternatives">The number of alternative alleles of the row.</param>
    public static GenotypeAlleles Parse(ReadOnlySpan<byte> text, Span<int> buffer, int alternatives = int.MaxValue)
    {
        // VCF 4.4: without a separator before it, the first allele is phased if no other is unphased.
        var isPhased = true;
        var count = 0;
        if (text is [(byte)'|' or (byte)'/', ..])
        {
            isPhased = text[0] == (byte)'|';
            text = text[1..];
        }

        while (count < buffer.Length)
        {
            var length = text.IndexOfAny((byte)'|', (byte)'/');
            var allele = length < 0 ? text : text[..length];
            if (allele is [(byte)'.'])
            {
                buffer[count++] = Missing;
            }
            else if (Utf8Parser.TryParse(allele, out int number, out var consumed) && consumed == allele.Length &&
                number >= 0 && number <= alternatives)
            {
                buffer[count++] = number;
            }
            else
            {
                return default;
            }

            if (length < 0)
            {
                return new GenotypeAlleles(buffer[..count], isPhased);
            }

            isPhased &= text[length] == (byte)'|';
            text = text[(length + 1)..];
        }

        return default;
    }

    /// <summary>True if a copy is the allele.</summary>
    public bool Contains(int allele) => alleles.Contains(allele);

    /// <summary>True if every copy is the allele.</summary>
    public bool ConsistsOf(int allele) => Count > 0 && !alleles.ContainsAnyExcept(allele);

    /// <summary>True if exactly one copy is the allele, and the others are the reference.</summary>
    public bool HasOne(int allele) => alleles.Count(allele) == 1 && alleles.Count(0) == Count - 1;
}
