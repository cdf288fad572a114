namespace Her2Catalog.Tool.Tests.Export;

/// <summary>Where the export is written, and its exit codes.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("her2-export-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Standard_output_and_a_file_get_the_same()
    {
        var path = Path.Combine(folder, "her2.csv");
        var (exit, output, _) = Command.Run(null, "export");
        Assert.Equal((0, 0), (exit, Command.Run(null, "export", "-f", "csv", "-o", path).Exit));
        Assert.Equal(output, File.ReadAllText(path));
        Assert.StartsWith(
            "form,key,build,chromosome,position,reference,alternative,allele,protein,HER2_Variant,HER2_Match," +
            "HER2_OncomineDxTargetTest,HER2_OncomineDxTargetTest_Therapies,HER2_Guardant360Cdx,HER2_Guardant360Cdx_Therapies," +
            "HER2_LungCancerCompactPanel,HER2_LungCancerCompactPanel_Therapies,HER2_AmoyDxLungCancerPanel,HER2_AmoyDxLungCancerPanel_Therapies,catalog,edition,digest,sources\r\n" +
            "coding,c.929C>A,,,,,,c.929C>A,p.S310Y,S310Y,Allele,CompanionDiagnostic,TrastuzumabDeruxtecan@Japan,",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_replaced_whole_and_leaves_nothing_beside_it()
    {
        var path = Path.Combine(folder, "her2.csv");
        File.WriteAllText(path, new string('x', 1_000_000));
        Assert.Equal(0, Command.Run(null, "export", "-o", path).Exit);
        Assert.StartsWith("form,key", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported_in_one_line_and_2()
    {
        var (exit, output, error) = Command.Run(null, "export", "-o", folder);
        Assert.Equal((2, ""), (exit, output));
        Assert.Matches("^her2: [^\n]*her2-export-[^\n]*\n$", error);
        Assert.Empty(Directory.GetFiles(folder));
        Assert.Equal(2, Command.Run(null, "export", "-o", Path.Combine(folder, "missing", "her2.csv")).Exit);
    }
}
