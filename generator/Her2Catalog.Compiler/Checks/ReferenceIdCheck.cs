using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks the numbers, dates and addresses of documents and references.</summary>
internal static class ReferenceIdCheck
{
    private static readonly Regex Pmid = new("^[1-9][0-9]{0,8}$", RegexOptions.CultureInvariant);
    private static readonly Regex Doi = new(@"^10\.[0-9]{4,9}/\S+$", RegexOptions.CultureInvariant);
    private static readonly Regex Date = new("^[0-9]{4}(-[0-9]{2}){0,2}$", RegexOptions.CultureInvariant);
    private static readonly Regex Url = new(@"^https?://\S+$", RegexOptions.CultureInvariant);

    public static void Check(CatalogRows rows, FindingList findings)
    {
        foreach (var row in rows.References)
        {
            CellValues.Number(row.Number, 1, findings);
            Report(row.Pmid, Pmid, EvidenceRules.ReferenceId, CompilerMessages.NotPmid, findings);
            Report(row.Doi, Doi, EvidenceRules.ReferenceId, CompilerMessages.NotDoi, findings);
        }

        foreach (var row in rows.Documents)
        {
            Report(row.Date, Date, AssayRules.Date, CompilerMessages.NotDate, findings);
            Report(row.Url, Url, TextRules.ValueNotAllowed, CompilerMessages.NotUrl, findings);
        }
    }

    private static void Report(Cell? cell, Regex form, Rule rule, Func<string, LocalizedMessage> message, FindingList findings)
    {
        if (cell is not null && !form.IsMatch(cell.Value))
        {
            findings.Report(rule, cell, message(cell.Value));
        }
    }
}
