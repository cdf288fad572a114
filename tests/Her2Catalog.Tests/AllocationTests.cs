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
    [InlineData("c.2326_2327insACGTTGACGTTGACGTTGACGTTGACGTTGACGTTGACGTTGACGTTGACGTTGACGTTGACGTTGACGTTG")] // longer than its key
    [InlineData("c.2493_2493+1insT")] // touches an intron
    [InlineData("p.L755Q")] // misses
    [InlineData("K755S")]
    [InlineData("EGFR p.L858R")]
    [InlineData("L755S or so")]
    [InlineData("ｐ．Ｌ７５５Ｓ")]
    public void No_lookup_and_no_interpretation_allocates(string text)
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
        sink += Her2.TryFind(text, out Her2.Variant variant) ? 1 : 0;
        sink += Her2.TryFind(utf8, GenomeBuild.GRCh37, out _, out Her2.Allele allele) ? 1 : 0;
        sink += Her2.TryFind(GenomeBuild.GRCh37, 37880220, "T"u8, "C"u8, out _, out _) ? 1 : 0;
        sink += (int)Her2.Find(text).Status + (Her2.TryFindListed(utf8, out _) ? 1 : 0);
        sink += variant.Name.Length + variant.LongName.Length + allele.Name.Length + variant.Alleles.Count + variant.FirstResidue;
        foreach (var assay in Her2.Assays.All)
        {
            Read(assay.Interpret(text));
            Read(assay.Interpret(utf8));
            Read(assay.Interpret(variant));
            Read(assay.Interpret(allele, new DateOnly(2023, 11, 15)));
            Read(assay.Interpret(Her2.Find(text)));
        }
    }

    private static void Read(Her2.Interpretation answer)
    {
        sink += (int)answer.Use + (int)answer.Match + (int)answer.Next + (int)answer.ConfirmingUse + answer.ConfirmWith.Id.Length;
        foreach (var statement in answer.Statements)
        {
            sink += (int)statement.Use + statement.Therapy.Id.Length + statement.Jurisdiction.Id.Length + statement.Indication.Length + statement.From.Day + (statement.Until?.Day ?? 0);
        }

        for (var i = 0; i < answer.Statements.Count; i++)
        {
            sink += (int)answer.Statements[i].Next;
        }

        sink += answer.For(Her2.Therapies.TrastuzumabDeruxtecan).For(Her2.Jurisdictions.Japan).Statements.Count;
    }
}
