using System.Globalization;
using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Tests.Export;

/// <summary>
/// A MAF-like table of a million rows, one in fifty of them in ERBB2, the same each time. Names are preferred ones, as a join
/// needs them: of the catalog, of other DNA that gives its proteins, and of other variants of the gene.
/// </summary>
internal static class MillionRows
{
    public const int Count = 1_000_000;
    private const int RowsPerErbb2Row = 50;
    private static readonly string[] OtherGenes = ["EGFR", "KRAS", "TP53", "ALK", "ERBB3"];

    /// <summary>Writes the table; gives the rows in ERBB2.</summary>
    public static IReadOnlyList<MafRow> Write(string path)
    {
        var random = new Random(2264);
        var names = Names();
        var rows = new List<MafRow>();
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        file.WriteLine("#version 2.4");
        file.WriteLine("Hugo_Symbol\tNCBI_Build\tnumber\tHGVSc\tHGVSp_Short\tTranscript_ID");
        for (var number = 0; number < Count; number++)
        {
            if (random.Next(RowsPerErbb2Row) > 0)
            {
                // Names of the catalog in other genes, too, where they are not variants of the catalog.
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{OtherGenes[random.Next(OtherGenes.Length)]}\tGRCh38\t{number}\tc.2264T>C\tp.L755S\t"));
                continue;
            }

            var (coding, protein) = names[random.Next(names.Length)];
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ERBB2\tGRCh38\t{number}\t{coding}\t{protein}\tENST00000269571"));
            rows.Add(new MafRow(number, coding, protein));
        }

        return rows;
    }

    private static (string Coding, string Protein)[] Names()
    {
        var names = new List<(string, string)>();
        foreach (var allele in Her2.Alleles.All)
        {
            names.Add((allele.Name, $"p.{allele.Variant.Name}"));
            names.Add((allele.Name, ""));
        }

        foreach (var variant in Her2.Variants.All)
        {
            names.Add(("", $"p.{variant.Name}"));
            names.AddRange(OtherCodonsOf(variant));
        }

        // Each residue 20 apart by every change of its first base, and deleted.
        for (var codon = 1; codon < 3700; codon += 60)
        {
            foreach (var written in new[] { $"c.{codon}delinsA", $"c.{codon}delinsC", $"c.{codon}delinsG", $"c.{codon}_{codon + 2}del" })
            {
                names.AddRange(Canonical(written));
            }
        }

        return [.. names];
    }

    // Every codon in place of the one that a variant changes: those that give its residue, and those that give others.
    private static IEnumerable<(string Coding, string Protein)> OtherCodonsOf(Her2.Variant variant)
    {
        var first = (3 * variant.FirstResidue) - 2;
        return variant.FirstResidue != variant.LastResidue
            ? []
            : from a in "ACGT" from b in "ACGT" from c in "ACGT" from name in Canonical($"c.{first}_{first + 2}delins{a}{b}{c}") select name;
    }

    private static IEnumerable<(string Coding, string Protein)> Canonical(string written)
    {
        var description = Her2.Reference.Describe(written);
        return description.Status == HgvsStatus.Ok && description.Coding.Length > 0 ? [(description.Coding, $"p.{description.ProteinShort}")] : [];
    }
}

/// <summary>A row of the table that lies in ERBB2.</summary>
internal readonly record struct MafRow(int Number, string Coding, string Protein);
