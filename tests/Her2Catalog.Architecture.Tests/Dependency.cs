namespace Her2Catalog.Architecture.Tests;

/// <summary>A file uses a symbol that another file declares.</summary>
/// <param name="Symbol">The type, or the type and the member.</param>
/// <param name="Place">File and line of the first use.</param>
internal readonly record struct Dependency(Folder From, Folder To, string FromFile, string ToFile, string Symbol, string Place)
{
    /// <summary>Gets the node of the using file in the graph without cycles: the folder, or the file in the root of a project.</summary>
    public string FromNode => From.IsRoot ? FromFile : From.ToString();

    /// <summary>Gets the node of the declaring file.</summary>
    public string ToNode => To.IsRoot ? ToFile : To.ToString();

    public override string ToString() => $"{FromNode} → {ToNode}: {Place} uses {Symbol}";
}
