using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Tells, by what they say, files that are made for a catalog from others that a project has.</summary>
internal static class CatalogKind
{
    private static readonly Regex Manifest = new("^catalog[ \t]*:", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex Yaml = new("^(uses|variants|therapies|trials|statements|documents|references)[ \t]*:", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex Csv = new("^(row,use,|name,means,|exon,c_start,|kind,name,start,|id,document,section|file,entry,digest)", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>True for the manifest of a catalog.</summary>
    public static bool IsManifest(SourceFile file) => IsYaml(file) && Manifest.IsMatch(file.Content);

    /// <summary>True for a table or description with the columns or keys of one.</summary>
    public static bool IsPart(SourceFile file) => IsYaml(file) ? Yaml.IsMatch(file.Content) : Csv.IsMatch(file.Content);

    private static bool IsYaml(SourceFile file) => file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
