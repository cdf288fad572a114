namespace Her2Catalog.Architecture.Tests;

/// <summary>The other tests see all of the product.</summary>
[Trait("Category", "CultureFree")]
public class ProductTests
{
    // New syntax needs a newer Microsoft.CodeAnalysis.CSharp here, too.
    [Fact]
    public void The_sources_of_the_product_parse() => Assert.Empty(Product.Instance.SyntaxErrors);
}
