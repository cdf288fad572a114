using Her2Catalog;
using NextEdition;

Console.WriteLine("FICTIONAL: Examplinib and Examplia do not exist, and nothing dated after 2023-11 is true.");

NextHer2.Assay oncomine = NextHer2.Assays.OncomineDxTargetTest;
NextHer2.Assay compact = NextHer2.Assays.LungCancerCompactPanel;
DateOnly newYear = new(2026, 1, 1);

// Without a date, the newest edition answers: 2026-07-01.
Print("One of the 48 rows: both therapies", oncomine.Interpret("p.L755S"));
Print("The row for Examplinib only", oncomine.Interpret("p.R678W"));
Print("The promoted row, one day before", oncomine.Interpret("p.I767F", newYear.AddDays(-1)));
Print("The promoted row, on the date", oncomine.Interpret("p.I767F", newYear));
string insertion = "p.G778_S779insP"; // not in the catalog, so a constant would be reported (HER2501)
Print("An in-frame insertion within residues 770-831 that is in no row", oncomine.Interpret(insertion));

// A filter keeps the statements for one therapy or jurisdiction, and those that name none.
Print("For Examplinib", oncomine.Interpret("p.L755S").For(NextHer2.Therapies.Examplinib));
Print("For Examplia, while its statement is in force", oncomine.Interpret("p.L755S", newYear).For(NextHer2.Jurisdictions.Examplia));
Print("For Examplia, on the first day after it", oncomine.Interpret("p.L755S", new DateOnly(2026, 7, 1)).For(NextHer2.Jurisdictions.Examplia));

Print("An assay that becomes a companion diagnostic, one day before", compact.Interpret("p.L755S", newYear.AddDays(-1)));
Print("An assay that becomes a companion diagnostic, on the date", compact.Interpret("p.L755S", newYear));

// A later edition changes no earlier answer.
DateOnly before = new(2023, 11, 15);
Print("The row for Examplinib only, as of 2023-11-15", oncomine.Interpret("p.R678W", before));
bool isUnchanged = oncomine.Interpret("p.L755S", before).ToString() == Her2.Assays.OncomineDxTargetTest.Interpret("p.L755S", before).ToString();
Console.WriteLine($"p.L755S as of 2023-11-15 is the answer of the shipped catalog: {isUnchanged}");

static void Print(string question, NextHer2.Interpretation answer)
{
    string name = answer.Variant.IsNone ? answer.Status.ToString() : answer.Variant.Name;
    Console.WriteLine();
    Console.WriteLine($"{question}");
    Console.WriteLine($"  {answer.Assay}, {name}, as of {answer.AsOf:O}: {answer.Use}, matched by {answer.Match}");
    foreach (NextHer2.UseStatement statement in answer.Statements)
    {
        string until = statement.Until is { } end ? $" until {end:O}" : "";
        Console.WriteLine($"    {statement}, from {statement.From:O}{until}: {string.Join("; ", statement.Citations)}");
    }
}
