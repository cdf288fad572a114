using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A dated, sourced statement of evidence, about variants or in general: resistance, frequency, workflow, history …</summary>
/// <param name="Id">The id, a C# identifier; empty for a statement that belongs to a variant's entry.</param>
/// <param name="Topic">The topic, such as <c>Resistance</c>.</param>
/// <param name="Text">In the catalog's own words.</param>
/// <param name="TextJapanese">The same in Japanese; empty if the catalog does not state it.</param>
/// <param name="Variants">The variants that it is about.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day on which it no longer applies; null if it has no end.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record EvidenceStatement(
    string Id,
    string Topic,
    string Text,
    string TextJapanese,
    IReadOnlyList<CatalogVariant> Variants,
    DateOnly From,
    DateOnly? Until,
    Citation Citation) : ICatalogEntry<EvidenceStatement>
{
    /// <summary>Returns a value indicating whether the statement applies on a date.</summary>
    public bool IsInForce(DateOnly asOf) => From <= asOf && (Until is null || asOf < Until);

    /// <summary>Statements are equal if their content is.</summary>
    public bool Equals(EvidenceStatement? other) =>
        other is not null &&
        (Id, Topic, Text, TextJapanese, From, Until, Citation) ==
        (other.Id, other.Topic, other.Text, other.TextJapanese, other.From, other.Until, other.Citation) &&
        Variants.SequenceEqual(other.Variants);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Topic, Text);

    /// <summary>Returns topic, text and citation.</summary>
    public override string ToString() => $"{Topic}: {Text} [{Citation}]";

    static EvidenceStatement ICatalogEntry<EvidenceStatement>.Create(Catalog catalog, int number)
    {
        var record = catalog.Record(TableSection.Evidence, number);
        return new EvidenceStatement(
            record.Text(),
            record.Text(),
            record.Text(out var japanese),
            japanese,
            [.. record.Numbers().Select(variant => new CatalogVariant(catalog, variant))],
            record.Day() ?? DateOnly.MinValue,
            record.Day(),
            Citation.Read(ref record));
    }
}
