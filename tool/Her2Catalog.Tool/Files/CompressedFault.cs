using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Files;

/// <summary>Creates the exceptions for damaged compressed files.</summary>
internal static class CompressedFault
{
    public static InvalidDataException Truncated(string name, long length) => Of(ToolMessages.DataIsTruncated(name, length));

    public static InvalidDataException NoEndOfFileBlock(string name, long length) => Of(ToolMessages.EndOfFileBlockIsMissing(name, length));

    public static InvalidDataException Damaged(string name, long offset, Exception? cause = null) =>
        Of(ToolMessages.DataIsDamaged(name, offset), cause);

    public static InvalidDataException TrailingBytes(string name, long offset) => Of(ToolMessages.DataHasTrailingBytes(name, offset));

    public static InvalidDataException NotBgzf(string name, long offset) => Of(ToolMessages.DataIsNotBgzf(name, offset));

    private static InvalidDataException Of(LocalizedMessage message, Exception? cause = null) => new(message.ToString(), cause);
}
