using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A sentence of the catalog about what a source says.</summary>
/// <param name="Text">In the catalog's own words.</param>
/// <param name="TextJapanese">The same in Japanese; empty if the catalog does not state it.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record SourcedText(string Text, string TextJapanese, Citation Citation)
{
    internal static IReadOnlyList<SourcedText> ReadAll(ref RecordReader record)
    {
        var texts = new SourcedText[record.Number()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = new SourcedText(record.Text(out var japanese), japanese, Citation.Read(ref record));
        }

        return texts;
    }
}
