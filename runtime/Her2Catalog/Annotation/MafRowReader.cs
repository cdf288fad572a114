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
    private static readonly MafColumn[] ProteinColumns = [MafColumn.Protein, MafColumn.ProteinShort, MafColumn.ProteinChange];
    private readonly GeneColumn genes = GeneColumn.Of<TCatalog>();

    /// <inheritdoc/>
    public override IReadOnlyList<int> Columns { get; } = [.. MafColumns.Names.Select(head.Find)];

    /// <inheritdoc/>
    public override int GeneField => Columns[(int)MafColumn.Gene] < 0 ? -1 : (int)MafColumn.Gene;

    /// <inheritdoc/>
    public override RowReading Read(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        var identity = MafIdentity.Of<TCatalog>(row, fields, genes);
        if (identity.Gene == GeneWord.Other)
        {
            return new RowReading(RowOutcome.NotOfGene, default, default);
        }

        var state = new MafRowState(identity);
        if (state.IsOfGene)
        {
            AddName(ref state, row, fields[(int)MafColumn.Coding], isDna: true);
            AddPlace(ref state, row, fields);
        }
        else
        {
            // The place may say of which gene the row is; its names are held against it then.
            AddPlace(ref state, row, fields);
            AddName(ref state, row, fields[(int)MafColumn.Coding], isDna: true);
        }

        // Oncotator has words of its own (c.e20+1): where DNA was read, one that is not speaks neither for nor against it.
        AddName(ref state, row, fields[(int)MafColumn.CodingChange], isDna: true, mayBeUnread: state.IsAnsweredByDna);
        foreach (var column in ProteinColumns)
        {
            AddName(ref state, row, fields[(int)column], isDna: false);
        }

        return state.ToReading(fields[(int)MafColumn.Gene]);
    }

    /// <inheritdoc/>
    public override string ReasonOf(int field, ReadOnlySpan<byte> value, RowOutcome outcome) => MafColumns.ReasonOf<TCatalog>((MafColumn)field, value, outcome);

    private void AddName(ref MafRowState state, ReadOnlySpan<byte> row, FieldRange field, bool isDna, bool mayBeUnread = false)
    {
        var name = field.Of(row);
        if (state.Transcript == MafTranscript.Other || IsBlank(name) || (!isDna && SaysNothing(name)))
        {
            return;
        }

        // Without a word of the gene a name may be of any; one that says itself of which is read, or is of another.
        if (!state.IsOfGene && !genes.IsNamedIn(name, TCatalog.Reference))
        {
            if (TCatalog.Reference.Read(name).Error.Code is not (HgvsErrorCode.OtherGene or HgvsErrorCode.OtherAccession))
            {
                state.AddNameOfAnyGene();
            }

            return;
        }

        var query = CatalogLookup.Find<TCatalog>(name, GenomeBuild.Unspecified);
        var code = query.Status is LookupStatus.OtherGene or LookupStatus.Unsupported ? TCatalog.Reference.Read(name).Error.Code : HgvsErrorCode.None;
        switch (code)
        {
            case HgvsErrorCode.OtherGene:
                state.Fail(RowOutcome.ContradictsReference, field);
                break;
            case HgvsErrorCode.OtherAccession or HgvsErrorCode.AccessionVersion:
                state.AddNameOfOther(code, field, isDna);
                break;
            case HgvsErrorCode.None when mayBeUnread && query.Status == LookupStatus.Unreadable:
                break;
            default:
                state.AddName(query, field, isDna);
                break;
        }
    }

    // p.? is a protein that is not known, p.X769_splice a word for the same.
    private static bool SaysNothing(ReadOnlySpan<byte> protein) => protein.SequenceEqual("p.?"u8) || protein.EndsWith("_splice"u8);

    private void AddPlace(ref MafRowState state, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        var chromosome = fields[(int)MafColumn.Chromosome];
        if (IsBlank(chromosome.Of(row)))
        {
            return;
        }

        if (!TCatalog.Reference.IsChromosome(chromosome.Of(row), out var ofAccession))
        {
            state.AddOtherChromosome(chromosome);
            return;
        }

        var start = fields[(int)MafColumn.Start];
        var reference = fields[(int)MafColumn.Reference];
        if (IsBlank(start.Of(row)) || (IsBlank(reference.Of(row)) && !IsDash(reference.Of(row))))
        {
            return;
        }

        if (!TryReadPosition(start.Of(row), out var position))
        {
            state.Fail(RowOutcome.NoPosition, start);
            return;
        }

        var column = fields[(int)MafColumn.Build];
        if (!TryReadBuild(column.Of(row), ofAccession, position, out var build))
        {
            state.Fail(RowOutcome.ContradictsReference, IsBlank(column.Of(row)) ? start : column);
            return;
        }

        if (!TCatalog.Reference.IsInGene(build, position))
        {
            state.AddPlaceOutside(start);
            return;
        }

        AddAlleles(ref state, row, fields, build, position);
    }

    private static void AddAlleles(ref MafRowState state, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, GenomeBuild build, int position)
    {
        var reference = Value(row, fields, MafColumn.Reference);
        FieldRange first = fields[(int)MafColumn.TumorAllele1], second = fields[(int)MafColumn.TumorAllele2];
        bool hasFirst = IsAlternative(first.Of(row), reference), hasSecond = IsAlternative(second.Of(row), reference);
        var alternative = hasSecond ? second : first;
        if (!hasFirst && !hasSecond)
        {
            return;
        }

        // Alleles of the minus strand are not what the specification has, and of two alternatives nothing tells which is meant.
        var isOfMinus = Value(row, fields, MafColumn.Strand) is [(byte)'-', ..];
        if (isOfMinus || (hasFirst && hasSecond && !first.Of(row).SequenceEqual(second.Of(row))))
        {
            state.AddUnreadDna(isOfMinus ? fields[(int)MafColumn.Strand] : first);
            return;
        }

        var query = CatalogLookup.Find<TCatalog>(build, position, reference, alternative.Of(row));
        state.AddAlleles(query, query.Status == LookupStatus.ContradictsReference ? fields[(int)MafColumn.Reference] : alternative);
    }

    // A build that is stated and not known is not taken for one that is not stated.
    private bool TryReadBuild(ReadOnlySpan<byte> column, GenomeBuild ofAccession, int position, out GenomeBuild build)
    {
        build = BuildNames.Read(column);
        if ((build == GenomeBuild.Unspecified && !IsBlank(column)) || AreTwo(build, given) || AreTwo(build, ofAccession) || AreTwo(given, ofAccession))
        {
            return false;
        }

        build = build != GenomeBuild.Unspecified ? build : given != GenomeBuild.Unspecified ? given : ofAccession;
        build = build != GenomeBuild.Unspecified ? build : TCatalog.Reference.InferBuild(position);
        return true;
    }

    private static bool IsAlternative(ReadOnlySpan<byte> allele, ReadOnlySpan<byte> reference) =>
        (IsDash(allele) || !IsBlank(allele)) && !allele.SequenceEqual(reference);

    private static bool IsDash(ReadOnlySpan<byte> allele) => allele is [(byte)'-'];

    private static bool TryReadPosition(ReadOnlySpan<byte> text, out int position) =>
        Utf8Parser.TryParse(text, out position, out var consumed) && consumed == text.Length && position > 0;

    private static bool AreTwo(GenomeBuild left, GenomeBuild right) =>
        left != GenomeBuild.Unspecified && right != GenomeBuild.Unspecified && left != right;

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, MafColumn column) => fields[(int)column].Of(row);
}
