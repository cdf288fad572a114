using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes;

/// <summary>Changes the text of a document.</summary>
internal static class CodeChange
{
    /// <summary>The document with one change.</summary>
    public static async Task<Document> Apply(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
