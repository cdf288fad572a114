using Her2Catalog.Compiler.Lowering;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests.Loading;

/// <summary>The catalog of this repository, compiled by the test and loaded from its serialized tables.</summary>
internal static class LoadedCatalog
{
    public static byte[] Tables { get; } = Serialize(CatalogFixture.Real);

    public static ICatalog Her2 { get; } = CatalogFile.Load(Tables);

    public static ICatalog OwnGene { get; } = CatalogFile.Load(Serialize(CatalogFixture.OwnGene));

    public static byte[] Serialize(CatalogFixture fixture)
    {
        var compiled = fixture.Compile();
        Assert.True(compiled.Model is not null, string.Join('\n', compiled.Findings.Select(finding => $"{finding.File.Path}: {finding.Rule.Id} {finding.Message}")));
        return CatalogLowering.Lower(compiled.Model, new LoweringOptions("HER2")).Tables.Serialize();
    }
}
