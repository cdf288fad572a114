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
    public void The_product_uses_no_cryptography_of_the_platform()
    {
        var files = Product.Instance.Projects.SelectMany(project => project.Files);
        Offences.None(files.Where(file => File.ReadAllText(file.Path).Contains("System.Security.Cryptography", StringComparison.Ordinal))
            .Select(file => file.Path));
    }
}
