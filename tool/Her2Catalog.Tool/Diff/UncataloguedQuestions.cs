using Her2Catalog.Compiler.Model;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>
/// Questions about variants that neither catalog contains: one of each kind outside all ranges, and one of each kind at the
/// borders of each range that a statement of use selects.
/// </summary>
internal static class UncataloguedQuestions
{
    private const string AnyName = "*";

    public static IEnumerable<Question> Of(ComparedCatalog old, ComparedCatalog @new)
    {
        var ranges = new[] { old, @new }.SelectMany(RangesOf).Distinct().ToArray();
        var count = Math.Min(old.Catalog.Reference.ResidueCount, @new.Catalog.Reference.ResidueCount);
        var outside = Enumerable.Range(2, count - 2)
            .FirstOrDefault(residue => !ranges.Any(range => range.First - 1 <= residue && residue <= range.Last + 1), 2);
        var general = At(outside).ToArray();
        yield return general[0];
        foreach (var question in general.Skip(1).Concat(InUntranslatedRegions()))
        {
            yield return question with { General = general[0] };
        }

        // An insertion is between two residues, so that the last in a range begins one residue before its end.
        var borders = ranges.SelectMany(range => new[] { range.First - 1, range.First, range.Last - 1, range.Last, range.Last + 1 });
        foreach (var residue in borders.Where(residue => residue > 1 && residue < count).Distinct().Order())
        {
            foreach (var question in At(residue, general))
            {
                yield return question;
            }
        }

        IEnumerable<Question> At(int residue, Question[]? sameKinds = null) => UncataloguedChanges.NamesAt(@new.Catalog, residue)
            .Select((names, kind) => (Name: names.FirstOrDefault(IsUncatalogued), Kind: kind))
            .Where(pair => pair.Name is not null)
            .Select(pair => sameKinds is not null
                ? new Question(QuestionForm.NotInCatalog, pair.Name!) { General = sameKinds[Math.Min(pair.Kind, sameKinds.Length - 1)] }
                : new Question(QuestionForm.NotInCatalog, pair.Kind == 0 ? AnyName : pair.Name!) { Asked = pair.Name! });

        IEnumerable<Question> InUntranslatedRegions() =>
            UncataloguedChanges.CodingNames(@new.Catalog.Reference).Where(IsUncatalogued)
                .Select(name => new Question(QuestionForm.NotInCatalog, name));

        bool IsUncatalogued(string name) =>
            old.Catalog.Find(name).Status == LookupStatus.NotInCatalog && @new.Catalog.Find(name).Status == LookupStatus.NotInCatalog;
    }

    private static IEnumerable<(int First, int Last)> RangesOf(ComparedCatalog catalog) => catalog.Model.Assays
        .SelectMany(assay => assay.Uses)
        .Where(use => string.CompareOrdinal(use.From, AnswerText.Of(catalog.Day)) <= 0)
        .Select(use => use.Selector)
        .Where(selector => selector.Kind is SelectorKind.Residues or SelectorKind.Exons)
        .Select(selector => selector.Kind == SelectorKind.Residues
            ? (selector.First, selector.Last)
            : ResiduesOf(catalog.Model.Transcript, selector.First, selector.Last));

    // Residues whose codons the exons contain completely.
    private static (int First, int Last) ResiduesOf(TranscriptModel transcript, int firstExon, int lastExon)
    {
        var first = transcript.Exons.First(exon => exon.Number == firstExon).TranscriptStart - transcript.CodingStart;
        var last = transcript.Exons.First(exon => exon.Number == lastExon).TranscriptEnd - transcript.CodingStart + 1;
        return (Math.Max(1, ((first + 2) / 3) + 1), last / 3);
    }
}
