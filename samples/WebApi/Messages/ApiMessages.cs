using System.Resources;
using System.Runtime.CompilerServices;
using Her2Catalog.Hgvs;

namespace WebApi.Messages;

/// <summary>The titles and details of problems, each by the name of its resource. The files of the languages are beside this one.</summary>
internal static class ApiMessages
{
    private static readonly ResourceManager Table = new(typeof(ApiMessages));

    /// <summary>The title of a type of problem, such as <c>not-in-catalog</c>.</summary>
    public static LocalizedMessage TitleOf(string type) =>
        Of([], string.Concat(type.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "Title");

    public static LocalizedMessage NotInCatalog(string name, string? edition) => Of([name, edition]);

    public static LocalizedMessage LongNameNotInCatalog(string? edition) => Of([edition]);

    public static LocalizedMessage BeforeFirstEdition(string edition, string date) => Of([edition, date]);

    public static LocalizedMessage UnknownPath() => Of([]);

    public static LocalizedMessage VariantExpected() => Of([]);

    public static LocalizedMessage DateExpected(string parameter) => Of([parameter]);

    public static LocalizedMessage OnceExpected(int count) => Of([count]);

    public static LocalizedMessage NoParameters() => Of([]);

    public static LocalizedMessage Known(string known) => Of([known]);

    private static LocalizedMessage Of(object?[] arguments, [CallerMemberName] string id = "") => new(Table, id, arguments);
}
