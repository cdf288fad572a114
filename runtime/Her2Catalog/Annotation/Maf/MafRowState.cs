using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;

namespace Her2Catalog.Annotation.Maf;

/// <summary>
/// The combined meaning of the names of a MAF row that were read so far. The first readable name answers. A contradiction
/// removes the answer, because a wrong answer is worse than none.
/// </summary>
internal ref struct MafRowState(MafIdentity identity)
{
    private Query answer;
    private bool hasAnswer;
    private bool isAnsweredByName;
    private RowFault fault;
    private FieldRange faultField;
    private FieldRange positionOutside;
    private bool hasUnreadableDna;
    private bool hasNameOfUnknownGene;
    private bool hasNameOnOtherTranscript;

    /// <summary>True if names are numbered on another transcript, so that they are not read.</summary>
    public bool IsOnOtherTranscript { get; private set; } = identity.Transcript.IsOther;

    /// <summary>True if a name or alleles answer so far.</summary>
    public readonly bool IsAnswered => hasAnswer && fault == RowFault.None;

    /// <summary>True if the answer comes from DNA.</summary>
    public readonly bool IsAnsweredByDna => IsAnswered && answer.NamesDna;

    /// <summary>True if the row states the gene alone or its transcript, or if it states neither and its position is in the gene.</summary>
    public readonly bool IsOfGene =>
        identity.Gene == StatedGene.Target || identity.Transcript.Transcript == StatedTranscript.Target ||
        (identity.Gene == StatedGene.NotStated && IsAnswered && !isAnsweredByName);

    private readonly bool IsEmpty => !hasAnswer && fault == RowFault.None;

    /// <summary>Adds a name by its meaning.</summary>
    public void AddName(in Query query, FieldRange field, bool isDna) => Add(query, field, isDna, isName: true);

    /// <summary>Adds alleles on the genome by their meaning.</summary>
    public void AddAlleles(in Query query, FieldRange field) => Add(query, field, isDna: true, isName: false);

    /// <summary>Adds a name that states another transcript or protein, or another version.</summary>
    public void AddNameOfOther(HgvsErrorCode code, FieldRange field, bool isDna)
    {
        var statesTarget = identity.Transcript.Transcript == StatedTranscript.Target && !IsOnOtherTranscript;
        if (code == HgvsErrorCode.OtherAccession && !isDna && statesTarget)
        {
            // Databases have different accessions for one protein; the row states the catalog's transcript.
            return;
        }

        // Names without a transcript, including earlier ones, may be numbered like this one; the genome can still answer.
        FailIf(statesTarget || (IsAnswered && isAnsweredByName), RowFault.ContradictsItself, field);
        FailIf(IsEmpty, code == HgvsErrorCode.AccessionVersion ? RowFault.OtherVersion : RowFault.OtherTranscript, field);
        IsOnOtherTranscript = true;
    }

    /// <summary>Adds a name that may belong to another gene than the catalog's: it is not read.</summary>
    public void AddNameOfUnknownGene() => hasNameOfUnknownGene = true;

    /// <summary>Adds a name that is not read because the row states another transcript.</summary>
    public void AddNameOnOtherTranscript() => hasNameOnOtherTranscript = true;

    /// <summary>Adds a position outside the gene that the row states; it contradicts a name inside.</summary>
    public void AddPositionOutside(FieldRange field) => positionOutside = field;

    /// <summary>
    /// Adds another chromosome than the gene's: the row contradicts itself if it states the gene, and otherwise belongs to
    /// another gene.
    /// </summary>
    public void AddOtherChromosome(FieldRange field)
    {
        FailIf(identity.Gene == StatedGene.Target, RowFault.ContradictsReference, field);
        positionOutside = field;
    }

    /// <summary>Adds DNA that cannot be read. A protein name must not answer instead.</summary>
    public void AddUnreadableDna(FieldRange field)
    {
        hasUnreadableDna = true;
        FailIf(fault == RowFault.None, RowFault.Unreadable, field);
    }

    /// <summary>Removes the answer. A contradiction remains, whatever else the row contains.</summary>
    public void Fail(RowFault newFault, FieldRange field)
    {
        if (fault is RowFault.None or RowFault.Unreadable or RowFault.OtherVersion or RowFault.OtherTranscript)
        {
            fault = newFault;
            faultField = field;
        }
    }

    /// <summary>Returns the meaning of the row.</summary>
    /// <param name="gene">The field of its gene.</param>
    public RowReading ToReading(FieldRange gene)
    {
        FailIf(IsAnswered && positionOutside != default, RowFault.ContradictsReference, positionOutside);
        FailIf(identity.OtherGeneId != default, RowFault.ContradictsReference, identity.OtherGeneId);

        // A position on the genome answers for every transcript; without one, the row needs the catalog's.
        var needsTranscript = IsEmpty && hasNameOnOtherTranscript && identity.Gene == StatedGene.Target;
        var contradiction = identity.Transcript.Contradiction;
        FailIf(needsTranscript && contradiction != default, RowFault.ContradictsItself, contradiction);
        FailIf(needsTranscript && fault == RowFault.None, identity.Transcript.Fault, identity.Transcript.Field);
        if (fault != RowFault.None)
        {
            return RowReading.Failed(fault, faultField);
        }

        if (hasAnswer)
        {
            return RowReading.Of(answer with { HasNote = answer.HasNote || (isAnsweredByName && identity.Transcript.HasNote) });
        }

        if (identity.Gene == StatedGene.Target)
        {
            return RowReading.WithoutUsableName;
        }

        var mayBeTarget = identity.Gene == StatedGene.Ambiguous && positionOutside == default;
        return !mayBeTarget ? RowReading.NotOfGene :
            hasNameOfUnknownGene ? RowReading.Failed(RowFault.SeveralGenes, gene) :
            RowReading.WithoutUsableName;
    }

    private void FailIf(bool condition, RowFault newFault, FieldRange field)
    {
        if (condition)
        {
            Fail(newFault, field);
        }
    }

    private void Add(in Query query, FieldRange field, bool isDna, bool isName)
    {
        if (query.IsReadable)
        {
            AddAnswer(query, field, isName);
        }
        else if (query.Status is LookupStatus.ContradictsReference or LookupStatus.OutOfRange)
        {
            Fail(RowFault.ContradictsReference, field);
        }
        else if (isDna)
        {
            AddUnreadableDna(field);
        }
        else
        {
            FailIf(IsEmpty, RowFault.Unreadable, field);
        }
    }

    // Two DNA names must be the same allele; DNA and protein must be the same variant.
    private void AddAnswer(in Query query, FieldRange field, bool isName)
    {
        if (IsEmpty || (!hasUnreadableDna && fault is RowFault.Unreadable or RowFault.OtherVersion or RowFault.OtherTranscript))
        {
            answer = query;
            hasAnswer = true;
            isAnsweredByName = isName;
            fault = RowFault.None;
            return;
        }

        var isOther = query.Variant != answer.Variant || (query.NamesDna && answer.NamesDna && query.Allele != answer.Allele);
        FailIf(IsAnswered && isOther, RowFault.ContradictsItself, field);
    }
}
