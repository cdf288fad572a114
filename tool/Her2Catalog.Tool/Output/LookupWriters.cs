using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>The columns of <c>lookup --format tsv</c>: one line for each input and assay.</summary>
internal sealed class LookupTsvWriter : IAnswerWriter
{
    private readonly TextWriter output;

    public LookupTsvWriter(TextWriter output)
    {
        this.output = output;
        TsvLine.Write(output, "input", "status", "variant", "match", "assay", "use", "next_step", "confirm_with");
    }

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = LookupAnswer.Of(notation, build);
        if (!answer.IsReadable)
        {
            TsvLine.Write(output, notation, answer.Status.ToString(), "", "", "", "", "", "");
            return false;
        }

        foreach (var assay in Her2.Assays.All)
        {
            var interpretation = assay.Interpret(notation, build);
            TsvLine.Write(
                output,
                notation,
                answer.Status.ToString(),
                answer.VariantName,
                interpretation.Match.ToString(),
                assay.Id.ToString(),
                interpretation.Use.ToString(),
                interpretation.Next.ToString(),
                interpretation.ConfirmWith.ToString());
        }

        return answer.IsFound;
    }

    public void Dispose()
    {
    }
}

/// <summary>The same for programs that read JSON, with sources.</summary>
internal sealed class LookupJsonWriter(TextWriter output) : IAnswerWriter
{
    private readonly JsonDocumentWriter document = new(output);

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = LookupAnswer.Of(notation, build);
        document.Write(json =>
        {
            json.WriteString("input", notation);
            json.WriteString("status", answer.Status.ToString());
            if (!answer.IsReadable)
            {
                json.WriteString("explanation", answer.Description.Explanation);
                json.WriteString("suggestion", answer.Description.Suggestion);
                return;
            }

            json.WriteString("variant", answer.VariantName);
            json.WriteString("protein", answer.Description.Protein);
            json.WriteString("coding", answer.Description.Coding);
            json.WriteStartArray("assays");
            foreach (var assay in Her2.Assays.All)
            {
                WriteAssay(json, assay, assay.Interpret(notation, build));
            }

            json.WriteEndArray();
        });
        return answer.IsFound;
    }

    public void Dispose() => document.Dispose();

    private static void WriteAssay(System.Text.Json.Utf8JsonWriter json, Her2.Assay assay, Interpretation interpretation)
    {
        json.WriteStartObject();
        json.WriteString("assay", assay.Id.ToString());
        json.WriteString("use", interpretation.Use.ToString());
        json.WriteString("match", interpretation.Match.ToString());
        json.WriteString("nextStep", interpretation.Next.ToString());
        json.WriteString("confirmWith", interpretation.ConfirmWith.ToString());
        if (interpretation.Next == NextStep.ConfirmWith)
        {
            json.WriteString("confirmingUse", interpretation.ConfirmingUse.ToString());
        }

        json.WriteString("therapy", interpretation.Therapy);
        json.WriteString("jurisdiction", interpretation.Jurisdiction);
        json.WriteString("edition", interpretation.Edition);
        WriteNames(json, "listedAlleles", interpretation.ListedAlleles);
        json.WriteString("sources", interpretation.Sources);
        json.WriteEndObject();
    }

    private static void WriteNames(System.Text.Json.Utf8JsonWriter json, string member, NameList names)
    {
        json.WriteStartArray(member);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}

/// <summary>What the catalog says of one name.</summary>
internal readonly record struct LookupAnswer(LookupStatus Status, Her2.Variant Variant, VariantDescription Description)
{
    public bool IsFound => Status == LookupStatus.Found;

    public bool IsReadable => Status is LookupStatus.Found or LookupStatus.NotInCatalog;

    public string VariantName => IsFound ? Variant.Name : string.Empty;

    public static LookupAnswer Of(string notation, GenomeBuild build)
    {
        var status = Her2.TryFind(notation, build, out var variant);
        return new LookupAnswer(status, variant, Her2.Reference.Describe(notation, build));
    }
}
