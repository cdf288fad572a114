using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Titles of code fixes.</content>
public static partial class CompilerMessages
{
    /// <summary>Fix the formatting of the catalog's files</summary>
    public static LocalizedMessage FixCatalog() => Of([]);

    /// <summary>Remove</summary>
    public static LocalizedMessage RemoveText() => Of([]);

    /// <summary>Replace with '{0}'</summary>
    public static LocalizedMessage ReplaceText(string replacement) => Of([replacement]);

    /// <summary>Use '{0}'</summary>
    public static LocalizedMessage UseName(string name) => Of([name]);

    /// <summary>Use the preferred name</summary>
    public static LocalizedMessage UsePreferredName() => Of([]);
}
