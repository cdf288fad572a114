using System.Buffers.Text;
using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// Names of chromosomes in tables: number, X or Y, also with the prefix of UCSC (<c>chr17</c>), and accessions of RefSeq and
/// GenBank. Source of the GenBank accessions: assembly reports GCA_000001405.1 (GRCh37) and GCA_000001405.15 (GRCh38); CM000663 is
/// chromosome 1, CM000686 is Y, in version 1 for GRCh37 and in version 2 for GRCh38.
/// </summary>
internal static class ChromosomeNames
{
    private const int GenBankBeforeFirst = 662;
    private const int GenBankLength = 8;
    private const int X = 23;
    private const int Y = 24;

    /// <summary>True for a name of the chromosome of the gene.</summary>
    /// <param name="transcript">The transcript of the catalog.</param>
    /// <param name="name">The name, in any case.</param>
    /// <param name="build">The build of an accession with its version; unspecified for other names.</param>
    public static bool IsOfGene(in Transcript transcript, ReadOnlySpan<byte> name, out GenomeBuild build)
    {
        if (transcript.IsChromosome(name, out build))
        {
            return true;
        }

        return TryReadGenBank(name, out var number, out build) && number == NumberOf(transcript.Chromosome);
    }

    /// <summary>The GenBank accession of a chromosome without version; empty if it has none.</summary>
    public static byte[] GenBankOf(in Transcript transcript) =>
        NumberOf(transcript.Chromosome) is var number and > 0 ? Encoding.ASCII.GetBytes($"CM{GenBankBeforeFirst + number:000000}") : [];

    /// <summary>Reads the GenBank accession of a chromosome, such as CM000679.2.</summary>
    /// <param name="name">The accession, in any case.</param>
    /// <param name="number">The number of the chromosome; X is 23, Y is 24.</param>
    /// <param name="build">The build of its version; unspecified without one.</param>
    public static bool TryReadGenBank(ReadOnlySpan<byte> name, out int number, out GenomeBuild build)
    {
        (number, build) = (0, GenomeBuild.Unspecified);
        if (name.Length < GenBankLength || !Ascii.EqualsIgnoreCase(name[..2], "CM"u8) ||
            !Utf8Parser.TryParse(name[2..GenBankLength], out int accession, out var consumed) || consumed != GenBankLength - 2)
        {
            return false;
        }

        number = accession - GenBankBeforeFirst;
        var version = name[GenBankLength..];
        build = version.SequenceEqual(".1"u8) ? GenomeBuild.GRCh37 :
            version.SequenceEqual(".2"u8) ? GenomeBuild.GRCh38 : GenomeBuild.Unspecified;
        return number is >= 1 and <= Y && (version.IsEmpty || build != GenomeBuild.Unspecified);
    }

    private static int NumberOf(ReadOnlySpan<byte> chromosome) =>
        chromosome is [(byte)'X'] ? X :
        chromosome is [(byte)'Y'] ? Y :
        Utf8Parser.TryParse(chromosome, out int number, out var consumed) && consumed == chromosome.Length && number < X ? number : 0;
}
