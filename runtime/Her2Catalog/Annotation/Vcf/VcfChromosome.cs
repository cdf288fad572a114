using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>
/// Recognizes records on the chromosome of the gene: <c>17</c>, <c>chr17</c> in any case, or its accession in any version.
/// </summary>
internal sealed class VcfChromosome
{
    private const byte Tab = (byte)'\t';
    private const int ChrLength = 3;
    private readonly byte[] name;
    private readonly byte[] accession;
    private readonly byte[] stem;

    // The starts of its three names.
    private readonly Prefix chrPrefix;
    private readonly Prefix namePrefix;
    private readonly Prefix stemPrefix;

    /// <summary>Recognizes the chromosome of a transcript; positions are those of a build.</summary>
    public VcfChromosome(in Transcript transcript, GenomeBuild build)
    {
        var buildAccession = Encoding.ASCII.GetString(transcript.GenomicAccession(build));
        name = [.. transcript.Chromosome, Tab];
        accession = Encoding.ASCII.GetBytes(buildAccession + "\t");
        stem = Encoding.ASCII.GetBytes(buildAccession.Split('.')[0]);
        chrPrefix = new Prefix([.. "chr"u8, .. name], ChrLength);
        namePrefix = new Prefix(name, 0);
        stemPrefix = new Prefix(stem, 0);
    }

    /// <summary>True for a record on the chromosome, in any build.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MightMatch(ReadOnlySpan<byte> row)
    {
        // The first eight bytes exclude most records.
        if (row.Length >= sizeof(ulong))
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(row);
            if (!chrPrefix.Matches(word) && !namePrefix.Matches(word) && !stemPrefix.Matches(word))
            {
                return false;
            }
        }

        return Names(row);
    }

    /// <summary>True for a record that names the chromosome by its accession in another build.</summary>
    public bool IsOfOtherBuild(ReadOnlySpan<byte> row) => row.StartsWith(stem) && row[stem.Length] != Tab && !row.StartsWith(accession);

    private bool Names(ReadOnlySpan<byte> row) =>
        (HasChr(row) && row[ChrLength..].StartsWith(name)) || row.StartsWith(name) ||
        (row.StartsWith(stem) && row[stem.Length] is Tab or (byte)'.');

    private static bool HasChr(ReadOnlySpan<byte> row) =>
        row.Length > ChrLength && (row[0] | 0x20) == 'c' && (row[1] | 0x20) == 'h' && (row[2] | 0x20) == 'r';

    /// <summary>The first eight bytes of a text, or all of a shorter one; some first letters match in any case.</summary>
    private readonly struct Prefix
    {
        private readonly ulong cases;
        private readonly ulong mask;
        private readonly ulong word;

        public Prefix(ReadOnlySpan<byte> text, int letters)
        {
            for (var i = 0; i < Math.Min(text.Length, sizeof(ulong)); i++)
            {
                mask |= 0xFFUL << (8 * i);
                cases |= i < letters ? 0x20UL << (8 * i) : 0;
                word |= (ulong)text[i] << (8 * i);
            }
        }

        public bool Matches(ulong start) => ((start | cases) & mask) == word;
    }
}
