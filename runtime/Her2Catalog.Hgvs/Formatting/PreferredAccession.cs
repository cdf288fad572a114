using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>The accession to use instead of another.</summary>
internal static class PreferredAccession
{
    /// <summary>
    /// The preferred accession of the protein for one of a protein, such as NP_004439.1 or ENSP00000269571; of the chromosome for one
    /// of a chromosome; of the transcript for any other.
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
