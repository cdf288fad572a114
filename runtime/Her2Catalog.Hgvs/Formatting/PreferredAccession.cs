namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Reference;

/// <summary>The accession to use instead of another.</summary>
internal static class PreferredAccession
{
    /// <summary>
    /// The preferred accession of the protein for one of a protein, such as NP_004439.1 or ENSP00000269571; of the transcript for
    /// any other.
    /// </summary>
    public static string Like(in Transcript transcript, string accession)
    {
        var isProtein = accession.StartsWith("NP", StringComparison.OrdinalIgnoreCase) ||
            accession.StartsWith("ENSP", StringComparison.OrdinalIgnoreCase);
        return AsciiText.Of(NameList.First(isProtein ? transcript.ProteinAccessions : transcript.TranscriptAccessions));
    }
}
