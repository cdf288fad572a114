using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Lists in a sentence: <c>a, b, c</c>, or <c>a、b、c</c> in Japanese.</summary>
internal static class TextList
{
    public static string Of(IEnumerable<string> items) => string.Join(ToolMessages.ListSeparator().ToString(), items);

    public static string Of(IEnumerable<LocalizedMessage> items) => Of(items.Select(item => item.ToString()));

    /// <summary>Joins details, which may contain lists; empty ones are left out.</summary>
    public static string OfDetails(IEnumerable<string> details) =>
        string.Join(ToolMessages.DetailSeparator().ToString(), details.Where(detail => detail.Length > 0));
}
