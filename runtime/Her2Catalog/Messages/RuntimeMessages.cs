using System.Resources;
using System.Runtime.CompilerServices;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Messages;

/// <summary>The messages of the runtime, each by the name of its resource. The files of the languages are beside this one.</summary>
internal static partial class RuntimeMessages
{
    private static readonly ResourceManager Table = new(typeof(RuntimeMessages));

    internal static LocalizedMessage VariantNotInCatalog(string name, string catalog) => Of([name, catalog]);

    internal static LocalizedMessage AlleleNotInCatalog(string name, string catalog) => Of([name, catalog]);

    internal static LocalizedMessage NameWrong(string name, LocalizedMessage explanation) => Of([name, explanation]);

    internal static LocalizedMessage NameWrongWithSuggestion(string name, LocalizedMessage explanation, string suggestion) =>
        Of([name, explanation, suggestion]);

    internal static LocalizedMessage NoAssay(string id, string catalog) => Of([id, catalog]);

    internal static LocalizedMessage NoTherapy(string id, string catalog) => Of([id, catalog]);

    internal static LocalizedMessage NoJurisdiction(string id, string catalog) => Of([id, catalog]);

    internal static LocalizedMessage NoDocument(string id, string catalog) => Of([id, catalog]);

    private static LocalizedMessage Of(object?[] arguments, [CallerMemberName] string id = "") => new(Table, id, arguments);
}
