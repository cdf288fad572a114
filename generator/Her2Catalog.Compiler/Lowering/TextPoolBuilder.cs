using System.Text;
using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Collects the texts of a catalog without duplicates. Text 0 is empty.</summary>
internal sealed class TextPoolBuilder
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<BilingualText, int> translated = [];
    private readonly StringBuilder texts = new();
    private readonly List<int> starts = [0];

    /// <summary>Gets the number of a text and adds it if it is new.</summary>
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
                number = Append(text);
                numbers.Add(text, number);
            }

            return number;
        }
    }

    /// <summary>Gets the number of a text in English. The Japanese text, if there is one, has the next number.</summary>
    public int this[BilingualText text]
    {
        get
        {
            if (text.IsEmpty || text.Japanese.Length == 0)
            {
                return this[text.English];
            }

            if (!translated.TryGetValue(text, out var number))
            {
                number = Append(text.English);
                Append(text.Japanese);
                translated.Add(text, number);
            }

            return number;
        }
    }

    /// <summary>Gets the numbers of the texts that have a Japanese text, ascending.</summary>
    public IReadOnlyCollection<int> Translated => [.. translated.Values.OrderBy(number => number)];

    /// <summary>Gets the concatenated texts.</summary>
    public string Texts => texts.ToString();

    /// <summary>Gets the start of each text in bytes of UTF-8, and the end of the last.</summary>
    public IReadOnlyCollection<int> Starts => starts;

    private int Append(string text)
    {
        texts.Append(text);
        starts.Add(starts[starts.Count - 1] + Encoding.UTF8.GetByteCount(text));
        return starts.Count - 1;
    }
}
