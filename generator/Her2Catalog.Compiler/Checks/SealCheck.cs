using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Holds sealed files against their seals. Most slips contradict the transcript or another row; one that does not, such as
/// another codon for the same inserted residue, only shows as a difference from what a person compared with the source. Of a
/// file with other errors nothing is said: it changes once more.
/// </summary>
internal static class SealCheck
{
    public static void Check(ManifestRow manifest, CatalogFiles files, FindingList findings)
    {
        var sealedFiles = new Dictionary<SourceFile, Cell>();
        foreach (var row in manifest.Seals)
        {
            if (files.Find(row.File) is not { } file)
            {
                continue;
            }

            if (sealedFiles.TryGetValue(file, out var first))
            {
                findings.Report(TextRules.Seal, row.File, $"'{row.File.Value}' is sealed already.", related: first);
                continue;
            }

            sealedFiles.Add(file, row.File);
            var digest = FileSeal.Of(file);
            if (row.Digest.IsStated() && digest != row.Digest.Value && !findings.HasErrorsIn(file))
            {
                findings.Report(
                    TextRules.Seal,
                    row.Digest,
                    $"'{row.File.Value}' was changed since it was sealed. Compare the change with its source, then put '{digest}' in place of '{row.Digest.Value}', or run 'her2 check --seal'.",
                    digest);
            }
        }
    }
}
