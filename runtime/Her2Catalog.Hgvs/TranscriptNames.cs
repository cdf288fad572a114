namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Enumerates the names of a text, with positions on this transcript. ANNOVAR lists a change on several transcripts: names on other
/// transcripts are converted. Names on transcripts whose numbering is not known are skipped (ruling R-031).
/// </summary>
internal ref struct TranscriptNames
{
    private readonly ReadOnlySpan<byte> text;
    private NameSequence names;
    private HgvsError alternative;
    private HgvsError error;
    private bool hasOwnAccession;

    /// <summary>Creates an enumeration before the first name of a folded text.</summary>
    public TranscriptNames(ReadOnlySpan<byte> text)
    {
        this.text = text;
        names = new NameSequence(text);
    }

    /// <summary>Gets the number of names so far, without skipped ones.</summary>
    public int Count { get; private set; }

    /// <summary>Gets whether there has been no name, not even a skipped one.</summary>
    public readonly bool IsEmpty => Count == 0 && FirstOnOther.Code == HgvsErrorCode.None;

    /// <summary>Gets whether the last name is numbered on another transcript.</summary>
    public bool IsConverted { get; private set; }

    /// <summary>Gets the error that ended the enumeration, if any.</summary>
    public readonly HgvsError Error => error.Code != HgvsErrorCode.None ? error : names.Error;

    /// <summary>Gets the error of the first name on another transcript, if no name has an accession of this transcript.</summary>
    public readonly HgvsError OnOtherTranscript => hasOwnAccession ? default : FirstOnOther;

    private HgvsError FirstOnOther { readonly get; set; }

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

            FirstOnOther = FirstOnOther.Code == HgvsErrorCode.None ? fault : FirstOnOther;
            if (OtherTranscriptReader.TryMove(transcript, text, name, fault, out var moved))
            {
                name = moved;
                Count++;
                return true;
            }

            if (!CanSkip(transcript, name, fault))
            {
                error = fault;
                return false;
            }
        }

        return false;
    }

    // A name without prefixes belongs to the transcript of the name before it. Genomic positions belong to no transcript.
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

    // A name whose numbering is not known cannot be compared, and neither can p.? of another protein. Names of another gene, names
    // with contradicting accessions and names without a counterpart on this transcript are not skipped.
    private readonly bool CanSkip(scoped in Transcript transcript, scoped in ParsedName name, HgvsError fault)
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
