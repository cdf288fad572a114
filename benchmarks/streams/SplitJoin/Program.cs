// SplitJoin maf|vcf TABLE FILE > OUT: what one would write in an afternoon, string.Split and a Dictionary of exact names.
using System.Text;

string[] keys = ["HER2_Variant", "HER2_Match", "HER2_OncomineDxTargetTest", "HER2_Guardant360Cdx", "HER2_LungCancerCompactPanel", "HER2_AmoyDxLungCancerPanel"];
using var input = new StreamReader(args[2], Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
var rows = File.ReadLines(args[1]).Skip(1).Select(line => line.Split('\t')).ToArray();
if (args[0] == "maf")
{
    JoinMaf(rows.ToDictionary(row => row[0], row => string.Join('\t', row[1..])));
}
else
{
    JoinVcf(rows.ToDictionary(row => (row[0], row[1], row[2]), row => string.Join(';', keys.Zip(row[6..], (key, cell) => $"{key}={cell}"))));
}

void JoinMaf(Dictionary<string, string> table)
{
    var header = input.ReadLine()!;
    for (; header.StartsWith('#'); header = input.ReadLine()!)
    {
        output.Write(header + "\n");
    }

    var columns = header.Split('\t');
    var (gene, coding, protein) = (Array.IndexOf(columns, "Hugo_Symbol"), Array.IndexOf(columns, "HGVSc"), Array.IndexOf(columns, "HGVSp_Short"));
    output.Write($"{header}\t{string.Join('\t', keys)}\n");
    while (input.ReadLine() is { } line)
    {
        var cells = line.Split('\t');
        output.Write(line);
        output.Write('\t');
        output.Write(cells[gene] != "ERBB2" ? "\t\t\t\t\t" : table.GetValueOrDefault(cells[coding].Length > 0 ? cells[coding] : cells[protein], table["*"]));
        output.Write('\n');
    }
}

void JoinVcf(Dictionary<(string Position, string Reference, string Alternate), string> table)
{
    while (input.ReadLine() is { } line)
    {
        if (line.StartsWith("#CHROM", StringComparison.Ordinal))
        {
            output.Write(string.Concat(keys.Select(key => $"##INFO=<ID={key},Number=1,Type=String,Description=\"{key}\">\n")));
        }

        var cells = line.Split('\t');
        if (cells[0] == "chr17" && table.TryGetValue((cells[1], cells[3], cells[4]), out var found))
        {
            cells[7] = cells[7] == "." ? found : $"{cells[7]};{found}";
            line = string.Join('\t', cells);
        }

        output.Write(line);
        output.Write('\n');
    }
}
