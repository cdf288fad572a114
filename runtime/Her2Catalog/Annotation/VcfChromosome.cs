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

    public VcfChromosome(in Transcript transcript, GenomeBuild build)
    {
        var ofBuild = Encoding.ASCII.GetString(transcript.GenomicAccession(build));
        name = [.. transcript.Chromosome, Tab];
        accession = Encoding.ASCII.GetBytes(ofBuild + "\t");
        stem = Encoding.ASCII.GetBytes(ofBuild.Split('.')[0]);
    }

    /// <summary>True for a record that names the chromosome, in whatever build.</summary>
    public bool MayBeOf(ReadOnlySpan<byte> row) =>
        (HasChr(row) && row[ChrLength..].StartsWith(name)) || row.StartsWith(name) || (row.StartsWith(stem) && row[stem.Length] is Tab or (byte)'.');

    /// <summary>True for a record of the chromosome that names it by the accession of another build.</summary>
    public bool IsOfOtherBuild(ReadOnlySpan<byte> row) => row.StartsWith(stem) && row[stem.Length] != Tab && !row.StartsWith(accession);

    private static bool HasChr(ReadOnlySpan<byte> row) =>
        row.Length > ChrLength && (row[0] | 0x20) == 'c' && (row[1] | 0x20) == 'h' && (row[2] | 0x20) == 'r';
}
