using System.Text.Json;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Comparing;

/// <summary>A comparison as one JSON object.</summary>
internal static class ComparisonJsonWriter
{
    public static void Write(Stream output, CatalogComparison comparison)
    {
        using (var json = new Utf8JsonWriter(output, JsonDocumentWriter.Options))
        {
            json.WriteStartObject();
            WriteSide(json, "old", comparison.Old);
            WriteSide(json, "new", comparison.New);
            json.WriteStartArray("names");
            foreach (var names in comparison.Names.Where(names => !names.IsNone))
            {
                json.WriteStartObject();
                json.WriteString("kind", names.Kind);
                WriteNames(json, "came", names.Came);
                WriteNames(json, "went", names.Went);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("answers");
            foreach (var change in comparison.Answers)
            {
                json.WriteStartObject();
                json.WriteString("form", change.Question.Form.ToString());
                json.WriteString("name", change.Question.Name);
                json.WriteString("assay", change.Assay);
                WriteAnswer(json, "old", change.Old);
                WriteAnswer(json, "new", change.New);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSide(Utf8JsonWriter json, string member, ComparedCatalog catalog)
    {
        json.WriteStartObject(member);
        json.WriteString("catalog", catalog.Name);
        json.WriteString("edition", catalog.Edition.Id);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string member, IReadOnlyList<string> names)
    {
        json.WriteStartArray(member);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void WriteAnswer(Utf8JsonWriter json, string member, ComparedAnswer answer)
    {
        json.WriteStartObject(member);
        json.WriteString("status", answer.Status.ToString());
        json.WriteString("variant", answer.Variant);
        json.WriteString("use", answer.Use.ToString());
        json.WriteString("match", answer.Match.ToString());
        json.WriteString("nextStep", answer.Next.ToString());
        json.WriteString("confirmWith", answer.ConfirmWith);
        if (answer.Next == NextStep.ConfirmWith)
        {
            json.WriteString("confirmingUse", answer.ConfirmingUse.ToString());
        }

        json.WriteString("therapy", answer.Therapy);
        json.WriteString("jurisdiction", answer.Jurisdiction);
        json.WriteEndObject();
    }
}
