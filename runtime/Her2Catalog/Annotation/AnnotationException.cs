namespace Her2Catalog.Annotation;

/// <summary>A table cannot be annotated: what it is cannot be told, or a row is at fault where every row must be right.</summary>
/// <param name="lineNumber">The line at fault, from 1.</param>
/// <param name="message">What is wrong, and what would be right; control characters are replaced.</param>
public sealed class AnnotationException(long lineNumber, string message) : Exception(PlainLine.Of(message))
{
    /// <summary>The line at fault, from 1.</summary>
    public long LineNumber { get; } = lineNumber;
}
