using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests;

/// <summary>Today's answers in the columns of the frozen vectors. A change of the API changes this file and no vector.</summary>
internal static class FrozenAnswers
{
    /// <summary>Asks the catalog: the columns of the query, and those of each assay by its id.</summary>
    public static (Dictionary<string, string> Query, Dictionary<string, Dictionary<string, string>> Assays) Ask(string input, GenomeBuild build, DateOnly? asOf)
    {
        var result = Her2.Find(input, build);
        var query = new Dictionary<string, string>
        {
            ["status"] = result.Status.ToString(),
            ["variant"] = result.Variant.Name,
            ["allele"] = result.Allele.Name,
        };
        var assays = new Dictionary<string, Dictionary<string, string>>();
        foreach (var assay in Her2.Assays.All)
        {
            assays.Add(assay.Id, Columns(assay.Interpret(input, build, asOf)));
        }

        return (query, assays);
    }

    private static Dictionary<string, string> Columns(Her2.Interpretation answer) => new()
    {
        ["use"] = answer.Use.ToString(),
        ["match"] = answer.Match.ToString(),
        ["next_step"] = answer.Next.ToString(),
        ["confirm_with"] = answer.ConfirmWith.ToString(),
        ["confirming_use"] = answer.ConfirmingUse.ToString(),
        ["therapy"] = string.Join('|', answer.Statements.Where(statement => !statement.Therapy.IsNone).Select(statement => statement.Therapy.Id)),
        ["jurisdiction"] = string.Join('|', answer.Statements.Where(statement => !statement.Jurisdiction.IsNone).Select(statement => statement.Jurisdiction.Id)),
        ["listed_alleles"] = answer.ListedAlleles.ToString(),
    };
}
