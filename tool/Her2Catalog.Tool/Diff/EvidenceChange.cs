using System.Globalization;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>The evidence on a variant that only one of two catalogs contains.</summary>
/// <param name="Variant">Preferred short name.</param>
/// <param name="Old">Statements with citations that only the old one contains.</param>
/// <param name="New">Statements with citations that only the new one contains.</param>
internal sealed record EvidenceChange(string Variant, IReadOnlyList<ComparedEvidence> Old, IReadOnlyList<ComparedEvidence> New)
{
    /// <summary>Compares the evidence on the variants that both contain.</summary>
    public static IEnumerable<EvidenceChange> Between(ComparedCatalog old, ComparedCatalog @new)
    {
        var known = @new.Variants.Select(variant => variant.ShortName);
        foreach (var name in old.Variants.Select(variant => variant.ShortName).Intersect(known, StringComparer.Ordinal))
        {
            ComparedEvidence[] before = [.. EvidenceOf(old, name)], after = [.. EvidenceOf(@new, name)];
            var change = new EvidenceChange(name, [.. before.Except(after)], [.. after.Except(before)]);
            if (change.Old.Count > 0 || change.New.Count > 0)
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<ComparedEvidence> EvidenceOf(ComparedCatalog catalog, string name)
    {
        catalog.Catalog.TryFind("p." + name, out var variant);
        return variant.GetEvidence(catalog.Day)
            .Select(ComparedEvidence.Of)
            .Append(ComparedEvidence.Of(variant.Citation));
    }
}

/// <summary>A statement with its citation.</summary>
/// <param name="English">In English, for programs.</param>
/// <param name="Text">In the language of the user.</param>
internal sealed record ComparedEvidence(string English, string Text)
{
    public static ComparedEvidence Of(EvidenceStatement statement) => new(
        InEnglish(ToolMessages.CitedStatement(statement.Topic, statement.Text, statement.Citation.ToString())),
        ToolMessages.CitedStatement(
            TopicText.Of(statement.Topic),
            CatalogText.Select(statement.Text, statement.TextJapanese),
            statement.Citation.GetText()).ToString());

    public static ComparedEvidence Of(Citation citation) => new(
        InEnglish(ToolMessages.NamedIn(citation.ToString())),
        ToolMessages.NamedIn(citation.GetText()).ToString());

    private static string InEnglish(LocalizedMessage message) => message.ToString(CultureInfo.InvariantCulture);
}
