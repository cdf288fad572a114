using System.Globalization;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>A table cannot be annotated: its format cannot be determined, or a row is at fault and the options are strict.</summary>
/// <param name="lineNumber">The line at fault, from 1.</param>
/// <param name="explanation">What is wrong, and how to fix it.</param>
public sealed class AnnotationException(long lineNumber, LocalizedMessage explanation) : Exception
{
    /// <summary>The line at fault, from 1.</summary>
    public long LineNumber { get; } = lineNumber;

    /// <summary>What is wrong, and how to fix it.</summary>
    public LocalizedMessage ExplanationMessage { get; } = explanation;

    /// <summary>The same in the current UI culture.</summary>
    public override string Message => ExplanationMessage.ToString(CultureInfo.CurrentUICulture);
}
