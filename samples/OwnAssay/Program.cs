using Her2Catalog;
using OwnAssay;

foreach (string name in new[] { "c.2264T>C", "p.Tyr772_Ala775dup", "p.L755F", "p.T862A" })
{
    Console.WriteLine(name);
    foreach (StExample.Assay assay in StExample.Assays.All)
    {
        StExample.Interpretation answer = assay.Interpret(name);
        string next = answer.Next == NextStep.ConfirmWith ? $"; confirm with {answer.ConfirmWith}, which says {answer.ConfirmingUse}" : "";
        Console.WriteLine($"    {assay.Id}: {answer.Use}{next}");
    }
}
