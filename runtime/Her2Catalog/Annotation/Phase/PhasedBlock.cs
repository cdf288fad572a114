using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The candidates of a block of rows, and what replaces rows of its output once their partners are known.</summary>
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

    /// <summary>The number of candidates that later rows can be partners of: as long as there are any, the bytes are needed.</summary>
    public int Referenced { get; set; }

    /// <summary>Memory for as many bytes, which belongs to this block.</summary>
    public byte[] CreateCopy() => copy = copy.Length >= Length ? copy : new byte[Length];

    public void Add(in PhaseCandidate candidate) => candidates.Add(candidate);

    /// <summary>Sets the place in the output of candidates that were added last.</summary>
    public void SetOutput(int first, FieldRange output)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            candidates[i] = candidates[i] with { Output = output };
        }
    }

    public void Replace(FieldRange output, byte[] row) => replacements.Add((output, row));

    /// <summary>Prepares it for other rows.</summary>
    public void Clear()
    {
        candidates.Clear();
        replacements.Clear();
        Undecided = Referenced = 0;
        Summary.Clear();
    }
}
