namespace Her2Catalog.Annotation;

/// <summary>What was met in a table. Blocks of rows are counted apart and added up in order.</summary>
/// <param name="lines">Lines that stand before the first that is counted.</param>
public sealed class AnnotationSummary(long lines = 0)
{
    /// <summary>How many rows at fault are kept with their line; the rest are counted.</summary>
    public const int MostProblems = 10;

    private const int Uses = (int)Use.CompanionDiagnostic + 1;
    private readonly List<RowProblem> problems = [];
    private long[] uses = [];

    /// <summary>Lines read, headers and comments included.</summary>
    public long Lines { get; private set; } = lines;

    /// <summary>Rows of the table.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows of the catalog's gene.</summary>
    public long GeneRows { get; private set; }

    /// <summary>Rows (in VCF alleles) of a variant that the catalog holds.</summary>
    public long Found { get; private set; }

    /// <summary>Rows of the gene that name nothing which could be looked up: no name at all, or names in another transcript's numbering.</summary>
    public long Nameless { get; private set; }

    /// <summary>Rows passed through because they are no rows of this table.</summary>
    public long Malformed { get; private set; }

    /// <summary>Rows passed through because they contradict the reference or themselves.</summary>
    public long Contradictions { get; private set; }

    /// <summary>Rows of the gene none of whose names can be read, or which may be of the gene and nothing tells.</summary>
    public long Unreadable { get; private set; }

    /// <summary>The first rows at fault.</summary>
    public IReadOnlyList<RowProblem> Problems => problems;

    /// <summary>How many rows of the gene (in VCF alleles) an assay's result has a use for.</summary>
    /// <param name="assay">Number of the assay in its catalog, from 1.</param>
    /// <param name="use">The use.</param>
    public long CountOf(int assay, Use use) => ((assay - 1) * Uses) + (int)use is var place && place < uses.Length ? uses[place] : 0;

    internal void AddLine() => Lines++;

    internal void AddLines(int count) => Lines += count;

    internal void AddRow() => Rows++;

    internal void AddGeneRow() => GeneRows++;

    internal void AddNameless() => Nameless++;

    internal void AddAnswer(Answer answer)
    {
        Found += answer.IsFound ? 1 : 0;
        if (uses.Length == 0)
        {
            uses = new long[answer.Uses.Length * Uses];
        }

        for (var assay = 0; assay < answer.Uses.Length; assay++)
        {
            uses[(assay * Uses) + (int)answer.Uses[assay]]++;
        }
    }

    /// <summary>Counts a row at fault, on the line counted last.</summary>
    internal void AddProblem(RowFault fault, string text, string column = "", string reason = "")
    {
        var problem = new RowProblem(Lines, fault, text) { Column = column, Reason = reason };
        Malformed += problem.IsMalformed ? 1 : 0;
        Contradictions += problem.IsContradiction ? 1 : 0;
        Unreadable += problem.IsMalformed || problem.IsContradiction ? 0 : 1;
        if (problems.Count < MostProblems)
        {
            problems.Add(problem);
        }
    }

    /// <summary>True while the text of a problem would still be kept, so that none is made for nothing.</summary>
    internal bool KeepsProblems => problems.Count < MostProblems;

    /// <summary>Adds what was met in the rows that follow; line numbers go on.</summary>
    public void Add(AnnotationSummary next)
    {
        foreach (var problem in next.problems)
        {
            if (problems.Count < MostProblems)
            {
                problems.Add(problem with { LineNumber = Lines + problem.LineNumber });
            }
        }

        Lines += next.Lines;
        Rows += next.Rows;
        GeneRows += next.GeneRows;
        Found += next.Found;
        Nameless += next.Nameless;
        Malformed += next.Malformed;
        Contradictions += next.Contradictions;
        Unreadable += next.Unreadable;
        if (uses.Length == 0)
        {
            uses = new long[next.uses.Length];
        }

        for (var i = 0; i < next.uses.Length; i++)
        {
            uses[i] += next.uses[i];
        }
    }

    internal void Clear()
    {
        problems.Clear();
        Array.Clear(uses);
        Lines = Rows = GeneRows = Found = Nameless = Malformed = Contradictions = Unreadable = 0;
    }
}
