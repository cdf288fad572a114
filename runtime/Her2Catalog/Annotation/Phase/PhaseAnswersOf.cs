using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Phase;

/// <summary>The answers of a catalog to alleles with partners.</summary>
internal sealed class PhaseAnswers<TTables>(TTables tables, Answers<TTables> answers) : PhaseAnswers
    where TTables : struct, ICatalogTables
{
    /// <inheritdoc/>
    public override Transcript Reference => tables.Reference;

    /// <inheritdoc/>
    public override Answer? Combine(ReadOnlySpan<DnaEdit> edits)
    {
        var query = CatalogLookup.Find(tables, edits, answers.DependOnPlace);
        return query.IsReadable ? answers.Of(query).WithPhase(PhaseState.InCis.ToString(), NameOf(edits), answers.Format) : null;
    }

    /// <inheritdoc/>
    public override Answer Without(PhaseState state) => answers.None.WithPhase(state.ToString(), string.Empty, answers.Format);

    /// <inheritdoc/>
    public override Answer With(Answer answer, PhaseState state) => answer.WithPhase(state.ToString(), string.Empty, answers.Format);

    // Changes on both sides of an intron have no common name: HGVS lists them.
    private string NameOf(ReadOnlySpan<DnaEdit> edits)
    {
        var whole = tables.Reference.DescribeCombination(edits);
        if (whole is null || whole.FirstExon == whole.LastExon)
        {
            return $"{whole?.Coding}|{whole?.Protein}";
        }

        var names = new List<(int Start, string Name)>();
        foreach (var edit in edits)
        {
            names.Add((edit.CodingPosition, tables.Reference.DescribeCombination([edit])!.Coding["c.".Length..]));
        }

        return $"c.[{string.Join(';', names.OrderBy(name => name.Start).Select(name => name.Name))}]|{whole.Protein}";
    }
}
