using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.CodeFixes;

/// <summary>Changes the text of a document.</summary>
internal static class CodeChange
{
    /// <summary>Returns the document with changes.</summary>
    public static async Task<Document> Apply(Document document, IEnumerable<TextChange> changes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
