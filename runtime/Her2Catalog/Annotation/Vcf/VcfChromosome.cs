using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>
/// Recognizes records on the chromosome of the gene: <c>17</c>, <c>chr17</c> in any case, or its accession in RefSeq or GenBank,
/// in any version.
/// </summary>
internal sealed class VcfChromosome
{
    private const byte Tab = (byte)'\t';
    private const int ChrLength = 3;
    private readonly byte[] name;

    // Without version, and with that of the build.
    private readonly byte[][] stems;
    private readonly byte[][] accessions;

    // The starts of its names.
    private readonly Prefix chrPrefix;
    private readonly Prefix namePrefix;
    private readonly Prefix refSeqPrefix;
    private readonly Prefix genBankPrefix;

    /// <summary>Recognizes the chromosome of a transcript; positions are those of a build.</summary>
    public VcfChromosome(in Transcript transcript, GenomeBuild build)
    {
        var refSeq = Encoding.ASCII.GetString(transcript.GenomicAccession(build));
        var genBank = ChromosomeNames.GenBankOf(transcript);
        name = [.. transcript.Chromosome, Tab];
        byte[] genBankOfBuild = [.. genBank, .. build == GenomeBuild.GRCh37 ? ".1\t"u8 : ".2\t"u8];
        stems = [Encoding.ASCII.GetBytes(refSeq.Split('.')[0]), .. genBank.Length > 0 ? new[] { genBank } : []];
        accessions = [Encoding.ASCII.GetBytes(refSeq + "\t"), genBankOfBuild];
        chrPrefix = new Prefix([.. "chr"u8, .. name], ChrLength);
        namePrefix = new Prefix(name, 0);
        refSeqPrefix = new Prefix(stems[0], 0);
        genBankPrefix = new Prefix(stems[^1], 0);
    }

    /// <summary>True for a record on the chromosome, in any build.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MightMatch(ReadOnlySpan<byte> row)
    {
        // The first eight bytes rule out most records.
        if (row.Length >= sizeof(ulong))
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(row);
            if (!chrPrefix.Matches(word) && !namePrefix.Matches(word) && !refSeqPrefix.Matches(word) && !genBankPrefix.Matches(word))
            {
                return false;
            }
        }

        return Names(row);
    }

    /// <summary>True for a record that names the chromosome by its accession in another build.</summary>
    public bool IsOfOtherBuild(ReadOnlySpan<byte> row)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            if (row.StartsWith(stems[i]) && row[stems[i].Length] == (byte)'.' && !row.StartsWith(accessions[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Names(ReadOnlySpan<byte> row)
    {
        if ((HasChr(row) && row[ChrLength..].StartsWith(name)) || row.StartsWith(name))
        {
            return true;
        }

        foreach (var stem in stems)
        {
            if (row.StartsWith(stem) && row.Length > stem.Length && row[stem.Length] is Tab or (byte)'.')
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasChr(ReadOnlySpan<byte> row) =>
        row.Length > ChrLength && (row[0] | 0x20) == 'c' && (row[1] | 0x20) == 'h' && (row[2] | 0x20) == 'r';

    /// <summary>The first eight bytes of a text, or all of a shorter one. Some of the first characters match in any case.</summary>
    private readonly struct Prefix
    {
        private readonly ulong cases;
        private readonly ulong mask;
        private readonly ulong word;

        public Prefix(ReadOnlySpan<byte> text, int caseless)
        {
            for (var i = 0; i < Math.Min(text.Length, sizeof(ulong)); i++)
            {
                mask |= 0xFFUL << (8 * i);
                cases |= i < caseless ? 0x20UL << (8 * i) : 0;
                word |= (ulong)text[i] << (8 * i);
            }
        }

        public bool Matches(ulong start) => ((start | cases) & mask) == word;
    }
}
