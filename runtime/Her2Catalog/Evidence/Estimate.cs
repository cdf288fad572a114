using System.Globalization;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>The unit of a figure.</summary>
public enum EstimateUnit : byte
{
    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Months.</summary>
    Months,
}

/// <summary>A measured figure as printed, with its 95 % confidence interval and n/N if they are stated.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Value">The figure.</param>
/// <param name="Low">Lower end of the 95 % confidence interval, in the same unit.</param>
/// <param name="High">Upper end of the 95 % confidence interval.</param>
/// <param name="Events">n of n/N.</param>
/// <param name="Total">N of n/N.</param>
/// <param name="ShareOf">The whole that the figure is a share of; empty if the catalog does not state it.</param>
/// <param name="ShareOfJapanese">The same in Japanese; empty if the catalog does not state it.</param>
/// <param name="Citation">Where it was read.</param>
public readonly record struct Estimate(
    string Measure,
    EstimateUnit Unit,
    decimal Value,
    decimal? Low,
    decimal? High,
    int? Events,
    int? Total,
    string ShareOf,
    string ShareOfJapanese,
    Citation Citation)
{
    /// <summary>Gets a value indicating whether the source states the figure; false for <c>default</c>.</summary>
    public bool IsStated => Measure is not null;

    internal static Estimate Read(ref RecordReader record) => new(
        record.Text(),
        (EstimateUnit)record.Number(),
        decimal.Parse(record.Text(), CultureInfo.InvariantCulture),
        Decimal(record.Text()),
        Decimal(record.Text()),
        record.OptionalNumber(),
        record.OptionalNumber(),
        record.Text(out var shareOf),
        shareOf,
        Citation.Read(ref record));

    private static decimal? Decimal(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Returns the figure in English, such as <c>55 % (95 % CI 44–65)</c>.</summary>
    public override string ToString()
    {
        if (!IsStated)
        {
            return "not stated";
        }

        var unit = Unit == EstimateUnit.Percent ? "%" : "months";
        var interval = Low is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" (95 % CI {Low}–{High})");
        var share = Events is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({Events}/{Total})");
        return string.Create(CultureInfo.InvariantCulture, $"{Value} {unit}{interval}{share}");
    }

    /// <summary>Returns the figure in the language of a culture, such as <c>55%（95%CI 44～65）</c> in Japanese.</summary>
    /// <param name="culture">The culture; by default the current UI culture.</param>
    public string GetText(CultureInfo? culture = null)
    {
        if (!CatalogText.IsJapanese(culture))
        {
            return ToString();
        }

        if (!IsStated)
        {
            return "記載なし";
        }

        var unit = Unit == EstimateUnit.Percent ? "%" : "か月";
        var interval = Low is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"（95%CI {Low}～{High}）");
        var share = Events is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"（{Events}/{Total}）");
        return string.Create(CultureInfo.InvariantCulture, $"{Value}{unit}{interval}{share}");
    }
}
