using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>Faults of files.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage StandardInput() => Of([]);

    internal static LocalizedMessage StandardOutput() => Of([]);

    internal static LocalizedMessage InputHasNoName() => Of([]);

    internal static LocalizedMessage InputIsFolder(string path) => Of([path]);

    internal static LocalizedMessage OutputHasNoName() => Of([]);

    internal static LocalizedMessage OutputIsFolder() => Of([]);

    internal static LocalizedMessage FolderIsMissing(string folder) => Of([folder]);

    internal static LocalizedMessage OutputWasChanged() => Of([]);

    internal static LocalizedMessage FaultOf(string path, string fault) => Of([path, fault]);

    internal static LocalizedMessage OutputIsProtected(string path) => Of([path]);

    internal static LocalizedMessage DiskIsFull(string path) => Of([path]);

    internal static LocalizedMessage DataIsTruncated(string name, long length) => Of([name, length]);

    internal static LocalizedMessage EndOfFileBlockIsMissing(string name, long length) => Of([name, length]);

    internal static LocalizedMessage DataIsDamaged(string name, long offset) => Of([name, offset]);

    internal static LocalizedMessage DataHasTrailingBytes(string name, long offset) => Of([name, offset]);

    internal static LocalizedMessage DataIsNotBgzf(string name, long offset) => Of([name, offset]);
}
