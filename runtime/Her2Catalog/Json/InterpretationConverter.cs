using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Her2Catalog.Json;

/// <summary>Writes an interpretation as <c>her2 lookup --format json</c> does: every key is present, null is a missing value.</summary>
public sealed class InterpretationConverter : JsonConverter<Interpretation>
{
    private const string IsoDate = "yyyy-MM-dd";

    /// <inheritdoc/>
    /// <exception cref="JsonException">Always: an interpretation is made from a catalog, not from text.</exception>
    public override Interpretation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("An interpretation cannot be read from JSON. Read the variant, and interpret it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Interpretation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteString("status", value.Status.ToString());
        WriteText(writer, "variant", value.Variant.Name);
        WriteText(writer, "allele", value.Allele.Name);
        WriteCatalog(writer, value.Catalog, value.Edition, value.Assay.IsNone ? null : value.AsOf);
        writer.WriteEndObject();
    }

    /// <summary>Writes <c>asOf</c> and <c>catalog</c>.</summary>
    public static void WriteCatalog(Utf8JsonWriter writer, ICatalog? catalog, string edition, DateOnly? asOf)
    {
        WriteText(writer, "asOf", asOf?.ToString(IsoDate, CultureInfo.InvariantCulture));
        if (catalog is null)
        {
            writer.WriteNull("catalog");
            return;
        }

        writer.WriteStartObject("catalog");
        writer.WriteString("id", catalog.Id);
        WriteText(writer, "edition", edition);
        writer.WriteString("digest", catalog.Digest);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of an element of <c>assays</c>.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, Interpretation value)
    {
        var confirming = value.Confirming;
        WriteText(writer, "assay", value.Assay.Id);
        writer.WriteString("use", value.Use.ToString());
        writer.WriteString("match", value.Match.ToString());
        writer.WriteString("nextStep", value.Next.ToString());
        WriteText(writer, "confirmWith", confirming.Assay.Id);
        WriteText(writer, "confirmingUse", confirming.Assay.IsNone ? null : confirming.Use.ToString());
        WriteTexts(writer, "confirmingTherapies", confirming.TherapyList);
        WriteTexts(writer, "listedAlleles", value.ListedAlleles.ToArray());
        writer.WriteStartArray("uses");
        foreach (var statement in value.Statements)
        {
            WriteStatement(writer, statement);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a text, or null for an empty one.</summary>
    public static void WriteText(Utf8JsonWriter writer, string member, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            writer.WriteNull(member);
        }
        else
        {
            writer.WriteString(member, text);
        }
    }

    /// <summary>Writes citations as people cite them.</summary>
    public static void WriteCitations(Utf8JsonWriter writer, IEnumerable<Citation> citations) =>
        WriteTexts(writer, "citations", citations.Select(citation => citation.ToString()));

    /// <summary>Writes texts as an array.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string member, IEnumerable<string> texts)
    {
        writer.WriteStartArray(member);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter writer, UseStatement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("use", statement.Use.ToString());
        WriteText(writer, "therapy", statement.Therapy.Id);
        WriteText(writer, "indication", statement.Indication);
        WriteText(writer, "jurisdiction", statement.Jurisdiction.Id);
        writer.WriteString("from", statement.From.ToString(IsoDate, CultureInfo.InvariantCulture));
        WriteText(writer, "until", statement.Until?.ToString(IsoDate, CultureInfo.InvariantCulture));
        WriteCitations(writer, statement.Citations);
        writer.WriteEndObject();
    }
}
