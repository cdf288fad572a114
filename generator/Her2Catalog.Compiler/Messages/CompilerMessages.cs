using System.Resources;
using System.Runtime.CompilerServices;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <summary>
/// The messages of the compiler, each by the name of its resource, and the titles of the rules, by id. The files of the languages
/// are beside this one.
/// </summary>
public static partial class CompilerMessages
{
    /// <summary>Gets the resources of all languages.</summary>
    public static ResourceManager Table { get; } = new(typeof(CompilerMessages));

    internal static LocalizedMessage TitleOf(string rule) => Of([], rule);

    internal static LocalizedMessage SameInOneMorePlace(LocalizedMessage message) => Of([message]);

    internal static LocalizedMessage SameInMorePlaces(LocalizedMessage message, int count) => Of([message, count]);

    internal static LocalizedMessage TogetherWithBase(string file, LocalizedMessage message) => Of([file, message]);

    internal static LocalizedMessage DidYouMean(LocalizedMessage message, string word) => Of([message, word]);

    /// <summary>Adds the word that was probably meant, if there is one.</summary>
    internal static LocalizedMessage WithSuggestion(LocalizedMessage message, string? word) =>
        word is null ? message : DidYouMean(message, word);

    private static LocalizedMessage Of(object?[] arguments, [CallerMemberName] string id = "") => new(Table, id, arguments);
}
