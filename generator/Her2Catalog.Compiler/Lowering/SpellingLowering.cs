using System.Text;
using Her2Catalog.Hgvs.Keys;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Lowers spellings to a perfect hash.</summary>
internal static class SpellingLowering
{
    private const int WordLength = 8;

    public static void AddTo(IDictionary<TableSection, string> sections, IReadOnlyList<Spelling> spellings)
    {
        var slots = PlacedTable.Of(spellings.Select(SpellingList.Hash).ToArray(), out var displacements);
        var texts = new StringBuilder();
        var entries = new StringBuilder();
        foreach (var spelling in slots.Select(slot => slot < 0 ? new Spelling(string.Empty, 0) : spellings[slot]))
        {
            entries.Append(SpellingEntry.Write(spelling.Text.Length == 0 ? 0 : texts.Length, spelling.Text.Length, spelling.Number));
            texts.Append(spelling.Text).Append('\0', spelling.Text.Length == 0 ? 0 : Math.Max(0, WordLength - spelling.Text.Length));
        }

        sections[TableSection.SpellingDisplacements] = displacements;
        sections[TableSection.SpellingEntries] = entries.ToString();
        sections[TableSection.SpellingTexts] = texts.Append(' ', SpellingWords.MaxLength).ToString();
    }
}
