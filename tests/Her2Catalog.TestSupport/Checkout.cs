using System.Reflection;

namespace Her2Catalog.TestSupport;

/// <summary>The checkout that the suite was built from.</summary>
public static class Checkout
{
    /// <summary>Gets its root folder, which contains the solution.</summary>
    public static string Root { get; } = typeof(Checkout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;
}
