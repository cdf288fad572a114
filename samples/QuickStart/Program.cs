using Her2Catalog;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

// Variants are typed members, and any spelling is found. Text never throws an exception; a result explains itself.
Her2.Variant v = Her2.Variants.Y772_A775dup;
bool same = v == Her2.Variants.A775_G776insYVMA;
Console.WriteLine($"{v.LongName}, also published as A775_G776insYVMA: {same}");
bool found = Her2.TryFind("p.(Met774_Ala775insAlaTyrValMet)", out v);
Console.WriteLine($"p.(Met774_Ala775insAlaTyrValMet)  {found} {v}");
Her2.LookupResult r = Her2.Find("chr17:37880220 T>C", GenomeBuild.GRCh37);
Console.WriteLine($"chr17:37880220 T>C  {r.Status} {r.Variant}, {r.Allele}");
string report = "p.K755S";
r = Her2.Find(report);
Console.WriteLine($"{report}  {r.Status}: {r.Explanation}; did you mean {r.Suggestion}?");

// The permitted use of an assay's result: every statement that applies, with its therapy, period and citations.
Her2.Interpretation i = Her2.Assays.OncomineDxTargetTest.Interpret("c.2324_2325insATACGTGATGGC");
Console.WriteLine($"{i.Assay.Name}: {i.Use}, matched by {i.Match}");
foreach (Her2.UseStatement s in i.Statements)
    Console.WriteLine($"  {s.Use} for {s.Therapy} in {s.Jurisdiction} from {s.From:O}: {s.Citations[0]}");
foreach (var (assay, answer) in Her2.InterpretAll("c.2264T>C", asOf: new DateOnly(2024, 1, 1)))
    Console.WriteLine($"  {answer.Use} on {assay.Name}");

// What sources state about a variant.
foreach (Her2.EvidenceStatement e in Her2.Variants.C805S.Evidence)
    Console.WriteLine($"{e.Topic}: {e.Text} [{e.Citation}]");

// The same catalog as a value, for code that handles any gene.
ICatalog catalog = Her2.Catalog;
Console.WriteLine($"{catalog.Id} {catalog.CurrentEdition.Id}: {catalog.Variants.Count} variants, {catalog.Assays.Count} assays");

// A table. Any streams work, such as File.OpenRead("cohort.maf") and File.Create("annotated.maf").
using Stream input = new MemoryStream("Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\nERBB2\tc.2264A>C\nTP53\tc.743G>A\n"u8.ToArray());
using Stream output = Console.OpenStandardOutput();
AnnotationSummary summary = await Her2.AnnotateAsync(input, output, new AnnotationOptions());
Console.WriteLine($"{summary.Rows} rows, {summary.GeneRows} of the gene, {summary.Found} found");
foreach (RowProblem problem in summary.Problems)
{
    Console.WriteLine($"line {problem.LineNumber}: {problem.Explanation}");
}
