using Her2Catalog.Compiler.Rows;

namespace Her2Catalog.Compiler.Names;

/// <summary>The protein change that the name of a polymorphism begins with: <c>I655V</c> of <c>I655V (rs1136201)</c>.</summary>
internal static class PolymorphismName
{
    public const string Kind = "polymorphism";

    /// <summary>Returns the change as a name with prefix.</summary>
    public static string ProteinOf(DomainRow row) => "p." + WordOf(row);

    /// <summary>Returns the first word of the name.</summary>
    public static string WordOf(DomainRow row) => row.Name.Value.Split(' ')[0];
}
