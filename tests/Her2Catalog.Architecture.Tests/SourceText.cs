namespace Her2Catalog.Architecture.Tests;

/// <summary>A source file and the folder of its project that contains it (empty: the root).</summary>
internal readonly record struct SourceText(string Path, string Folder);
