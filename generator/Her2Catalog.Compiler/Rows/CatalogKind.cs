using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Distinguishes the files of a catalog from other files of a project by their content.</summary>
public static class CatalogKind
{
    /// <summary>The pattern of a manifest: the top-level key <c>catalog</c> or <c>editions</c>, and another key of a manifest.</summary>
    /// <remarks>
    /// One key is not enough, because <c>extends</c>, <c>files</c> and <c>catalog</c> are also keys of other tools. The other
    /// key can be any one, so that a manifest with a misspelled key is reported and not ignored. The MSBuild targets of the
    /// package repeat the pattern, and a test compares them.
    /// </remarks>
    public const string ManifestPattern =
        @"(?s)\A(?=.*(?<![^\r\n])catalog[ \t]*:)(?=.*(?<![^\r\n])(editions|extends|gene|transcript|jurisdictions|files)[ \t]*:)" +
        @"|\A(?=.*(?<![^\r\n])editions[ \t]*:)(?=.*(?<![^\r\n])(extends|gene|transcript|jurisdictions|files)[ \t]*:)";

    /// <summary>
    /// The pattern of a file path in a manifest or an assay. The MSBuild targets of the package repeat this pattern, too.
    /// </summary>
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

    /// <summary>Returns true for the manifest of a catalog.</summary>
    public static bool IsManifest(SourceFile file) => IsYaml(file) && Manifest.IsMatch(file.Content);

    /// <summary>Returns the kind of a table or YAML file, by its columns or keys; null if it is not part of a catalog.</summary>
    internal static KnownPart? PartOf(SourceFile file) => (IsYaml(file) ? Yaml : Csv)
        .FirstOrDefault(part => part.Form.IsMatch(file.Content));

    /// <summary>Returns the paths of the files that a manifest or an assay names, relative to the manifest.</summary>
    internal static IEnumerable<string> FilesNamedIn(SourceFile file) => FileName.Matches(file.Content).Cast<Match>()
        .Select(match => match.Value);

    private static bool IsYaml(SourceFile file) => file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    /// <summary>A kind of catalog file.</summary>
    /// <param name="Part">The part of a catalog.</param>
    /// <param name="Key">The key below <c>files</c> in a manifest; null if the file is named elsewhere.</param>
    /// <param name="Pattern">The pattern of the beginning of a line in the file.</param>
    internal sealed record KnownPart(CatalogParts Part, string? Key, string Pattern)
    {
        public Regex Form { get; } = new(Pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant);
    }
}
