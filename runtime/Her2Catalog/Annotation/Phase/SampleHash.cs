namespace Her2Catalog.Annotation.Phase;

/// <summary>Hashes the names of samples; equal hashes are confirmed by the names.</summary>
internal static class SampleHash
{
    /// <summary>FNV-1a.</summary>
    public static ulong Of(ReadOnlySpan<byte> name)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in name)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }
}
