using Her2Catalog.Catalogs;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>
/// What the names of a MAF row read so far say together. The first that can be read answers; whatever speaks against it takes
/// the answer away, for a wrong one would be worse than none.
/// </summary>
internal ref struct MafRowState(MafIdentity identity)
{
    private RowOutcome outcome = RowOutcome.Nameless;
    private Query answer;
    private bool isAnsweredByName;
    private FieldRange culprit;
    private FieldRange placeOutside;
    private bool hasUnreadDna;
    private bool hasNameOfAnyGene;

    /// <summary>Whose numbering names count in.</summary>
    public MafTranscript Transcript { get; private set; } = identity.Transcript;

    /// <summary>True where DNA could be read.</summary>
    public readonly bool IsAnsweredByDna => outcome == RowOutcome.Read && answer.NamesDna;

    /// <summary>True where the row is said to be of the gene alone, or its names of the gene's transcript; and where nothing is said, but its place answers.</summary>
    public readonly bool IsOfGene =>
        identity.Gene == GeneWord.Ours || identity.Transcript == MafTranscript.Ours ||
        (identity.Gene == GeneWord.NotStated && outcome == RowOutcome.Read && !isAnsweredByName);

    /// <summary>A name, and what it means.</summary>
    public void AddName(Query query, FieldRange field, bool isDna)
    {
        if (query.Status is LookupStatus.Found or LookupStatus.NotInCatalog)
        {
            AddAnswer(query, field, isName: true);
            return;
        }

        AddFault(query.Status, field, isDna);
    }

    /// <summary>A name that says itself to be of another transcript or protein, or of another version.</summary>
    public void AddNameOfOther(HgvsErrorCode code, FieldRange field, bool isDna)
    {
        if (code == HgvsErrorCode.OtherAccession && !isDna && Transcript == MafTranscript.Ours)
        {
            // The accession of the protein differs from database to database; the transcript is stated, and ours.
            return;
        }

        // Names that say no transcript may count like this one, those read before included; the genome may still answer.
        FailIf(Transcript == MafTranscript.Ours || (outcome == RowOutcome.Read && isAnsweredByName), RowOutcome.ContradictsItself, field);
        FailIf(outcome == RowOutcome.Nameless, code == HgvsErrorCode.AccessionVersion ? RowOutcome.OtherVersion : RowOutcome.Unreadable, field);
        Transcript = MafTranscript.Other;
    }

    /// <summary>A name that may be of another gene than the catalog's: it is not read.</summary>
    public void AddNameOfAnyGene() => hasNameOfAnyGene = true;

    /// <summary>Alleles on the genome, and what they mean.</summary>
    public void AddAlleles(Query query, FieldRange field)
    {
        if (query.Status is LookupStatus.Found or LookupStatus.NotInCatalog)
        {
            AddAnswer(query, field, isName: false);
            return;
        }

        AddFault(query.Status, field, isDna: true);
    }

    /// <summary>A place outside the gene that the row names; it matters where a name lies inside.</summary>
    public void AddPlaceOutside(FieldRange field) => placeOutside = field;

    /// <summary>Another chromosome than the gene's: the row contradicts itself where it says that it is of the gene, and is of another where it does not.</summary>
    public void AddOtherChromosome(FieldRange field)
    {
        FailIf(identity.Gene == GeneWord.Ours, RowOutcome.ContradictsReference, field);
        placeOutside = field;
    }

    /// <summary>DNA that is there and cannot be read: no protein may answer in its place.</summary>
    public void AddUnreadDna(FieldRange field)
    {
        hasUnreadDna = true;
        FailIf(outcome is RowOutcome.Nameless or RowOutcome.Read, RowOutcome.Unreadable, field);
    }

    /// <summary>Takes the answer away where a condition holds.</summary>
    public void FailIf(bool condition, RowOutcome how, FieldRange field)
    {
        if (condition)
        {
            Fail(how, field);
        }
    }

    /// <summary>Takes the answer away. A contradiction stays one, whatever else the row says.</summary>
    public void Fail(RowOutcome how, FieldRange field)
    {
        if (outcome is RowOutcome.Nameless or RowOutcome.Read or RowOutcome.Unreadable or RowOutcome.OtherVersion)
        {
            outcome = how;
            culprit = field;
        }
    }

    /// <summary>What the row means.</summary>
    /// <param name="gene">The field of its gene.</param>
    public RowReading ToReading(FieldRange gene)
    {
        FailIf(outcome == RowOutcome.Read && placeOutside != default, RowOutcome.ContradictsReference, placeOutside);
        FailIf(identity.OtherId != default, RowOutcome.ContradictsReference, identity.OtherId);

        // A place on the genome answers whichever transcript is meant; without one nothing does.
        FailIf(outcome == RowOutcome.Nameless && identity.OtherTranscript != default && identity.Gene == GeneWord.Ours, RowOutcome.ContradictsItself, identity.OtherTranscript);
        if (outcome != RowOutcome.Nameless || identity.Gene == GeneWord.Ours)
        {
            return new RowReading(outcome, answer, culprit);
        }

        var mayBeOurs = identity.Gene == GeneWord.AmongOthers && placeOutside == default;
        return new RowReading(!mayBeOurs ? RowOutcome.NotOfGene : hasNameOfAnyGene ? RowOutcome.SeveralGenes : RowOutcome.Nameless, default, gene);
    }

    private void AddFault(LookupStatus status, FieldRange field, bool isDna)
    {
        if (status is LookupStatus.ContradictsReference or LookupStatus.OutOfRange)
        {
            Fail(RowOutcome.ContradictsReference, field);
        }
        else if (isDna)
        {
            AddUnreadDna(field);
        }
        else
        {
            FailIf(outcome == RowOutcome.Nameless, RowOutcome.Unreadable, field);
        }
    }

    // Two names of DNA must be one allele, DNA and protein one variant.
    private void AddAnswer(Query query, FieldRange field, bool isName)
    {
        if (outcome == RowOutcome.Nameless || (outcome is RowOutcome.Unreadable or RowOutcome.OtherVersion && !hasUnreadDna))
        {
            outcome = RowOutcome.Read;
            answer = query;
            isAnsweredByName = isName;
            return;
        }

        var isOther = query.Variant != answer.Variant || (query.NamesDna && answer.NamesDna && query.Allele != answer.Allele);
        FailIf(outcome == RowOutcome.Read && isOther, RowOutcome.ContradictsItself, field);
    }
}
