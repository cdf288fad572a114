namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// The names of a text, all with their positions on this transcript. ANNOVAR lists a change on several transcripts: names on others
/// are converted. Those on transcripts whose numbering is not known are passed over (ruling R-031).
/// </summary>
internal ref struct TranscriptNames
{
    private readonly ReadOnlySpan<byte> text;
    private NameSequence names;
    private HgvsError alternative;
    private HgvsError error;
    private bool hasOwnAccession;

    /// <summary>Starts before the first name of a folded text.</summary>
    public TranscriptNames(ReadOnlySpan<byte> text)
    {
        this.text = text;
        names = new NameSequence(text);
    }

    /// <summary>The number of names so far, without those that are passed over.</summary>
    public int Count { get; private set; }

    /// <summary>True if there has been no name, not even one that is passed over.</summary>
    public readonly bool IsEmpty => Count == 0 && FirstForeign.Code == HgvsErrorCode.None;

    /// <summary>True if the last name is numbered on another transcript.</summary>
    public bool IsConverted { get; private set; }

    /// <summary>The error that ended the names, if any.</summary>
    public readonly HgvsError Error => error.Code != HgvsErrorCode.None ? error : names.Error;

    /// <summary>The error of the first name on another transcript, if no name has an accession of this one.</summary>
    public readonly HgvsError Foreign => hasOwnAccession ? default : FirstForeign;

    private HgvsError FirstForeign { readonly get; set; }

    /// <summary>Takes the next name; false at the end and after an error.</summary>
    public bool TryTakeNext(scoped in Transcript transcript, out ParsedName name)
    {
        while (names.TryTakeNext(out name))
        {
            var fault = FindFault(transcript, name);
            IsConverted = fault.Code != HgvsErrorCode.None;
            if (!IsConverted)
            {
                Count++;
                return true;
            }

            FirstForeign = FirstForeign.Code == HgvsErrorCode.None ? fault : FirstForeign;
            if (OtherTranscriptReader.TryMove(transcript, text, name, fault, out var moved))
            {
                name = moved;
                Count++;
                return true;
            }

            if (!IsPassedOver(transcript, name, fault))
            {
                error = fault;
                return false;
            }
        }

        return false;
    }

    // A name without prefixes belongs to the transcript of the name before it. Positions on the genome belong to none.
    private HgvsError FindFault(scoped in Transcript transcript, scoped in ParsedName name)
    {
        var isOnTranscript = name.Numbering is Numbering.Coding or Numbering.Protein;
        if (name.Accession.IsEmpty && name.Gene.IsEmpty && isOnTranscript && alternative.Code != HgvsErrorCode.None)
        {
            return alternative;
        }

        PrefixCheck.TryCheck(transcript, text, name, GenomeBuild.Unspecified, out var fault);
        if (!name.Accession.IsEmpty || !name.Gene.IsEmpty)
        {
            alternative = fault;
            hasOwnAccession |= name.Numbering == Numbering.Coding && !name.Accession.IsEmpty && fault.Code == HgvsErrorCode.None;
        }

        return fault;
    }

    // A name whose numbering is not known says nothing that can be compared, nor does p.? of another protein. One of another gene is
    // not passed over, nor one with contradicting accessions, nor one that has no counterpart on this transcript.
    private readonly bool IsPassedOver(scoped in Transcript transcript, scoped in ParsedName name, HgvsError fault)
    {
        var isAlternative = name.Numbering == Numbering.Coding || name.Accession.IsEmpty;
        return isAlternative && fault.Code switch
        {
            HgvsErrorCode.OtherTranscript => fault.Number == 0
                ? !HasKnownNumbering(transcript, name.Prefixes)
                : name.Edit == EditKind.Unknown && name.First.Text.IsEmpty,
            HgvsErrorCode.OtherAccession => name.Accession.IsEmpty || transcript.IsGeneSymbol(name.Gene.Of(text)),
            _ => false,
        };
    }

    private readonly bool HasKnownNumbering(scoped in Transcript transcript, TextRange prefixes)
    {
        var words = new PrefixWords(text, prefixes);
        while (words.TryTake(out var word))
        {
            if (transcript.Identify(word.Of(text)) is
                AccessionRelation.Same or AccessionRelation.SameWithNote or AccessionRelation.Convertible)
            {
                return true;
            }
        }

        return false;
    }
}
