namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// The names of a text that are numbered on this transcript. ANNOVAR lists a change on several transcripts: those on others are
/// passed over, but only if the text has one on this transcript (ruling R-031).
/// </summary>
internal ref struct OwnNames
{
    private readonly ReadOnlySpan<byte> text;
    private NameSequence names;
    private HgvsError foreign;
    private HgvsError error;
    private bool isForeign;
    private bool hasOwnAccession;

    /// <summary>Starts before the first name of a folded text.</summary>
    public OwnNames(ReadOnlySpan<byte> text)
    {
        this.text = text;
        names = new NameSequence(text);
    }

    /// <summary>The number of names so far.</summary>
    public int Count { get; private set; }

    /// <summary>The error that ended the names, if any.</summary>
    public readonly HgvsError Error =>
        error.Code != HgvsErrorCode.None ? error :
        names.Error.Code != HgvsErrorCode.None ? names.Error :
        hasOwnAccession ? default : foreign;

    /// <summary>Takes the next name; false at the end and after an error.</summary>
    public bool TryTakeNext(scoped in Transcript transcript, out ParsedName name)
    {
        while (names.TryTakeNext(out name))
        {
            // A name without prefixes belongs to the transcript of the name before it.
            if (!name.Accession.IsEmpty || !name.Gene.IsEmpty)
            {
                isForeign = IsOnOtherTranscript(transcript, name);
                hasOwnAccession |= name.Numbering == Numbering.Coding && !name.Accession.IsEmpty && !isForeign;
            }

            if (PrefixCheck.TryCheck(transcript, text, name, GenomeBuild.Unspecified, out var fault))
            {
                if (isForeign)
                {
                    continue;
                }

                Count++;
                return true;
            }

            // The list of another gene is not passed over, nor is an accession that only looks like one of this gene.
            if (!isForeign || fault.Code == HgvsErrorCode.OtherGene ||
                (fault.Code == HgvsErrorCode.OtherAccession && !transcript.IsGeneSymbol(name.Gene.Of(text))))
            {
                error = fault;
                return false;
            }

            foreign = foreign.Code == HgvsErrorCode.None ? fault : foreign;
        }

        return false;
    }

    private readonly bool IsOnOtherTranscript(scoped in Transcript transcript, in ParsedName name) =>
        name.Numbering == Numbering.Coding && !name.Accession.IsEmpty && !transcript.MatchesAccession(name.Accession.Of(text)) &&
        transcript.Identify(name.Accession.Of(text)) is
            AccessionRelation.OtherGene or AccessionRelation.Convertible or AccessionRelation.OtherTranscript;
}
