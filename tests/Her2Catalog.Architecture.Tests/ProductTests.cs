namespace Her2Catalog.Architecture.Tests;

/// <summary>The other tests see all of the product.</summary>
[Trait("Category", "CultureFree")]
public class ProductTests
{
    // New syntax needs a newer Microsoft.CodeAnalysis.CSharp here, too.
    [Fact]
    public void The_sources_of_the_product_parse() => Assert.Empty(Product.Instance.SyntaxErrors);

    // A native program that calls it ends with SIGABRT where OpenSSL is not installed. Sha256 digests instead.
    [Fact]
    public void The_product_uses_no_cryptography_of_the_platform() => Offences.None(FilesWith("System.Security.Cryptography"));

    // SECURITY.md says so.
    [Theory]
    [InlineData("System.Net")]
    [InlineData("HttpClient")]
    [InlineData("Process.Start")]
    [InlineData("ProcessStartInfo")]
    [InlineData("DllImport")]
    [InlineData("LibraryImport")]
    public void The_product_uses_no_network_and_starts_no_program(string name) => Offences.None(FilesWith(name));

    private static IEnumerable<string> FilesWith(string text) =>
        from file in Product.Instance.Projects.SelectMany(project => project.Files)
        where File.ReadAllText(file.Path).Contains(text, StringComparison.Ordinal)
        select file.Path;
}
