using Her2Catalog;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

// By member, and by any spelling. What a lookup met is its status; nothing is thrown.
Her2.Variant v = Her2.Variants.Y772_A775dup;
bool same = v == Her2.Variants.A775_G776insYVMA;
Console.WriteLine($"{v.LongName}, also published as A775_G776insYVMA: {same}");
LookupStatus s = Her2.TryFind("p.(Met774_Ala775insAlaTyrValMet)", out v);
Console.WriteLine($"p.(Met774_Ala775insAlaTyrValMet)  {s} {v}");
s = Her2.TryFind("chr17:37880220 T>C", GenomeBuild.GRCh37, out v);
Console.WriteLine($"chr17:37880220 T>C  {s} {v}");
string report = "p.K755S";
s = Her2.TryFind(report, out v);
Console.WriteLine($"{report}  {s}: {Her2.Reference.Describe(report).Explanation}");

// What the result of an assay may be used for, and where that is written.
Interpretation i = Her2.Assays.OncomineDxTargetTest.Interpret("c.2324_2325insATACGTGATGGC");
Console.WriteLine($"Oncomine, c.2324_2325insATACGTGATGGC  {i.Use}, by its {i.Match}: {i.Therapy}, {i.Jurisdiction}, {i.Edition}, {i.Sources}");
i = Her2.Assays.Guardant360Cdx.Interpret(Her2.Variants.Y772_A775dup);
Console.WriteLine($"Guardant360 CDx, Y772_A775dup  {i.Use}");

// A whole table: any stream in, any stream out, such as File.OpenRead("cohort.maf") and File.Create("annotated.maf").
using Stream input = new MemoryStream("Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\nERBB2\tc.2264A>C\nTP53\tc.743G>A\n"u8.ToArray());
using Stream output = Console.OpenStandardOutput();
AnnotationSummary met = await Her2.AnnotateAsync(input, output, new AnnotationOptions());
Console.WriteLine($"{met.Rows} rows, {met.GeneRows} of the gene, {met.Found} found");
foreach (RowProblem problem in met.Problems)
{
    Console.WriteLine($"line {problem.LineNumber}: {problem.Explanation}");
}
