using Her2Catalog.Hgvs;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation;

/// <summary>Counts of an annotated table. Blocks of rows are counted separately and added in order.</summary>
/// <param name="lines">The number of lines before the first one that is counted.</param>
public sealed class AnnotationSummary(long lines = 0)
{
    /// <summary>The number of rows at fault that are kept in <see cref="Problems"/>; the others are only counted.</summary>
    public const int MaxProblems = 10;

    private const int UseCount = (int)PermittedUse.CompanionDiagnostic + 1;
    private readonly List<RowProblem> problems = [];
    private long[] uses = [];

    /// <summary>Lines, including headers and comments.</summary>
    public long Lines { get; private set; } = lines;

    /// <summary>Rows of the table.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows of the catalog's gene.</summary>
    public long GeneRows { get; private set; }

    /// <summary>Rows (in VCF: alleles) with a variant that the catalog contains on the date.</summary>
    public long Found { get; private set; }

    /// <summary>Rows of the gene without a name or position.</summary>
    public long RowsWithoutUsableName { get; private set; }

    /// <summary>Malformed rows, copied without an answer: wrong number of fields, too long, an open quote or an invalid position.</summary>
    public long Malformed { get; private set; }

    /// <summary>Rows copied without an answer because they contradict the reference or themselves.</summary>
    public long Contradictions { get; private set; }

    /// <summary>Rows copied without an answer because their names are numbered on another transcript or version.</summary>
    public long OnOtherTranscript { get; private set; }

    /// <summary>Answered rows that state a version of the transcript whose numbering agrees in all known names.</summary>
    public long AnsweredWithNote { get; private set; }

    /// <summary>Rows of the gene without a readable name, and rows of several genes without a way to select one.</summary>
    public long Unreadable { get; private set; }

    /// <summary>Names of the columns, fields and header lines of an earlier annotation that were replaced.</summary>
    public IReadOnlyList<string> Replaced { get; internal set; } = [];

    /// <summary>
    /// Rows of the gene (in VCF: alleles) without an answer because another row changes the same codon and their phase is not
    /// known.
    /// </summary>
    public long PhaseUnknown { get; private set; }

    /// <summary>
    /// Answered rows of a MAF without a column of samples: changes of one codon in several rows of a sample cannot be found.
    /// </summary>
    public long WithoutSample { get; private set; }

    /// <summary>The first rows at fault.</summary>
    public IReadOnlyList<RowProblem> Problems => problems;

    /// <summary>Returns the number of rows of the gene (in VCF: alleles) that got a use for an assay.</summary>
    /// <param name="assay">Number of the assay in its catalog, from 1.</param>
    /// <param name="use">The use.</param>
    public long CountOf(int assay, PermittedUse use) =>
        ((assay - 1) * UseCount) + (int)use is var index && index < uses.Length ? uses[index] : 0;

    /// <summary>Adds the counts of the rows that follow; line numbers continue.</summary>
    public void Add(AnnotationSummary next)
    {
        foreach (var problem in next.problems)
        {
            if (problems.Count < MaxProblems)
            {
                problems.Add(problem with { LineNumber = Lines + problem.LineNumber });
            }
        }

        Replaced = Replaced.Count > 0 ? Replaced : next.Replaced;
        Lines += next.Lines;
        Rows += next.Rows;
        GeneRows += next.GeneRows;
        Found += next.Found;
        RowsWithoutUsableName += next.RowsWithoutUsableName;
        Malformed += next.Malformed;
        Contradictions += next.Contradictions;
        OnOtherTranscript += next.OnOtherTranscript;
        AnsweredWithNote += next.AnsweredWithNote;
        Unreadable += next.Unreadable;
        PhaseUnknown += next.PhaseUnknown;
        WithoutSample += next.WithoutSample;
        if (uses.Length == 0)
        {
            uses = new long[next.uses.Length];
        }

        for (var i = 0; i < next.uses.Length; i++)
        {
            uses[i] += next.uses[i];
        }
    }

    /// <summary>True if another problem would be kept: otherwise its text and reason need not be created.</summary>
    internal bool KeepsProblems => problems.Count < MaxProblems;

    internal void AddLine() => Lines++;

    internal void AddLines(int count) => Lines += count;

    internal void AddRow() => Rows++;

    internal void AddGeneRow() => GeneRows++;

    internal void AddRowWithoutSample() => WithoutSample++;

    internal void AddNote() => AnsweredWithNote++;

    internal void AddRowWithoutUsableName() => RowsWithoutUsableName++;

    /// <summary>Counts an answer by the use for each assay.</summary>
    internal void AddAnswer(ReadOnlySpan<PermittedUse> answer, bool isFound)
    {
        Found += isFound ? 1 : 0;
        if (uses.Length == 0)
        {
            uses = new long[answer.Length * UseCount];
        }

        for (var assay = 0; assay < answer.Length; assay++)
        {
            uses[(assay * UseCount) + (int)answer[assay]]++;
        }
    }

    /// <summary>True if a problem on an earlier line would be kept.</summary>
    internal bool KeepsProblemAt(long line) => KeepsProblems || problems[^1].LineNumber > line;

    /// <summary>Counts a row at fault, on the line that was counted last.</summary>
    internal void AddProblem(RowFault fault, string text, string column = "", LocalizedMessage? reason = null) =>
        AddProblemAt(Lines, fault, text, column, reason);

    /// <summary>Counts a row at fault on an earlier line.</summary>
    internal void AddProblemAt(long line, RowFault fault, string text, string column, LocalizedMessage? reason)
    {
        var problem = new RowProblem(line, fault, text) { Column = column, Reason = reason };
        Malformed += problem.IsMalformed ? 1 : 0;
        Contradictions += problem.IsContradiction ? 1 : 0;
        OnOtherTranscript += problem.IsOnOtherTranscript ? 1 : 0;
        PhaseUnknown += problem.IsOfUnknownPhase ? 1 : 0;
        var isOther = problem.IsMalformed || problem.IsContradiction || problem.IsOnOtherTranscript || problem.IsOfUnknownPhase;
        Unreadable += isOther ? 0 : 1;
        if (KeepsProblemAt(line))
        {
            problems.Insert(problems.FindLastIndex(known => known.LineNumber <= line) + 1, problem);
            problems.RemoveRange(Math.Min(problems.Count, MaxProblems), Math.Max(0, problems.Count - MaxProblems));
        }
    }

    /// <summary>Counts a row with another number of fields than the header.</summary>
    internal void AddFieldCount(int count, int expected) =>
        AddProblem(RowFault.FieldCount, string.Empty, reason: KeepsProblems ? RuntimeMessages.Fields(count, expected) : null);

    internal void Clear()
    {
        problems.Clear();
        Array.Clear(uses);
        Lines = Rows = GeneRows = Found = RowsWithoutUsableName = Malformed = 0;
        Contradictions = OnOtherTranscript = AnsweredWithNote = Unreadable = PhaseUnknown = WithoutSample = 0;
    }
}
