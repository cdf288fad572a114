namespace Her2Catalog.Compiler.Emission;

/// <summary>Parts of generated code that are the same for every catalog: embedded files that read as C#.</summary>
internal static class Template
{
    /// <summary>The version of the generator, as generated code states it.</summary>
    public const string Version = "0.2.0";

    private const string VersionToken = "$Version$";

    /// <summary>Gets the template of lookups.</summary>
    public static string Lookup { get; } = Read(nameof(Lookup));

    /// <summary>Gets the template of the results of lookups and interpretations.</summary>
    public static string Answers { get; } = Read(nameof(Answers));

    /// <summary>Reads a template.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"{typeof(Template).Namespace}.Templates.{name}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n").TrimEnd('\n').Replace(VersionToken, Version);
    }
}
