using Her2Catalog;
using OwnAssay;

foreach (string name in new[] { "c.2264T>C", "p.Tyr772_Ala775dup", "p.L755F", "p.T862A" })
{
    Console.WriteLine(name);
    foreach ((StExample.Assay assay, StExample.Interpretation answer) in StExample.InterpretAll(name))
    {
        string therapies = answer.Therapies.Length == 0 ? "" : $" for {answer.Therapies}";
        string next = answer.Next == NextStep.ConfirmWith ? $"; confirm with {answer.ConfirmWith} ({answer.ConfirmingUse})" : "";
        Console.WriteLine($"    {assay}: {answer.Use}{therapies}{next}");
    }
}
