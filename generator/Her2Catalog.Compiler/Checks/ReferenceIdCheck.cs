using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Numbers, dates and addresses of documents and references are ones.</summary>
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
            Report(row.Pmid, Pmid, EvidenceRules.ReferenceId, "a PubMed id, a number such as 37694347", findings);
            Report(row.Doi, Doi, EvidenceRules.ReferenceId, "a DOI such as 10.1200/JCO.23.01361, without address", findings);
        }

        foreach (var row in rows.Documents)
        {
            Report(row.Date, Date, AssayRules.Date, "a year, month or day such as 2023-11", findings);
            Report(row.Url, Url, TextRules.ValueNotAllowed, "an address that begins with https://", findings);
        }
    }

    private static void Report(Cell? cell, Regex form, Rule rule, string expected, FindingList findings)
    {
        if (cell is not null && !form.IsMatch(cell.Value))
        {
            findings.Report(rule, cell, $"'{cell.Value}' is not {expected}.");
        }
    }
}
