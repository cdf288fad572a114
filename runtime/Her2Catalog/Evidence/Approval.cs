using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>An approval of a therapy.</summary>
/// <param name="Jurisdiction">Where.</param>
/// <param name="Date">Since when, as stated: <c>2023-08</c>.</param>
/// <param name="Indication">For what.</param>
/// <param name="Line">Line of treatment as stated, or empty.</param>
/// <param name="Dose">As stated, or empty.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record Approval(CatalogJurisdiction Jurisdiction, string Date, string Indication, string Line, string Dose, Citation Citation);

/// <summary>What a therapy's record holds after its names.</summary>
internal sealed record TherapyRecord(IReadOnlyList<Approval> Approvals, IReadOnlyList<SourcedText> Statements)
{
    private const int FieldsBefore = 5;

    public static TherapyRecord Read(Catalog catalog, int number)
    {
        var record = catalog.Record(TableSection.Therapies, number);
        record.Skip(FieldsBefore);
        var approvals = new Approval[record.Number()];
        for (var i = 0; i < approvals.Length; i++)
        {
            approvals[i] = new Approval(new CatalogJurisdiction(catalog, record.Number()), record.Text(), record.Text(), record.Text(), record.Text(), Citation.Read(ref record));
        }

        return new TherapyRecord(approvals, SourcedText.ReadAll(ref record));
    }
}
