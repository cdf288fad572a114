namespace Her2Catalog.Tool.Files;

/// <summary>What can be wrong with a compressed file, and what to do then.</summary>
internal static class CompressedFault
{
    public static InvalidDataException Truncated(string name, long length) =>
        new($"{name}: is truncated: its compressed data end too soon, after {length} bytes. Copy or download it again.");

    public static InvalidDataException NoEndOfFileBlock(string name, long length) =>
        new($"{name}: is truncated: the block that ends a BGZF file is missing after {length} bytes. Copy or download it again, or compress it anew with bgzip.");

    public static InvalidDataException Damaged(string name, long offset, Exception? cause = null) =>
        new($"{name}: is damaged or cut off: its compressed data from byte {offset} on do not give what their checksum says. Copy or download it again.", cause);

    public static InvalidDataException TrailingBytes(string name, long offset) =>
        new($"{name}: is damaged: what follows its compressed data, from byte {offset} on, is not gzip. Copy or download it again; 'gzip -dc' reads what stands before.");

    public static InvalidDataException NotBgzf(string name, long offset) =>
        new($"{name}: begins as BGZF, but from byte {offset} on is plain gzip, and nobody could tell whether it is whole. Compress it anew: gzip -dc | bgzip.");
}
