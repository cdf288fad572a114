using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Finds the accession to use instead of another.</summary>
internal static class PreferredAccession
{
    /// <summary>
    /// Returns the preferred accession of the protein instead of a protein accession, such as NP_004439.1 or ENSP00000269571; that of
    /// the chromosome instead of a chromosome accession; otherwise that of the transcript.
    /// </summary>
    public static string Like(in Transcript transcript, string accession)
    {
        return AsciiText.Of(NameList.First(AccessionForm.TypeOf(Encoding.UTF8.GetBytes(accession)) switch
        {
            AccessionType.Protein => transcript.ProteinAccessions,
            AccessionType.Chromosome => transcript.GenomicAccession(GenomeBuild.GRCh38),
            _ => transcript.TranscriptAccessions,
        }));
    }
}
