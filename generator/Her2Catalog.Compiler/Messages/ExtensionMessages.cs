using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Catalogs that extend another one.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage BaseNotFound(string name) => Of([name]);

    internal static LocalizedMessage BaseExtendsAnother(string name) => Of([name]);

    internal static LocalizedMessage BaseHasOneError(string name) => Of([name]);

    internal static LocalizedMessage BaseHasErrors(string name, int count) => Of([name, count]);

    internal static LocalizedMessage BaseEditionId(string id) => Of([id]);

    internal static LocalizedMessage BaseEditionDay(string edition, string day) => Of([edition, day]);

    internal static LocalizedMessage BeforeBaseCatalog(string day, string first) => Of([day, first]);
}
