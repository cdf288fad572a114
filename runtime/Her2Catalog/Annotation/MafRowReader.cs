using System.Buffers.Text;
using Her2Catalog.Catalogs;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>
/// Reads the names of a MAF row: DNA before protein. Every name is read, and one that means another variant than the rest
/// leaves the row without an answer, for a wrong one would be worse.
/// </summary>
internal sealed class MafRowReader<TCatalog>(TableHead head, GenomeBuild given) : RowReader
    where TCatalog : ICatalogData
{
    private static readonly MafColumn[] ProteinColumns = [MafColumn.Protein, MafColumn.ProteinShort];

    /// <inheritdoc/>
    public override IReadOnlyList<int> Columns { get; } = [.. MafColumns.Names.Select(head.Find)];

    /// <inheritdoc/>
    public override int GeneField => Columns[(int)MafColumn.Gene] < 0 ? -1 : (int)MafColumn.Gene;

    /// <inheritdoc/>
    public override RowReading Read(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        var transcript = Value(row, fields, MafColumn.Transcript);
        var isOurs = !IsBlank(transcript) && TCatalog.Reference.IsTranscript(transcript);

        // Names of another transcript count in its numbering, and without a column of genes any name may be of another gene;
        // only what is said of the genome is of use then.
        var state = new Collected(isOurs, countsElsewhere: GeneField < 0 || (!IsBlank(transcript) && !isOurs));
        if (!state.CountsElsewhere)
        {
            AddName(ref state, row, fields[(int)MafColumn.Coding]);
        }

        AddPlace(ref state, row, fields);
        foreach (var column in ProteinColumns)
        {
            if (!state.CountsElsewhere)
            {
                AddName(ref state, row, fields[(int)column]);
            }
        }

        return state.ToReading();
    }

    private static void AddName(ref Collected state, ReadOnlySpan<byte> row, FieldRange field)
    {
        var name = field.Of(row);
        if (!IsBlank(name))
        {
            state.AddName(CatalogLookup.Find<TCatalog>(name, GenomeBuild.Unspecified), field);
        }
    }

    private void AddPlace(ref Collected state, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        var start = fields[(int)MafColumn.Start];
        var chromosome = Value(row, fields, MafColumn.Chromosome);
        var alternative = TumorAllele(row, fields);
        if (IsBlank(start.Of(row)) || IsBlank(chromosome) || alternative == default || Value(row, fields, MafColumn.Strand) is [(byte)'-'])
        {
            return;
        }

        if (!TryReadPosition(start.Of(row), out var position))
        {
            state.Fail(RowOutcome.NoPosition, start);
            return;
        }

        if (!TCatalog.Reference.IsChromosome(chromosome, out var ofAccession))
        {
            // In a table without gene symbols such a row is another gene's; with them it contradicts itself.
            state.FailIf(GeneField >= 0, RowOutcome.ContradictsReference, fields[(int)MafColumn.Chromosome]);
            return;
        }

        var column = fields[(int)MafColumn.Build];
        var build = BuildNames.Read(column.Of(row));
        if (AreTwo(build, given) || AreTwo(build, ofAccession) || AreTwo(given, ofAccession))
        {
            state.Fail(RowOutcome.ContradictsReference, column);
            return;
        }

        build = build != GenomeBuild.Unspecified ? build : given != GenomeBuild.Unspecified ? given : ofAccession;
        build = build != GenomeBuild.Unspecified ? build : TCatalog.Reference.InferBuild(position);
        if (build != GenomeBuild.Unspecified && TCatalog.Reference.IsInGene(build, position))
        {
            state.Add(CatalogLookup.Find<TCatalog>(build, position, Value(row, fields, MafColumn.Reference), alternative.Of(row)), fields[(int)MafColumn.Reference]);
        }
    }

    // The second allele is the tumour's; where it is the reference's, the first is.
    private static FieldRange TumorAllele(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        var reference = Value(row, fields, MafColumn.Reference);
        foreach (var column in (ReadOnlySpan<MafColumn>)[MafColumn.TumorAllele2, MafColumn.TumorAllele1])
        {
            var allele = fields[(int)column];
            if ((allele.Of(row) is [(byte)'-'] || !IsBlank(allele.Of(row))) && !allele.Of(row).SequenceEqual(reference))
            {
                return allele;
            }
        }

        return default;
    }

    private static bool TryReadPosition(ReadOnlySpan<byte> text, out int position) =>
        Utf8Parser.TryParse(text, out position, out var consumed) && consumed == text.Length && position > 0;

    private static bool AreTwo(GenomeBuild left, GenomeBuild right) =>
        left != GenomeBuild.Unspecified && right != GenomeBuild.Unspecified && left != right;

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, MafColumn column) => fields[(int)column].Of(row);

    /// <summary>What the names read so far say together.</summary>
    private ref struct Collected(bool isOurs, bool countsElsewhere)
    {
        private RowOutcome outcome = RowOutcome.Nameless;
        private Query answer;
        private FieldRange culprit;

        public bool CountsElsewhere { get; private set; } = countsElsewhere;

        public void AddName(Query query, FieldRange field)
        {
            // Where one name is of another transcript, names that say no transcript may count like it.
            CountsElsewhere |= !isOurs && query.Status is LookupStatus.OtherGene or LookupStatus.Unsupported;
            Add(query, field);
        }

        public void Add(Query query, FieldRange field)
        {
            switch (query.Status)
            {
                case LookupStatus.Found or LookupStatus.NotInCatalog:
                    AddAnswer(query, field);
                    break;
                case LookupStatus.ContradictsReference or LookupStatus.OutOfRange:
                    Fail(RowOutcome.ContradictsReference, field);
                    break;
                default:
                    FailIf(outcome == RowOutcome.Nameless, RowOutcome.Unreadable, field);
                    break;
            }
        }

        public void FailIf(bool condition, RowOutcome how, FieldRange field)
        {
            if (condition)
            {
                Fail(how, field);
            }
        }

        public void Fail(RowOutcome how, FieldRange field)
        {
            // A contradiction stays one, whatever else the row says.
            if (outcome is RowOutcome.Nameless or RowOutcome.Read or RowOutcome.Unreadable)
            {
                outcome = how;
                culprit = field;
            }
        }

        public readonly RowReading ToReading() => new(outcome, answer, culprit);

        // The first name that can be read answers. Two names of DNA must be one allele, DNA and protein one variant.
        private void AddAnswer(Query query, FieldRange field)
        {
            if (outcome is RowOutcome.Nameless or RowOutcome.Unreadable)
            {
                outcome = RowOutcome.Read;
                answer = query;
                return;
            }

            var isOther = query.Variant != answer.Variant || (query.NamesDna && answer.NamesDna && query.Allele != answer.Allele);
            FailIf(outcome == RowOutcome.Read && isOther, RowOutcome.ContradictsItself, field);
        }
    }
}
