using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Numbers citations, each once, from 1.</summary>
internal sealed class CitationLowering
{
    private readonly Dictionary<CitationModel, int> numbers = [];
    private readonly List<CitationModel> citations = [];

    /// <summary>Gets the number of a citation and adds it if it is new; 0 for none.</summary>
    public int this[CitationModel? citation]
    {
        get
        {
            if (citation is null)
            {
                return 0;
            }

            if (!numbers.TryGetValue(citation, out var number))
            {
                citations.Add(citation);
                number = citations.Count;
                numbers.Add(citation, number);
            }

            return number;
        }
    }

    /// <summary>Gets all citations, in order of their numbers.</summary>
    public IReadOnlyList<CitationModel> All => citations;
}
