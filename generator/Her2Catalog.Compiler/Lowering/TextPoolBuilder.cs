using System.Text;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Collects the texts of a catalog, each once. Text 0 is empty.</summary>
internal sealed class TextPoolBuilder
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder texts = new();
    private readonly List<int> starts = [0];

    /// <summary>The number of a text, which is added if it is new.</summary>
    public int this[string text]
    {
        get
        {
            if (text.Length == 0)
            {
                return 0;
            }

            if (!numbers.TryGetValue(text, out var number))
            {
                number = starts.Count;
                numbers.Add(text, number);
                texts.Append(text);
                starts.Add(starts[starts.Count - 1] + Encoding.UTF8.GetByteCount(text));
            }

            return number;
        }
    }

    /// <summary>The concatenated texts.</summary>
    public string Texts => texts.ToString();

    /// <summary>The start of each text in bytes of UTF-8, and the end of the last.</summary>
    public IReadOnlyCollection<int> Starts => starts;
}
