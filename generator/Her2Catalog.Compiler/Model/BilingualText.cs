namespace Her2Catalog.Compiler.Model;

/// <summary>A text for people. Both texts are empty if the catalog does not state it.</summary>
/// <param name="English">The English text.</param>
/// <param name="Japanese">The Japanese text; empty if the catalog has none.</param>
public readonly record struct BilingualText(string English, string Japanese)
{
    /// <summary>Gets a value indicating whether the catalog does not state the text.</summary>
    public bool IsEmpty => English.Length == 0;

    /// <summary>Returns the English text.</summary>
    public override string ToString() => English;
}
