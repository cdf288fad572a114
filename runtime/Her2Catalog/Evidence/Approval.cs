using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>An approval of a therapy.</summary>
/// <param name="Jurisdiction">The jurisdiction.</param>
/// <param name="Date">The date as stated, such as <c>2023-08</c>.</param>
/// <param name="Indication">The indication.</param>
/// <param name="IndicationJapanese">The indication in Japanese; empty if the catalog does not state it.</param>
/// <param name="Line">Line of therapy; empty if the source does not state it.</param>
/// <param name="LineJapanese">Line of therapy in Japanese; empty if the catalog does not state it.</param>
/// <param name="Dose">Dose; empty if the source does not state it.</param>
/// <param name="DoseJapanese">Dose in Japanese; empty if the catalog does not state it.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record Approval(
    CatalogJurisdiction Jurisdiction,
    string Date,
    string Indication,
    string IndicationJapanese,
    string Line,
    string LineJapanese,
    string Dose,
    string DoseJapanese,
    Citation Citation)
{
    internal static Approval Read(ref RecordReader record) => new(
        new CatalogJurisdiction(record.Catalog, record.Number()),
        record.Text(),
        record.Text(out var indication),
        indication,
        record.Text(out var line),
        line,
        record.Text(out var dose),
        dose,
        Citation.Read(ref record));
}

/// <summary>The lists in the record of a therapy.</summary>
internal sealed record TherapyRecord(IReadOnlyList<Approval> Approvals, IReadOnlyList<SourcedText> Statements)
{
    private const int FieldsBefore = 4;

    public static TherapyRecord Read(Catalog catalog, int number)
    {
        var record = catalog.Record(TableSection.Therapies, number);
        record.Skip(FieldsBefore);
        var approvals = new Approval[record.Number()];
        for (var i = 0; i < approvals.Length; i++)
        {
            approvals[i] = Approval.Read(ref record);
        }

        return new TherapyRecord(approvals, SourcedText.ReadAll(ref record));
    }
}
