using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Files of a catalog as a whole.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage Utf16Table() => Of([]);

    internal static LocalizedMessage Utf16File() => Of([]);

    internal static LocalizedMessage ShiftJisTable() => Of([]);

    internal static LocalizedMessage ShiftJisFile() => Of([]);

    internal static LocalizedMessage WorkbookFile() => Of([]);

    internal static LocalizedMessage OfficeFile() => Of([]);

    internal static LocalizedMessage GzipFile() => Of([]);

    internal static LocalizedMessage PdfFile() => Of([]);

    internal static LocalizedMessage BinaryFile() => Of([]);

    internal static LocalizedMessage EmptyFile() => Of([]);

    internal static LocalizedMessage NullCharacter() => Of([]);

    internal static LocalizedMessage LostCharacterInTable() => Of([]);

    internal static LocalizedMessage LostCharacter() => Of([]);

    internal static LocalizedMessage MergeConflict() => Of([]);

    internal static LocalizedMessage SeveralAdditionalFiles(string name, string paths) => Of([name, paths]);

    internal static LocalizedMessage NoAdditionalFile(string name) => Of([name]);

    internal static LocalizedMessage FileNotListed(string name) => Of([name]);

    internal static LocalizedMessage FilesKeyMissing(string key, string name) => Of([key, name]);

    internal static LocalizedMessage FilesKeyMissingForMore(string key, string name, int count) => Of([key, name, count]);

    internal static LocalizedMessage FileOutsideFolder(string name) => Of([name]);

    internal static LocalizedMessage FileNotFound(string name) => Of([name]);
}
