using Clinic;
using Her2Catalog;
using Her2Catalog.Hgvs;
using YamlDotNet.Core;

// The lines of the package's README, in its order.
Her2.Variant v = Her2.Variants.Y772_A775dup;
bool same = v == Her2.Variants.A775_G776insYVMA;
Console.WriteLine($"member: {v.Name} {same}");
LookupStatus s = Her2.TryFind("p.(Met774_Ala775insAlaTyrValMet)", out v);
Console.WriteLine($"lookup: {s} {v.Name}");
s = Her2.TryFind("chr17:37880220 T>C", GenomeBuild.GRCh37, out v);
Console.WriteLine($"genome: {s} {v.Name}");
Interpretation i = Her2.Assays.OncomineDxTargetTest.Interpret("c.2324_2325insATACGTGATGGC");
Console.WriteLine($"allele: {i.Use} {i.Match}");
i = Her2.Assays.Guardant360Cdx.Interpret(v);
Console.WriteLine($"silent: {i.Use}");

LookUp("p.L755Q");
LookUp("p.L755Q");
long before = GC.GetAllocatedBytesForCurrentThread();
LookUp("p.L755Q");
Console.WriteLine($"bytes: {GC.GetAllocatedBytesForCurrentThread() - before}");

s = Ward.TryFind("p.Leu755Ser", out Ward.Variant own);
Console.WriteLine($"own: {s} {own.Name} {Ward.Gene.Name}");
Console.WriteLine($"yaml: {typeof(Parser).Assembly.GetName().Version?.Major} {Scalar("key: value")}");
Console.WriteLine($"runtime: {AppContext.TargetFrameworkName}");

static int LookUp(string missing)
{
    int length = Her2.TryFind("p.L755S", out Her2.Variant listed) == LookupStatus.Found ? listed.Name.Length : 0;
    length += Her2.TryFind("NM_004448.4:c.2264T>C"u8, out Her2.Variant coding) == LookupStatus.Found ? coding.LongName.Length : 0;
    length += Her2.TryFind("p.(Met774_Ala775insAlaTyrValMet)", out Her2.Variant meant) == LookupStatus.Found ? meant.Name.Length : 0;
    length += Her2.TryFind(missing, out Her2.Variant none) == LookupStatus.Found ? none.Name.Length : 0;
    return length + (int)Her2.Assays.OncomineDxTargetTest.Interpret(listed).Use;
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
