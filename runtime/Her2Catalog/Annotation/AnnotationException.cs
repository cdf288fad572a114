namespace Her2Catalog.Annotation;

/// <summary>A table cannot be annotated: its format cannot be determined, or a row is at fault and the options are strict.</summary>
/// <param name="lineNumber">The line at fault, from 1.</param>
/// <param name="message">What is wrong, and how to fix it; control characters are replaced.</param>
public sealed class AnnotationException(long lineNumber, string message) : Exception(MessageText.OnOneLine(message))
{
    /// <summary>The line at fault, from 1.</summary>
    public long LineNumber { get; } = lineNumber;
}
