using System.Resources;
using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Messages;

/// <summary>The messages of the engine, each by the name of its resource. This folder contains a file per language.</summary>
internal static partial class EngineMessages
{
    private static readonly ResourceManager Table = new(typeof(EngineMessages));

    internal static LocalizedMessage Empty() => Of([]);

    internal static LocalizedMessage Verbatim(string text) => Of([text]);

    internal static LocalizedMessage NoteOfCatalog(BilingualText note) => Of([note]);

    private static LocalizedMessage Of(object?[] arguments, [CallerMemberName] string id = "") => new(Table, id, arguments);
}
