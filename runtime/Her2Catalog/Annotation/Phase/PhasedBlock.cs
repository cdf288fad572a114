using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The candidates of a block of rows, and the rows of its output that are replaced when their partners are known.</summary>
internal sealed class PhasedBlock
{
    private readonly List<PhaseCandidate> candidates = [];
    private readonly List<(FieldRange Output, byte[] Row)> replacements = [];

    private byte[] copy = [];

    /// <summary>The rows, without an earlier annotation.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>The number of their bytes.</summary>
    public int Length { get; set; }

    /// <summary>The counts of the block.</summary>
    public AnnotationSummary Summary { get; } = new();

    /// <summary>In the order of rows.</summary>
    public IReadOnlyList<PhaseCandidate> Candidates => candidates;

    /// <summary>In the order of rows.</summary>
    public IReadOnlyList<(FieldRange Output, byte[] Row)> Replacements => replacements;

    /// <summary>The number of candidates whose answer is not final.</summary>
    public int Undecided { get; set; }

    /// <summary>The number of candidates that can be partners of later rows. While it is not 0, the bytes are needed.</summary>
    public int Referenced { get; set; }

    /// <summary>Returns a buffer of this block for a copy of its bytes.</summary>
    public byte[] CreateCopy() => copy = copy.Length >= Length ? copy : new byte[Length];

    public void Add(in PhaseCandidate candidate) => candidates.Add(candidate);

    /// <summary>Sets the output range of the candidates that were added last.</summary>
    public void SetOutput(int first, FieldRange output)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            candidates[i] = candidates[i] with { Output = output };
        }
    }

    public void Replace(FieldRange output, byte[] row) => replacements.Add((output, row));

    /// <summary>Prepares the block for other rows.</summary>
    public void Clear()
    {
        candidates.Clear();
        replacements.Clear();
        Undecided = Referenced = 0;
        Summary.Clear();
    }
}
