using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Files, keys, columns and values.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage EnglishMissing() => Of([]);

    internal static LocalizedMessage EnglishTextMissing(string key, string englishKey) => Of([key, englishKey]);

    internal static LocalizedMessage JapaneseTextMissing(string key, string englishKey) => Of([key, englishKey]);
}
