using System.Globalization;
using System.Text;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Benchmarks;

/// <summary>The files of the shipped catalog, also with a table of any number of rows.</summary>
internal static class CatalogOnDisk
{
    public const string Manifest = "catalog/her2.yaml";
    public const string Table = "catalog/assays/oncomine-dx-target-test.csv";

    /// <summary>The number of rows of the shipped table.</summary>
    public const int RealRows = 54;

    private const string Assay = "catalog/assays/oncomine-dx-target-test.yaml";
    private const int FirstCodon = 2; // the first is the start codon
    private const string Bases = "ACGT";

    /// <summary>The files of the checkout.</summary>
    public static SourceFile[] Real()
    {
        var root = Root();
        return [.. Directory.EnumerateFiles(Path.Combine(root, "catalog"), "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => new SourceFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The shipped catalog with a table of another size: rows replace one codon, then two.</summary>
    public static SourceFile[] WithRows(int count)
    {
        if (count == RealRows)
        {
            return Edit(Real(), Manifest, WithoutSeals);
        }

        var table = new StringBuilder("row,use,exon,protein,coding,from,until,source\n");
        var rows = 0;
        foreach (var (coding, exon, protein) in Changes().Take(count - 1).Append(("c.2584A>G", "21", "T862A")))
        {
            rows++;
            table.Append(CultureInfo.InvariantCulture, $"{rows},CompanionDiagnostic,{exon},p.{protein},{coding},2023-11-01,,Table1\n");
        }

        return [.. Real().Select(file => file.Path switch
        {
            Table => new SourceFile(file.Path, table.ToString()),
            Assay => new SourceFile(file.Path, file.Content.Replace("companion_diagnostic: 48", $"companion_diagnostic: {rows}", StringComparison.Ordinal).Replace("reference_only: 6", "reference_only: 0", StringComparison.Ordinal)),
            Manifest => new SourceFile(file.Path, WithoutSeals(file.Content)),
            "catalog/variants/names.csv" => new SourceFile(file.Path, "name,means,source\np.Thr798Ile,p.T798I,F38\n"),
            _ => file,
        })];
    }

    /// <summary>Replaces the text of one file. The other files are the same objects, as in an editor.</summary>
    public static SourceFile[] Edit(SourceFile[] files, string path, Func<string, string> edit) =>
        [.. files.Select(file => file.Path == path ? new SourceFile(path, edit(file.Content)) : file)];

    // The measured edits are not compared with a source.
    private static string WithoutSeals(string manifest) => manifest.Replace("  seals: seals.csv\n", "", StringComparison.Ordinal);

    private static IEnumerable<(string Coding, string Exon, string Protein)> Changes()
    {
        var codons = Bases.SelectMany(first => Bases.SelectMany(second => Bases.Select(third => $"{first}{second}{third}"))).ToArray();
        foreach (var isPair in new[] { false, true })
        {
            for (var codon = FirstCodon; codon < Her2.Reference.ResidueCount; codon++)
            {
                foreach (var replacement in codons)
                {
                    var start = (3 * codon) - 2;
                    var coding = isPair ? $"c.{start}_{start + 5}delins{replacement}CAT" : $"c.{start}_{start + 2}delins{replacement}";
                    var description = Her2.Reference.Describe(coding);

                    // Only changes of the first and the last base. Others have a shorter preferred name, which is that of another row.
                    var isWhole = description.Coding.EndsWith(coding[coding.IndexOf("delins", StringComparison.Ordinal)..], StringComparison.Ordinal);
                    if (description.ProteinShort != "T862A" && (isWhole || (!isPair && description.Consequence is "missense_variant" or "stop_gained")) && !description.ProteinShort.EndsWith('='))
                    {
                        yield return (coding, description.Exon, description.ProteinShort);
                    }
                }
            }
        }
    }

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Her2Catalog.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
