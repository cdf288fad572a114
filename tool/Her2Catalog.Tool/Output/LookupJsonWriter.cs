using System.Globalization;
using System.Text.Json;
using Her2Catalog.Hgvs;
using Her2Catalog.Json;

namespace Her2Catalog.Tool.Output;

/// <summary>The objects of <c>lookup --format json</c>: every key is present, null is a missing value.</summary>
internal sealed class LookupJsonWriter(TextWriter output, AnswerScope scope) : IAnswerWriter
{
    private readonly JsonDocumentWriter document = new(output);

    public bool Write(string notation, GenomeBuild build)
    {
        var answer = LookupAnswer.Of(scope, notation, build);
        document.Write(json => WriteMembers(json, answer));
        return answer.IsFound;
    }

    public void Dispose() => document.Dispose();

    private void WriteMembers(Utf8JsonWriter json, LookupAnswer answer)
    {
        json.WriteString("input", answer.Input);
        json.WriteString("status", answer.Status.ToString());
        InterpretationConverter.WriteText(json, "variant", answer.Variant.Name);
        InterpretationConverter.WriteText(json, "allele", answer.Allele.Name);
        InterpretationConverter.WriteText(json, "coding", answer.Coding);
        InterpretationConverter.WriteText(json, "protein", answer.Protein);
        InterpretationConverter.WriteText(json, "explanation", answer.Explanation.ToString(CultureInfo.InvariantCulture));
        InterpretationConverter.WriteText(json, "suggestion", answer.Description.Suggestion);
        InterpretationConverter.WriteCatalog(json, scope.Catalog, scope.EditionId, scope.Day);
        json.WriteStartArray("assays");
        foreach (var assay in answer.Assays)
        {
            json.WriteStartObject();
            InterpretationConverter.WriteMembers(json, assay);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in answer.Variant.GetEvidence(scope.Day))
        {
            json.WriteStartObject();
            json.WriteString("topic", statement.Topic);
            json.WriteString("text", statement.Text);
            InterpretationConverter.WriteCitations(json, [statement.Citation]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        InterpretationConverter.WriteText(json, "note", answer.Description.NoteMessage.ToString(CultureInfo.InvariantCulture));
    }
}
