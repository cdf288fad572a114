using System.Runtime.InteropServices;

namespace Her2Catalog.Annotation.Phase;

/// <summary>
/// Decides the answers of candidates, in the order of rows. Partners can be up to <see cref="MaxRows"/> rows apart, with at most
/// <see cref="MaxBytes"/> between them, so that memory is bounded and answers do not depend on blocks.
/// </summary>
internal sealed class PhaseWindow
{
    /// <summary>The maximum distance of partners in rows.</summary>
    public const int MaxRows = 1000;

    /// <summary>The maximum number of bytes between partners.</summary>
    public const int MaxBytes = 1 << 24;

    private const int CompactionThreshold = 4096;
    private readonly RowAnnotator rows;
    private readonly PhaseResolver resolver;
    private readonly EarlierAlleles earlier = new();
    private readonly List<AlleleOutcome> outcomes = [];

    // In the order of rows. Decided alleles stay as long as they can be partners.
    private readonly List<PendingAllele> alleles = [];
    private int firstKept;
    private int firstUndecided;
    private long rowCount;
    private long lineCount;
    private long byteCount;

    /// <param name="rows">The annotator of the table.</param>
    /// <param name="lines">The number of lines before its rows.</param>
    public PhaseWindow(RowAnnotator rows, long lines)
    {
        this.rows = rows;
        resolver = new PhaseResolver(rows);
        lineCount = lines;
    }

    private bool IsDecided => firstUndecided == alleles.Count;

    /// <summary>Adds the rows that follow, and decides those whose possible partners are all known.</summary>
    /// <param name="block">The rows.</param>
    public void Add(PhasedBlock block)
    {
        foreach (var candidate in block.Candidates)
        {
            alleles.Add(new PendingAllele(
                candidate,
                block,
                rowCount + candidate.Row,
                lineCount + candidate.Line,
                byteCount + candidate.Input.Start,
                byteCount + candidate.Input.End,
                SampleHash.Of(candidate.Sample.Of(block.Bytes))));
        }

        block.Undecided = block.Referenced = block.Candidates.Count;
        rowCount += block.Summary.Rows;
        lineCount += block.Summary.Lines;
        byteCount += block.Length;
        while (!IsDecided && !CanHavePartnerAt(alleles[firstUndecided], rowCount, byteCount))
        {
            DecideRow();
        }

        MoveToEarlier(IsDecided ? rowCount : alleles[firstUndecided].Row, IsDecided ? byteCount : alleles[firstUndecided].Start);
    }

    /// <summary>Decides the remaining rows, after the last row of the table.</summary>
    public void Complete()
    {
        while (!IsDecided)
        {
            DecideRow();
        }

        MoveToEarlier(long.MaxValue, long.MaxValue);
    }

    /// <summary>True if two alleles are near enough to be partners, in any order.</summary>
    public static bool AreInReach(in PendingAllele left, in PendingAllele right) =>
        left.Row < right.Row ? CanHavePartnerAt(left, right.Row, right.Start) : CanHavePartnerAt(right, left.Row, left.Start);

    private static bool CanHavePartnerAt(in PendingAllele allele, long row, long start) =>
        row - allele.Row <= MaxRows && start - allele.End <= MaxBytes;

    // All alleles of the first undecided row.
    private void DecideRow()
    {
        var row = alleles[firstUndecided].Row;
        MoveToEarlier(row, alleles[firstUndecided].Start);
        var first = firstUndecided;
        outcomes.Clear();
        for (; firstUndecided < alleles.Count && alleles[firstUndecided].Row == row; firstUndecided++)
        {
            Decide(firstUndecided);
        }

        var candidate = alleles[first].Candidate;
        var block = alleles[first].Block;
        block.Undecided -= firstUndecided - first;
        if (outcomes.Exists(outcome => outcome.State != PhaseState.Alone))
        {
            block.Replace(candidate.Output, rows.Rewrite(block.Bytes, candidate.Input, CollectionsMarshal.AsSpan(outcomes)));
        }
    }

    private void Decide(int index)
    {
        var span = CollectionsMarshal.AsSpan(alleles);
        ref readonly var allele = ref span[index];
        var partnerLine = earlier.FindPartner(allele, rows.Answers.Reference);
        var decision = partnerLine > 0 || earlier.HasOverflowed ? resolver.ResolveLate(partnerLine) :
            resolver.Resolve(span[firstKept..EndOfWindow(index)], index - firstKept);
        earlier.HasOverflowed = false;
        var answer = decision.Answer ?? allele.Candidate.Answer;
        var summary = allele.Block.Summary;
        if (decision.State == PhaseState.Unknown)
        {
            var (column, value) = summary.KeepsProblemAt(allele.Candidate.Line)
                ? rows.NameOf(allele.Block.Bytes, allele.Candidate)
                : (string.Empty, string.Empty);
            summary.AddProblemAt(allele.Candidate.Line, RowFault.PhaseUnknown, value, column, decision.Reason);
        }
        else if (decision.State != PhaseState.Differs)
        {
            summary.AddAnswer(answer.Uses, answer.IsFound);
        }

        outcomes.Add(new AlleleOutcome(allele.Candidate.Allele, decision.State, answer, decision.Samples));
    }

    // The end of the alleles that can be partners of one.
    private int EndOfWindow(int index)
    {
        var end = index + 1;
        while (end < alleles.Count && CanHavePartnerAt(alleles[index], alleles[end].Row, alleles[end].Start))
        {
            end++;
        }

        return end;
    }

    // Moves alleles that cannot be partners of a row, or of any later row, to the earlier alleles.
    private void MoveToEarlier(long row, long start)
    {
        for (; firstKept < firstUndecided && !CanHavePartnerAt(alleles[firstKept], row, start); firstKept++)
        {
            earlier.Add(alleles[firstKept], rows.Answers.Reference);
            alleles[firstKept].Block.Referenced--;
        }

        if (firstKept >= CompactionThreshold || firstKept == alleles.Count)
        {
            alleles.RemoveRange(0, firstKept);
            firstUndecided -= firstKept;
            firstKept = 0;
        }
    }
}
