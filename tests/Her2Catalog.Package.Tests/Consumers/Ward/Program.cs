using System.Text.Json;
using Clinic;
using Her2Catalog;
using Her2Catalog.Hgvs;
using YamlDotNet.Core;

// The lines of the package's README, in its order.
Her2.Variant v = Her2.Variants.Y772_A775dup;
bool same = v == Her2.Variants.A775_G776insYVMA;
Console.WriteLine($"member: {v.Name} {same}");
bool found = Her2.TryFind("p.(Met774_Ala775insAlaTyrValMet)", out v);
Console.WriteLine($"lookup: {found} {v.Name}");
Her2.LookupResult r = Her2.Find("chr17:37880220 T>C", GenomeBuild.GRCh37);
Console.WriteLine($"genome: {r.Status} {r.Variant} {r.Allele}");
string report = "p.K755S";
r = Her2.Find(report);
Console.WriteLine($"report: {r.Status} {r.Suggestion}");
Her2.Interpretation i = Her2.Assays.OncomineDxTargetTest.Interpret("c.2324_2325insATACGTGATGGC");
Console.WriteLine($"allele: {i.Use} {i.Match}");
foreach (Her2.UseStatement s in i.Statements)
    Console.WriteLine($"  {s.Use} for {s.Therapy} in {s.Jurisdiction} from {s.From:O}: {s.Citations[0]}");
foreach (var (assay, answer) in Her2.InterpretAll("c.2264T>C", asOf: new DateOnly(2024, 1, 1)))
    Console.WriteLine($"  {answer.Use} on {assay.Name}");
foreach (Her2.EvidenceStatement e in Her2.Variants.C805S.Evidence)
    Console.WriteLine($"{e.Topic}: {e.Text} [{e.Citation}]");
ICatalog catalog = Her2.Catalog;
Console.WriteLine($"catalog: {catalog.Id} {catalog.Variants.Count}");

LookUp("p.L755Q");
LookUp("p.L755Q");
long before = GC.GetAllocatedBytesForCurrentThread();
LookUp("p.L755Q");
Console.WriteLine($"bytes: {GC.GetAllocatedBytesForCurrentThread() - before}");

Console.WriteLine($"json: {JsonSerializer.Serialize(v, ClinicJson.Default.Variant)}");
Console.WriteLine($"own: {Ward.Find("p.Leu755Ser")} {Ward.Gene.Name}");
Console.WriteLine($"yaml: {typeof(Parser).Assembly.GetName().Version?.Major} {Scalar("key: value")}");
Console.WriteLine($"runtime: {AppContext.TargetFrameworkName}");

static int LookUp(string missing)
{
    int length = Her2.TryFind("p.L755S", out Her2.Variant listed) ? listed.Name.Length : 0;
    length += Her2.TryFind("NM_004448.4:c.2264T>C"u8, out Her2.Variant coding) ? coding.LongName.Length : 0;
    length += Her2.TryFind("p.(Met774_Ala775insAlaTyrValMet)", out Her2.Variant meant) ? meant.Name.Length : 0;
    length += Her2.TryFind(missing, out Her2.Variant none) ? none.Name.Length : 0;
    foreach (Her2.UseStatement statement in Her2.Assays.OncomineDxTargetTest.Interpret(listed).Statements)
    {
        length += (int)statement.Use + statement.Therapy.Index;
    }

    return length;
}

static string Scalar(string yaml)
{
    var parser = new Parser(new StringReader(yaml));
    string last = "";
    while (parser.MoveNext())
    {
        last = parser.Current is YamlDotNet.Core.Events.Scalar scalar ? scalar.Value : last;
    }

    return last;
}
