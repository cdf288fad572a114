using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>The columns of <c>describe --format tsv</c>.</summary>
internal sealed class DescribeTsvWriter : IAnswerWriter
{
    private readonly TextWriter output;

    public DescribeTsvWriter(TextWriter output)
    {
        this.output = output;
        TsvLine.Write(output, "input", "status", "coding", "protein", "protein_short", "consequence", "exon", "grch37", "grch38", "variant");
    }

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = DescribeAnswer.Of(notation, build);
        var description = answer.Description;
        TsvLine.Write(
            output,
            notation,
            description.Status.ToString(),
            description.Coding,
            description.Protein,
            description.ProteinShort,
            description.Consequence,
            description.Exon,
            description.Grch37,
            description.Grch38,
            answer.Variant);
        return answer.IsOk;
    }

    public void Dispose()
    {
    }
}

/// <summary>The same for programs that read JSON, with the place and reason of a fault.</summary>
internal sealed class DescribeJsonWriter(TextWriter output) : IAnswerWriter
{
    private readonly JsonDocumentWriter document = new(output);

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = DescribeAnswer.Of(notation, build);
        document.Write(json =>
        {
            var description = answer.Description;
            json.WriteString("input", notation);
            json.WriteString("status", description.Status.ToString());
            if (!answer.IsOk)
            {
                json.WriteNumber("errorPosition", description.Error.Position);
                json.WriteNumber("errorLength", description.Error.Length);
                json.WriteString("explanation", description.Explanation);
                json.WriteString("suggestion", description.Suggestion);
                return;
            }

            json.WriteString("coding", description.Coding);
            json.WriteString("protein", description.Protein);
            json.WriteString("proteinShort", description.ProteinShort);
            json.WriteString("consequence", description.Consequence);
            json.WriteString("exon", description.Exon);
            json.WriteString("grch37", description.Grch37);
            json.WriteString("grch38", description.Grch38);
            json.WriteString("genomicGrch37", description.GenomicGrch37);
            json.WriteString("genomicGrch38", description.GenomicGrch38);
            json.WriteString("variant", answer.Variant);
        });
        return answer.IsOk;
    }

    public void Dispose() => document.Dispose();
}

/// <summary>The same for people.</summary>
internal sealed class DescribeTextWriter(TextWriter output) : IAnswerWriter
{
    public bool Write(string notation, GenomeBuild build)
    {
        var answer = DescribeAnswer.Of(notation, build);
        var description = answer.Description;
        output.WriteLine(Fault.Visible(notation));
        if (!answer.IsOk)
        {
            Fault.Write(output, notation, description);
        }
        else
        {
            WriteLine("DNA", description.Coding);
            WriteLine("protein", $"{description.Protein}  {description.ProteinShort}");
            WriteLine("consequence", description.Consequence);
            WriteLine("exon", description.Exon);
            WriteLine("GRCh37", Join(description.GenomicGrch37, description.Grch37));
            WriteLine("GRCh38", Join(description.GenomicGrch38, description.Grch38));
            WriteLine("catalog", answer.Variant.Length == 0 ? "not in the catalog" : answer.Variant);
        }

        output.WriteLine();
        return answer.IsOk;
    }

    public void Dispose()
    {
    }

    private static string Join(string name, string allele) => allele.Length == 0 ? name : $"{name}  chr17:{allele}".TrimStart();

    private void WriteLine(string label, string value)
    {
        if (value.Length > 0)
        {
            output.WriteLine($"  {label,-12} {value}");
        }
    }
}

/// <summary>What the engine says of one name, and the catalog's variant where it holds it.</summary>
internal readonly record struct DescribeAnswer(VariantDescription Description, string Variant)
{
    public bool IsOk => Description.Status == HgvsStatus.Ok;

    public static DescribeAnswer Of(string notation, GenomeBuild build)
    {
        var description = Her2.Reference.Describe(notation, build);
        return new DescribeAnswer(description, Her2.TryFind(notation, build, out var variant) == LookupStatus.Found ? variant.Name : string.Empty);
    }
}
