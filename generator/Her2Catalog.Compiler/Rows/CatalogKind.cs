using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Distinguishes, by their content, the files of a catalog from other files of a project.</summary>
public static class CatalogKind
{
    /// <summary>
    /// The one definition of a manifest: the top-level key <c>catalog</c> or <c>editions</c>, and another one of a manifest. Two, because
    /// <c>extends</c>, <c>files</c> and <c>catalog</c> are keys of other tools; any two, so that a manifest with a misspelled key is
    /// reported, not ignored. The targets of the package repeat it, and a test compares them.
    /// </summary>
    public const string ManifestPattern =
        @"(?s)\A(?=.*(?<![^\r\n])catalog[ \t]*:)(?=.*(?<![^\r\n])(editions|extends|gene|transcript|jurisdictions|files)[ \t]*:)" +
        @"|\A(?=.*(?<![^\r\n])editions[ \t]*:)(?=.*(?<![^\r\n])(extends|gene|transcript|jurisdictions|files)[ \t]*:)";

    /// <summary>A path of a catalog file as a manifest or an assay names it. The targets of the package repeat it, too.</summary>
    public const string FileNamePattern = @"(?i)[^\s:,'""\[\]{}#;*?]{1,200}\.(yaml|csv|fasta)(?![\w.])";

    private static readonly Regex Manifest = new(ManifestPattern, RegexOptions.CultureInvariant);
    private static readonly Regex FileName = new(FileNamePattern, RegexOptions.CultureInvariant);

    private static readonly KnownPart[] Yaml =
    [
        new(CatalogParts.Assays, "assays", "^uses[ \t]*:"),
        new(CatalogParts.Mentioned, "variants", "^variants[ \t]*:"),
        new(CatalogParts.Therapies, "therapies", "^therapies[ \t]*:"),
        new(CatalogParts.Trials, "trials", "^trials[ \t]*:"),
        new(CatalogParts.Statements, "statements", "^statements[ \t]*:"),
        new(CatalogParts.Documents, "documents", "^documents[ \t]*:"),
        new(CatalogParts.References, "references", "^references[ \t]*:"),
    ];

    private static readonly KnownPart[] Csv =
    [
        new(CatalogParts.Targets, null, "^row,use,"),
        new(CatalogParts.Names, "names", "^name,means,"),
        new(CatalogParts.None, null, "^(exon,c_start,|kind,name,|accession,other_accessions,)"),
        new(CatalogParts.Facts, "facts", "^id,document,section"),
        new(CatalogParts.Seals, "seals", "^file,entry,digest"),
    ];

    /// <summary>True for the manifest of a catalog.</summary>
    public static bool IsManifest(SourceFile file) => IsYaml(file) && Manifest.IsMatch(file.Content);

    /// <summary>Returns the kind of a table or YAML file, by its columns or keys; null if it is not part of a catalog.</summary>
    internal static KnownPart? PartOf(SourceFile file) => (IsYaml(file) ? Yaml : Csv)
        .FirstOrDefault(part => part.Form.IsMatch(file.Content));

    /// <summary>The files that a manifest or an assay names, relative to the manifest.</summary>
    internal static IEnumerable<string> FilesNamedIn(SourceFile file) => FileName.Matches(file.Content).Cast<Match>()
        .Select(match => match.Value);

    private static bool IsYaml(SourceFile file) => file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    /// <summary>A kind of file.</summary>
    /// <param name="Part">The part of a catalog.</param>
    /// <param name="Key">Its key below <c>files</c> of a manifest; null if another key names it.</param>
    /// <param name="Pattern">How a line of it begins.</param>
    internal sealed record KnownPart(CatalogParts Part, string? Key, string Pattern)
    {
        public Regex Form { get; } = new(Pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant);
    }
}
