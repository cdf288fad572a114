namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains names that are numbered on another transcript.</summary>
internal static class OtherTranscriptText
{
    /// <summary>Returns what the name is on this transcript, or why that is not known.</summary>
    public static LocalizedMessage Of(HgvsError error, in Transcript transcript, ReadOnlySpan<char> text, string accession)
    {
        var expected = PreferredAccession.Like(transcript, accession);
        if (OtherTranscriptReader.Describe(transcript, text, out var name) is not null && name.Length > 0)
        {
            return EngineMessages.OtherTranscript(accession, expected, name);
        }

        var gene = AsciiText.Of(NameList.First(transcript.GeneSymbols));
        return EngineMessages.OtherTranscriptNotConverted(accession, gene, Reason(error, text), expected);
    }

    private static LocalizedMessage Reason(HgvsError error, ReadOnlySpan<char> text)
    {
        Span<byte> folded = stackalloc byte[Math.Min(text.Length, HgvsLimits.MaxNameLength)];
        TextFolding.Fold(text.Slice(0, folded.Length), folded);
        var names = new NameSequence(folded);
        if (error.Number == 0 || !names.TryTakeNext(out var name) || name.Numbering != Numbering.Protein)
        {
            return EngineMessages.CorrespondingPositionUnknown();
        }

        return name.First.Text.IsEmpty ? EngineMessages.WholeProteinNotConverted() :
            name.First.Number == 1 && !name.IsRange ? EngineMessages.OtherStartCodon() :
            name.Edit is EditKind.Frameshift or EditKind.Extension ? EngineMessages.OtherSequenceAfterChange() :
            EngineMessages.CorrespondingPositionUnknown();
    }
}
