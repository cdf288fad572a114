using System.Globalization;
using Her2Catalog.Hgvs;
using Her2Catalog.Json;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>The columns of <c>describe --format tsv</c>.</summary>
internal sealed class DescribeTsvWriter : IAnswerWriter
{
    private readonly TextWriter output;
    private readonly ICatalog catalog;

    public DescribeTsvWriter(TextWriter output, ICatalog catalog)
    {
        this.output = output;
        this.catalog = catalog;
        TsvLine.Write(
            output,
            "input",
            "status",
            "coding",
            "protein",
            "protein_short",
            "consequence",
            "exon",
            "grch37",
            "grch38",
            "variant",
            "note",
            "explanation");
    }

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = DescribeAnswer.Of(catalog, notation, build);
        var description = answer.Description;
        TsvLine.Write(
            output,
            notation,
            answer.Status.ToString(),
            description.Coding,
            description.Protein,
            description.ProteinShort,
            description.Consequence,
            description.Exon,
            description.Grch37,
            description.Grch38,
            answer.Variant,
            description.NoteMessage.ToString(CultureInfo.InvariantCulture),
            description.ExplanationMessage.ToString(CultureInfo.InvariantCulture));
        return answer.IsReadable;
    }

    public void Dispose()
    {
    }
}

/// <summary>The objects of <c>describe --format json</c>: every key is present, null is a missing value.</summary>
internal sealed class DescribeJsonWriter(TextWriter output, AnswerScope scope) : IAnswerWriter
{
    private readonly JsonDocumentWriter document = new(output);

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = DescribeAnswer.Of(scope.Catalog, notation, build);
        document.Write(json =>
        {
            var description = answer.Description;
            json.WriteString("input", notation);
            json.WriteString("status", answer.Status.ToString());
            WriteText("coding", description.Coding);
            WriteText("protein", description.Protein);
            WriteText("proteinShort", description.ProteinShort);
            WriteText("consequence", description.Consequence);
            WriteText("exon", description.Exon);
            WriteText("grch37", description.Grch37);
            WriteText("grch38", description.Grch38);
            WriteText("genomicGrch37", description.GenomicGrch37);
            WriteText("genomicGrch38", description.GenomicGrch38);
            WriteText("variant", answer.Variant);
            WriteNumber("errorPosition", description.Error.Position);
            WriteNumber("errorLength", description.Error.Length);
            WriteText("explanation", description.ExplanationMessage.ToString(CultureInfo.InvariantCulture));
            WriteText("suggestion", description.Suggestion);
            WriteText("note", description.NoteMessage.ToString(CultureInfo.InvariantCulture));
            ListJsonWriter.WriteCatalog(json, scope);

            void WriteText(string member, string? text) => InterpretationConverter.WriteText(json, member, text);

            void WriteNumber(string member, int number)
            {
                if (answer.IsReadable)
                {
                    json.WriteNull(member);
                }
                else
                {
                    json.WriteNumber(member, number);
                }
            }
        });
        return answer.IsReadable;
    }

    public void Dispose() => document.Dispose();
}

/// <summary>The nomenclature of names, for people.</summary>
internal sealed class DescribeTextWriter(TerminalText output, AnswerScope scope) : IAnswerWriter
{
    public bool Write(string notation, GenomeBuild build)
    {
        var answer = DescribeAnswer.Of(scope.Catalog, notation, build);
        var description = answer.Description;
        output.WriteLine(Fault.Shown(notation));
        if (!answer.IsReadable)
        {
            Fault.Write(output, notation, answer.Status, description);
        }

        // A name on another transcript is described by the change that it means on the transcript of the catalog.
        if (answer.IsReadable || description.Protein.Length > 0)
        {
            WriteLines(
                (ToolMessages.DnaLabel(), description.Coding),
                (ToolMessages.ProteinLabel(), $"{description.Protein}  {description.ProteinShort}".Trim()),
                (ToolMessages.ConsequenceLabel(), ConsequenceText.Of(description.Consequence)),
                (ToolMessages.ExonLabel(), description.Exon),
                (ToolMessages.BuildLabel(GenomeBuild.GRCh37.ToString()), Join(description.GenomicGrch37, description.Grch37)),
                (ToolMessages.BuildLabel(GenomeBuild.GRCh38.ToString()), Join(description.GenomicGrch38, description.Grch38)),
                (ToolMessages.CatalogLabel(), answer.IsReadable ? InCatalog(answer) : string.Empty),
                (ToolMessages.NoteLabel(), description.Note));
        }

        output.WriteLine();
        return answer.IsReadable;
    }

    public void Dispose() => output.WriteLine(AnswerText.Catalog(scope).ToString());

    private string Join(string name, string allele) =>
        allele.Length == 0 ? name : $"{name}  chr{scope.Catalog.Gene.Chromosome}:{allele}".TrimStart();

    private static string InCatalog(DescribeAnswer answer) =>
        answer.Variant.Length == 0 ? ToolMessages.NotInCatalog().ToString() : answer.Variant;

    private void WriteLines(params (LocalizedMessage Label, string Value)[] lines)
    {
        var width = lines.Max(line => TextWidth.Of(line.Label.ToString()));
        foreach (var (label, value) in lines.Where(line => line.Value.Length > 0))
        {
            output.WriteLine($"  {TextWidth.PadRight(label.ToString(), width)}  {value}");
        }
    }
}

/// <summary>The nomenclature of one name, and the catalog's variant if it contains it.</summary>
internal readonly record struct DescribeAnswer(LookupStatus Status, VariantDescription Description, string Variant)
{
    public bool IsReadable => Description.Status == HgvsStatus.Ok;

    public static DescribeAnswer Of(ICatalog catalog, string notation, GenomeBuild build)
    {
        var found = catalog.Find(notation, build);
        return new DescribeAnswer(found.Status, catalog.Reference.Describe(notation, build), found.Variant.Name);
    }
}
