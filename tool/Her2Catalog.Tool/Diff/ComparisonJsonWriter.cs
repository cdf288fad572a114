using System.Text.Json;
using Her2Catalog.Json;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>Writes a comparison as one JSON object; every key is present, null is a missing value.</summary>
internal static class ComparisonJsonWriter
{
    public static void Write(Stream output, CatalogComparison comparison)
    {
        using (var json = new Utf8JsonWriter(output, JsonDocumentWriter.Options))
        {
            json.WriteStartObject();
            WriteSide(json, "old", comparison.Old);
            WriteSide(json, "new", comparison.New);
            WriteArray(json, "names", comparison.Names.Where(names => !names.IsEmpty), WriteNameChange);
            WriteArray(json, "answers", comparison.Answers, WriteAnswerChange);
            WriteArray(json, "evidence", comparison.Evidence, WriteEvidenceChange);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSide(Utf8JsonWriter json, string member, ComparedCatalog side)
    {
        json.WriteStartObject(member);
        json.WriteString("path", side.Name);
        json.WriteString("id", side.Catalog.Id);
        json.WriteString("edition", side.Edition.Id);
        json.WriteString("digest", side.Catalog.Digest);
        json.WriteEndObject();
    }

    private static void WriteNameChange(Utf8JsonWriter json, NameChange names)
    {
        json.WriteString("kind", names.Kind);
        InterpretationConverter.WriteTexts(json, "added", names.Added);
        InterpretationConverter.WriteTexts(json, "removed", names.Removed);
    }

    private static void WriteAnswerChange(Utf8JsonWriter json, AnswerChange change)
    {
        json.WriteString("form", change.Question.Form.ToString());
        json.WriteString("name", change.Question.Name);
        json.WriteString("assay", change.Assay);
        WriteAnswer(json, "old", change.Old);
        WriteAnswer(json, "new", change.New);
    }

    private static void WriteEvidenceChange(Utf8JsonWriter json, EvidenceChange change)
    {
        json.WriteString("variant", change.Variant);
        InterpretationConverter.WriteTexts(json, "old", change.Old.Select(item => item.English));
        InterpretationConverter.WriteTexts(json, "new", change.New.Select(item => item.English));
    }

    private static void WriteAnswer(Utf8JsonWriter json, string member, ComparedAnswer answer)
    {
        json.WriteStartObject(member);
        json.WriteString("status", answer.Status.ToString());
        InterpretationConverter.WriteText(json, "variant", answer.Variant);
        json.WriteString("use", answer.Use.ToString());
        json.WriteString("match", answer.Match.ToString());
        json.WriteString("nextStep", answer.Next.ToString());
        InterpretationConverter.WriteText(json, "confirmWith", answer.ConfirmWith);
        InterpretationConverter.WriteText(json, "confirmingUse", answer.ConfirmWith.Length == 0 ? null : answer.ConfirmingUse.ToString());
        InterpretationConverter.WriteTexts(json, "confirmingTherapies", answer.ConfirmingTherapies);
        WriteArray(json, "uses", answer.Uses, WriteUse);
        json.WriteEndObject();
    }

    private static void WriteUse(Utf8JsonWriter json, ComparedUse use)
    {
        json.WriteString("use", use.Use.ToString());
        InterpretationConverter.WriteText(json, "therapy", use.Therapy);
        InterpretationConverter.WriteText(json, "indication", use.Indication);
        InterpretationConverter.WriteText(json, "jurisdiction", use.Jurisdiction);
        json.WriteString("from", AnswerText.Of(use.From));
        InterpretationConverter.WriteText(json, "until", use.Until is { } until ? AnswerText.Of(until) : null);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string member, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeMembers)
    {
        json.WriteStartArray(member);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
