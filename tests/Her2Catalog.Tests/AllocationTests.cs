using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests;

[Trait("Category", "CultureFree")]
public class AllocationTests
{
    private static int sink;

    [Theory]
    [InlineData("p.L755S")] // exact
    [InlineData("NM_004448.4:c.2264T>C")]
    [InlineData("p.Met774_Ala775insAlaTyrValMet")] // by meaning
    [InlineData("c.2324_2325insGTACGTGATGGC")]
    [InlineData("chr17:37880220 T>C")]
    [InlineData("p.L755Q")] // misses
    [InlineData("K755S")]
    [InlineData("EGFR p.L858R")]
    [InlineData("L755S or so")]
    [InlineData("ｐ．Ｌ７５５Ｓ")]
    public void No_lookup_path_allocates(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        LookUp(text, utf8);
        LookUp(text, utf8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LookUp(text, utf8);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void The_catalog_has_no_static_constructor_and_no_static_field()
    {
        foreach (var type in new[] { typeof(Her2) }.Concat(typeof(Her2).GetNestedTypes(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)))
        {
            Assert.Null(type.TypeInitializer);
            Assert.Empty(type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic));
        }
    }

    private static void LookUp(string text, byte[] utf8)
    {
        Her2.TryFind(text, out Her2.Variant variant);
        Her2.TryFind(utf8, GenomeBuild.GRCh37, out _, out Her2.Allele allele);
        Her2.TryFind(GenomeBuild.GRCh37, 37880220, "T"u8, "C"u8, out _, out _);
        sink += variant.Name.Length + variant.LongName.Length + allele.Name.Length + variant.Alleles.Count + variant.FirstResidue;
        foreach (var assay in Her2.Assays.All)
        {
            var interpretation = assay.Interpret(text);
            sink += interpretation.Sources.Length + interpretation.ConfirmWith.ToString().Length + (int)interpretation.Use;
            foreach (var name in interpretation.ListedAlleles)
            {
                sink += name.Length;
            }

            sink += (int)assay.Interpret(utf8).Use + (int)assay.Interpret(variant).Use + (int)assay.Interpret(allele).Use;
        }
    }
}
