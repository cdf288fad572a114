using System.Resources;
using System.Runtime.CompilerServices;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <summary>The texts of the command, each by the name of its resource. The files of the languages are beside this one.</summary>
internal static partial class ToolMessages
{
    private static readonly ResourceManager Table = new(typeof(ToolMessages));

    private static LocalizedMessage Of(object?[] arguments, [CallerMemberName] string id = "") => new(Table, id, arguments);
}
