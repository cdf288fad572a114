using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

[Trait("Category", "CultureFree")]
public class AllocationTests
{
    [Theory]
    [InlineData("p.(Met774_Ala775insAlaTyrValMet)")]
    [InlineData("c.2263_2265delTTGinsTCG")]
    [InlineData("chr17:37880220 T>C")]
    [InlineData("c.56dup")]
    [InlineData("ｐ．Ｌ７５５Ｓ")]
    [InlineData("p.K755S")]
    [InlineData("L755S or so")]
    [InlineData("c.1_3000dup")]
    [InlineData("c.2264T>C (p.Leu755Ser)")]
    [InlineData("c.2264T>C (p.Val842Ile)")]
    [InlineData("ERBB2:NM_001005862:exon22:c.T2174C:p.L725S,ERBB2:NM_004448:exon19:c.T2264C:p.L755S")]
    [InlineData("NM_001005862.2:c.2174T>G NM_004448.4:c.2264T>C (p.Leu755Ser)")]
    [InlineData("NM_004448.4:c.2264T>C NM_001005862.2:p.L725S")]
    [InlineData("\"L755S mutation\"")]
    [InlineData("NC_000017.10:37880219:T:C")]
    [InlineData("p.Tyr772_Ala775[2]")]
    [InlineData("c.[2264T>C;2301C>G]")]
    [InlineData("rs121913470")]
    public void Reading_allocates_nothing(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        ReadOnce(text, utf8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadOnce(text, utf8);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void ReadOnce(string text, byte[] utf8)
    {
        Transcripts.Erbb2.View.Read(text);
        Transcripts.Erbb2.View.Read(utf8);
    }
}
