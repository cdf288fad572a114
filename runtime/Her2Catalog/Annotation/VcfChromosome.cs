using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>Tells records of the gene's chromosome from others: <c>17</c>, <c>chr17</c> in any case, its accession with any version.</summary>
internal sealed class VcfChromosome
{
    private const byte Tab = (byte)'\t';
    private const int ChrLength = 3;
    private readonly byte[] name;
    private readonly byte[] accession;
    private readonly byte[] stem;

    // How the three ways of naming it begin.
    private readonly Beginning ofChr;
    private readonly Beginning ofName;
    private readonly Beginning ofStem;

    public VcfChromosome(in Transcript transcript, GenomeBuild build)
    {
        var ofBuild = Encoding.ASCII.GetString(transcript.GenomicAccession(build));
        name = [.. transcript.Chromosome, Tab];
        accession = Encoding.ASCII.GetBytes(ofBuild + "\t");
        stem = Encoding.ASCII.GetBytes(ofBuild.Split('.')[0]);
        ofChr = new Beginning([.. "chr"u8, .. name], ChrLength);
        ofName = new Beginning(name, 0);
        ofStem = new Beginning(stem, 0);
    }

    /// <summary>True for a record that names the chromosome, in whatever build.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeOf(ReadOnlySpan<byte> row)
    {
        // Most records are told by their first eight bytes.
        if (row.Length >= sizeof(ulong))
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(row);
            if (!ofChr.IsOf(word) && !ofName.IsOf(word) && !ofStem.IsOf(word))
            {
                return false;
            }
        }

        return Names(row);
    }

    /// <summary>True for a record of the chromosome that names it by the accession of another build.</summary>
    public bool IsOfOtherBuild(ReadOnlySpan<byte> row) => row.StartsWith(stem) && row[stem.Length] != Tab && !row.StartsWith(accession);

    private bool Names(ReadOnlySpan<byte> row) =>
        (HasChr(row) && row[ChrLength..].StartsWith(name)) || row.StartsWith(name) || (row.StartsWith(stem) && row[stem.Length] is Tab or (byte)'.');

    private static bool HasChr(ReadOnlySpan<byte> row) =>
        row.Length > ChrLength && (row[0] | 0x20) == 'c' && (row[1] | 0x20) == 'h' && (row[2] | 0x20) == 'r';

    /// <summary>The first eight bytes of a text, or all where there are fewer; those of some first letters in any case.</summary>
    private readonly struct Beginning
    {
        private readonly ulong cases;
        private readonly ulong mask;
        private readonly ulong word;

        public Beginning(ReadOnlySpan<byte> text, int letters)
        {
            for (var i = 0; i < Math.Min(text.Length, sizeof(ulong)); i++)
            {
                mask |= 0xFFUL << (8 * i);
                cases |= i < letters ? 0x20UL << (8 * i) : 0;
                word |= (ulong)text[i] << (8 * i);
            }
        }

        public bool IsOf(ulong beginning) => ((beginning | cases) & mask) == word;
    }
}
