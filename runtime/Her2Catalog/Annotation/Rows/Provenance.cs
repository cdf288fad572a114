using System.Globalization;
using System.Reflection;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// The provenance that an annotated table states: catalog, edition, digest, version of the program, and the options that
/// determine the answers. It contains no time, path or host name, so that equal input gives equal output.
/// </summary>
internal sealed class Provenance
{
    private readonly string catalog;
    private readonly string edition;
    private readonly string digest;
    private readonly string command;

    public Provenance(Catalog catalog, AnnotationOptions options)
    {
        var day = options.AsOf ?? catalog.CurrentEdition.AsOf;
        this.catalog = catalog.Id;
        digest = catalog.Digest;
        edition = catalog.Editions.LastOrDefault(item => item.AsOf <= day) is { Id.Length: > 0 } inForce ? inForce.Id : "-";
        command = MessageText.OnOneLine(CommandOf(options));
        Name = $"{catalog.ColumnPrefix}_Catalog";
    }

    /// <summary>Name of the column or header line.</summary>
    public string Name { get; }

    /// <summary>A structured header line of a VCF. With one number sign less, it is a comment line of a MAF.</summary>
    public string HeaderLine =>
        $"##{Name}=<ID={catalog},Edition={Quoted(edition)},Digest={Quoted(digest)},Version={Quoted(Version)},Command={Quoted(command)}>";

    /// <summary>A value of a column.</summary>
    public string Value => $"{catalog} {edition} {digest}; Her2Catalog {Version}; {command}";

    private static string Version =>
        typeof(Provenance).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    // VCF 4.3, 1.4: quotes and backslashes in a quoted value are escaped.
    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    // The options that determine answers, as options of the command.
    private static string CommandOf(AnnotationOptions options)
    {
        (string Name, string? Value)[] stated =
        [
            ("format", options.Format == TableFormat.Detect ? null : options.Format.ToString().ToLowerInvariant()),
            ("build", options.Build == GenomeBuild.Unspecified ? null : options.Build.ToString()),
            ("column", options.Column),
            ("gene-column", options.GeneColumn),
            ("as-of", options.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("therapy", options.Therapy),
            ("jurisdiction", options.Jurisdiction),
        ];
        return "annotate" + string.Concat(stated.Where(option => option.Value is not null).Select(
            option => $" --{option.Name} {(option.Value!.All(IsPlain) ? option.Value : $"'{option.Value}'")}"));
    }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.' or ':';
}
