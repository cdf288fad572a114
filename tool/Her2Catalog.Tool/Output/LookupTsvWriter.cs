using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>The columns of <c>lookup --format tsv</c>: one line per input and assay.</summary>
internal sealed class LookupTsvWriter : IAnswerWriter
{
    private readonly TextWriter output;
    private readonly AnswerScope scope;

    public LookupTsvWriter(TextWriter output, AnswerScope scope)
    {
        this.output = output;
        this.scope = scope;
        TsvLine.Write(
            output,
            "input",
            "status",
            "variant",
            "match",
            "assay",
            "use",
            "next_step",
            "confirm_with",
            "therapies",
            "jurisdictions",
            "edition");
    }

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = LookupAnswer.Of(scope, notation, build);
        foreach (var assay in answer.Assays)
        {
            // In pairs: the first jurisdiction is that of the first therapy.
            var uses = assay.Statements
                .Where(statement => statement.Use == assay.Use && !statement.Therapy.IsNone)
                .Select(statement => (statement.Therapy, statement.Jurisdiction)).Distinct().ToArray();
            TsvLine.Write(
                output,
                notation,
                answer.Status.ToString(),
                answer.Variant.Name,
                assay.Match.ToString(),
                assay.Assay.Id,
                assay.Use.ToString(),
                assay.Next.ToString(),
                assay.ConfirmWith.Id,
                string.Join(';', uses.Select(use => use.Therapy.Id)),
                string.Join(';', uses.Select(use => use.Jurisdiction.Id)),
                scope.EditionId);
        }

        if (answer.Assays.Count == 0)
        {
            TsvLine.Write(output, notation, answer.Status.ToString(), answer.Variant.Name, "", "", "", "", "", "", "", scope.EditionId);
        }

        return answer.IsFound;
    }

    public void Dispose()
    {
    }
}
