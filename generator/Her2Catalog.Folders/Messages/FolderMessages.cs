using System.Resources;
using System.Runtime.CompilerServices;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Folders.Messages;

/// <summary>The messages about folders and files on disk, each with the name of its resource.</summary>
internal static class FolderMessages
{
    private static readonly ResourceManager Table = new(typeof(FolderMessages));

    internal static LocalizedMessage BrokenLink(string name, string? target) => Of([name, target]);

    internal static LocalizedMessage LinkToOutsideFile(string name, string? target) => Of([name, target]);

    internal static LocalizedMessage LinkToOutsideFolder(string name, string? target) => Of([name, target]);

    internal static LocalizedMessage FolderInsteadOfFile(string name) => Of([name]);

    internal static LocalizedMessage FileTooLarge(string name, long size) => Of([name, size]);

    internal static LocalizedMessage EmptyOrDevice(string name) => Of([name]);

    internal static LocalizedMessage NotNamedByManifest(string name) => Of([name]);

    internal static LocalizedMessage CannotReadManifest(string path, LocalizedMessage reason) => Of([path, reason]);

    internal static LocalizedMessage NoFolderOrFile(string path) => Of([path]);

    internal static LocalizedMessage NoManifest(string path) => Of([path]);

    internal static LocalizedMessage NoCatalog(string folder) => Of([folder]);

    internal static LocalizedMessage SeveralCatalogs(string folder) => Of([folder]);

    internal static LocalizedMessage FileLinkBroken(string path, string target) => Of([path, target]);

    internal static LocalizedMessage NoSuchFile(string path) => Of([path]);

    internal static LocalizedMessage PermissionDenied(string path) => Of([path]);

    internal static LocalizedMessage CannotRead(string path, string reason) => Of([path, reason]);

    internal static LocalizedMessage OneError(string path) => Of([path]);

    internal static LocalizedMessage Errors(string path, int count) => Of([path, count]);

    internal static LocalizedMessage MoreErrors(int count) => Of([count]);

    private static LocalizedMessage Of(object?[] arguments, [CallerMemberName] string id = "") => new(Table, id, arguments);
}
