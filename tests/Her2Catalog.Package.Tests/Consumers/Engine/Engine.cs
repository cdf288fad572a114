using System;
using Her2Catalog.Hgvs;

public static class Engine
{
    public static string Answer()
    {
        // The lines of the package's README, in its order.
        var gene = new TranscriptDefinition(
            "TOY", "NM_000001.1", "NP_000001.1", "1", "NC_000001.10", "NC_000001.11", Strand.Forward,
            "GGATGAAACTGTGGTAACC", 3, 17, [1, 19, 1001, 2001], []);
        VariantDescription d = gene.View.Describe("NM_000001.1:c.7C>G".AsSpan());
        string answer = d.Status + " " + d.ProteinShort;
        d = gene.View.Describe("p.K3V".AsSpan());
        return answer + ", " + d.Status;
    }
}
