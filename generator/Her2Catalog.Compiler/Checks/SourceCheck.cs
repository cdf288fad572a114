using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Holds what sources cite against the lists of facts and of references, and both lists against what is cited.</summary>
internal sealed class SourceCheck
{
    private readonly FindingList findings;
    private readonly Dictionary<string, FactRow> facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cell> references = new(StringComparer.Ordinal);
    private readonly HashSet<string> citedFacts = new(StringComparer.Ordinal);
    private readonly HashSet<string> citedReferences = new(StringComparer.Ordinal);

    private SourceCheck(FindingList findings)
    {
        this.findings = findings;
    }

    public static void Check(CatalogRows rows, FindingList findings)
    {
        var check = new SourceCheck(findings);
        check.List(rows);
        foreach (var source in Sources(rows))
        {
            check.CheckFacts(source);
            check.CheckReferences(source);
        }

        foreach (var cell in rows.Assays.SelectMany(row => row.Targets).Select(row => row.Source).Concat(rows.Names.Select(row => row.Source)))
        {
            check.CheckFacts(new SourceRow(cell, null, []));
        }

        check.ReportNeverCited();
    }

    private void List(CatalogRows rows)
    {
        foreach (var row in rows.Facts)
        {
            if (facts.TryGetValue(row.Id.Value, out var first))
            {
                findings.Report(TextRules.ValueNotAllowed, row.Id, $"'{row.Id.Value}' is listed already.", related: first.Id);
            }
            else
            {
                facts.Add(row.Id.Value, row);
            }
        }

        foreach (var row in rows.References)
        {
            if (references.TryGetValue(row.Number.Value, out var first))
            {
                findings.Report(TextRules.ValueNotAllowed, row.Number, $"Reference {row.Number.Value} is listed already.", related: first);
            }
            else
            {
                references.Add(row.Number.Value, row.Number);
            }
        }
    }

    private void CheckFacts(SourceRow source)
    {
        var sections = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isKnown = true;
        foreach (var (id, start) in CellValues.Words(source.Facts))
        {
            if (!facts.TryGetValue(id, out var fact))
            {
                var hint = NearestWord.DidYouMean(id, facts.Keys, out var nearest);
                findings.ReportPart(AssayRules.UnknownId, source.Facts, start, id.Length, $"There is no fact '{id}' in the list of facts.{hint}", nearest);
                isKnown = false;
                continue;
            }

            citedFacts.Add(id);
            sections.Add(fact.Section.Value);
            if (!seen.Add(id))
            {
                findings.ReportPart(EvidenceRules.Citation, source.Facts, start, id.Length, $"'{id}' is cited twice here.");
            }
        }

        if (isKnown && source.Section.IsStated() && !sections.Contains(source.Section!.Value))
        {
            var expected = string.Join(" or ", sections.Distinct());
            findings.Report(EvidenceRules.Citation, source.Section, $"{source.Facts.Value} stands in section {expected}, not {source.Section.Value}.", sections.Count == 1 ? sections[0] : null, source.Facts);
        }
    }

    private void CheckReferences(SourceRow source)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in source.References)
        {
            if (!references.ContainsKey(cell.Value))
            {
                findings.Report(AssayRules.UnknownId, cell, $"There is no reference {cell.Value} in the list of references.");
            }
            else if (!seen.Add(cell.Value))
            {
                findings.Report(EvidenceRules.Citation, cell, $"Reference {cell.Value} is cited twice here.");
            }
            else
            {
                citedReferences.Add(cell.Value);
            }
        }
    }

    private void ReportNeverCited()
    {
        foreach (var fact in facts.Values.Where(fact => !citedFacts.Contains(fact.Id.Value)))
        {
            findings.Report(EvidenceRules.NeverCited, fact.Id, $"No entry cites the fact '{fact.Id.Value}'.");
        }

        foreach (var reference in references.Values.Where(reference => !citedReferences.Contains(reference.Value)))
        {
            findings.Report(EvidenceRules.NeverCited, reference, $"No entry cites reference {reference.Value}.");
        }
    }

    private static IEnumerable<SourceRow> Sources(CatalogRows rows)
    {
        var gene = rows.Manifest.Gene is { } row ? [row.Source] : Array.Empty<SourceRow>();
        var assays = rows.Assays.SelectMany(assay => Of(assay.Source, assay.Statements));
        var mentioned = rows.Mentioned.SelectMany(variant => Of(variant.Source, variant.Statements));
        var therapies = rows.Therapies.SelectMany(therapy => Of(therapy.Source, therapy.Statements).Concat(therapy.Approvals.Select(approval => approval.Source)));
        var trials = rows.Trials.SelectMany(trial => Of(trial.Source, trial.Statements).Concat(trial.Cohorts.SelectMany(cohort => cohort.Estimates.Select(estimate => estimate.Source).Append(cohort.Source))));
        var rest = rows.Claims.Select(claim => claim.Source).Concat(rows.Statements.Select(statement => statement.Source));
        return gene.Concat(assays).Concat(mentioned).Concat(therapies).Concat(trials).Concat(rest);
    }

    private static IEnumerable<SourceRow> Of(SourceRow own, IEnumerable<TextRow> statements) => statements.Select(statement => statement.Source).Append(own);
}
