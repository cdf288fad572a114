namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Reference;

/// <summary>Explains what is not of the gene or outside its transcript, and says where the transcript is.</summary>
internal static class OutsideText
{
    /// <summary>Explains a position that the transcript or its protein does not have.</summary>
    public static string OfPosition(HgvsError error, in Transcript transcript, string seen)
    {
        if (seen.Length > 0 && char.IsLetter(seen[0]))
        {
            return $"{seen} is outside {First(transcript.ProteinAccessions)} (residues 1 to {transcript.ResidueCount})";
        }

        if (error.Number > 0)
        {
            var exon = transcript.ExonOf(error.Number) - (seen.IndexOf('+') > 0 ? 0 : 1);
            return $"{seen} is outside the intron after {CodingPositionText.Of(transcript, transcript.ExonEnd(exon))}, " +
                $"which is {GenomeMap.IntronLength(transcript, GenomeBuild.GRCh38, exon)} bases long";
        }

        var accession = First(transcript.TranscriptAccessions);
        var first = CodingPositionText.Of(transcript, 1);
        var last = CodingPositionText.Of(transcript, transcript.Sequence.Length);
        return error.Number == HgvsError.BeyondEnd
            ? $"the change at {seen} is outside {accession}: it reaches beyond an end ({first} to {last})"
            : $"{seen} is outside {accession} ({first} to {last}; the last base of the coding sequence is " +
                $"{CodingPositionText.Of(transcript, transcript.CodingEnd)})";
    }

    /// <summary>Explains a symbol, a word, a position or a base that is not of the gene.</summary>
    public static string OfGene(HgvsError error, in Transcript transcript, string seen)
    {
        if (error.Number < 0)
        {
            return $"the reference has {(char)error.Reference} there, not {seen}, and the position is outside {Places(transcript)}";
        }

        if (seen.Length > 0 && seen[0] is >= '0' and <= '9' && !seen.Any(char.IsLetter))
        {
            return $"{seen} is outside {Places(transcript)}";
        }

        // Symbols of human genes are written in capitals.
        var gene = First(transcript.GeneSymbols);
        return seen.Any(char.IsLower) ? $"'{seen}' is not a name of {gene}" : $"{seen} is not {gene}";
    }

    private static string Places(in Transcript transcript)
    {
        string older = Place(transcript, GenomeBuild.GRCh37), newer = Place(transcript, GenomeBuild.GRCh38);
        var places = older.Length > 0 && newer.Length > 0 ? $"{older}, {newer}" : older + newer;
        return First(transcript.TranscriptAccessions) + (places.Length > 0 ? $" ({places})" : string.Empty);
    }

    // Empty if the build is not known.
    private static string Place(in Transcript transcript, GenomeBuild build)
    {
        var forward = transcript.Strand == Strand.Forward;
        int first = forward ? 0 : transcript.ExonCount - 1, last = transcript.ExonCount - 1 - first;
        if (first < 0 || last < 0 || transcript.ExonGenomicStart(first, build) == 0)
        {
            return string.Empty;
        }

        return $"{First(transcript.GenomicAccession(build))}:g.{transcript.ExonGenomicStart(first, build)} to " +
            $"{transcript.ExonGenomicEnd(last, build)} on {build}";
    }

    private static string First(ReadOnlySpan<byte> list) => AsciiText.Of(NameList.First(list));
}
