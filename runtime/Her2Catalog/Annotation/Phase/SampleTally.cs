using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>Collects the phase and the answer of an allele in each sample of a row.</summary>
internal sealed class SampleTally
{
    private readonly List<Answer?> answers = [];
    private SampleOutcome first;
    private Answer? firstAnswer;
    private SampleOutcome unknown;
    private bool differ;
    private bool anyInTrans;

    /// <summary>The partner whose phase is unknown in a sample; 0 for none.</summary>
    public int UnknownPartner => unknown.Partner;

    /// <summary>The answer for each sample, null for one without the allele; null if all samples have the same answer.</summary>
    public Answer?[]? Samples => differ ? [.. answers] : null;

    /// <summary>The phase of the allele in the row.</summary>
    public PhaseState State =>
        unknown.IsCarried ? PhaseState.Unknown : differ ? PhaseState.Differs : anyInTrans ? PhaseState.InTrans : first.State;

    /// <summary>The answer for all samples with the allele; null for the answer of the allele alone.</summary>
    public Answer? Answer => firstAnswer;

    /// <summary>Adds a sample.</summary>
    public void Add(in SampleOutcome outcome, Answer? answer)
    {
        answers.Add(answer);
        if (!outcome.IsCarried)
        {
            return;
        }

        if (!first.IsCarried)
        {
            (first, firstAnswer) = (outcome, answer);
        }

        firstAnswer = outcome.State == PhaseState.InTrans ? answer : firstAnswer;
        unknown = outcome.State == PhaseState.Unknown && !unknown.IsCarried ? outcome : unknown;
        differ |= !outcome.HasAnswerOf(first);
        anyInTrans |= outcome.State == PhaseState.InTrans;
    }
}
