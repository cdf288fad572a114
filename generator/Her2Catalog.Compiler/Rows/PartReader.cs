using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>
/// Reads the files that a manifest names, and records the parts that are incomplete because a file is missing or has an error.
/// </summary>
internal sealed class PartReader(CatalogFiles files, FindingList findings)
{
    public CatalogParts Unread { get; private set; }

    /// <summary>Reads the file that a cell names; returns an empty list if the file does not exist.</summary>
    public IReadOnlyList<T> Read<T>(CatalogParts part, Cell? name, Func<SourceFile, FindingList, IReadOnlyList<T>> read)
    {
        var before = findings.ErrorCount;
        var rows = files.Read(name, file => read(file, findings));
        if (findings.ErrorCount > before)
        {
            Unread |= part;
        }

        return rows;
    }
}
