using System.Buffers.Text;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Maf;

/// <summary>Reads the position of a MAF row on the genome.</summary>
/// <param name="specifiedBuild">The build of positions, if the row does not state it.</param>
internal sealed class MafPosition(GenomeBuild specifiedBuild)
{
    /// <summary>The build of positions, if the row does not state it.</summary>
    public GenomeBuild SpecifiedBuild => specifiedBuild;

    /// <summary>Reads chromosome, build and start. If they are wrong or outside the gene, the state records it.</summary>
    /// <returns>True if the row has a position in the gene.</returns>
    public bool TryRead<TTables>(
        TTables tables,
        ref MafRowState state,
        ReadOnlySpan<byte> row,
        ReadOnlySpan<FieldRange> fields,
        out GenomeBuild build,
        out int start)
        where TTables : struct, ICatalogTables
    {
        (build, start) = (GenomeBuild.Unspecified, 0);
        var chromosome = fields[(int)MafColumn.Chromosome];
        if (MissingValue.Is(chromosome.Of(row)))
        {
            return false;
        }

        var transcript = tables.Reference;
        if (!ChromosomeNames.IsOfGene(transcript, chromosome.Of(row), out var accessionBuild))
        {
            state.AddOtherChromosome(chromosome);
            return false;
        }

        var startField = fields[(int)MafColumn.Start];
        var reference = fields[(int)MafColumn.Reference].Of(row);
        if (MissingValue.Is(startField.Of(row)) || (MissingValue.Is(reference) && !MafAlleles.IsDash(reference)))
        {
            return false;
        }

        if (!TryReadNumber(startField.Of(row), out start))
        {
            state.Fail(RowFault.InvalidPosition, startField);
            return false;
        }

        var endField = fields[(int)MafColumn.End];
        if (!MissingValue.Is(endField.Of(row)) && !IsEnd(endField.Of(row), start, reference))
        {
            state.Fail(RowFault.ContradictsItself, endField);
            return false;
        }

        var buildField = fields[(int)MafColumn.Build];
        if (!TryReadBuild(transcript, buildField.Of(row), accessionBuild, start, out build))
        {
            state.Fail(RowFault.ContradictsReference, MissingValue.Is(buildField.Of(row)) ? startField : buildField);
            return false;
        }

        if (!transcript.IsInGene(build, start) && !IsOfTranscript(transcript, build, start, row, fields))
        {
            state.AddPositionOutside(startField);
            return false;
        }

        return true;
    }

    // An allele of the transcript with a position before its first base: the position of an insertion is that of the base before it.
    private static bool IsOfTranscript(
        in Transcript transcript,
        GenomeBuild build,
        int start,
        ReadOnlySpan<byte> row,
        ReadOnlySpan<FieldRange> fields)
    {
        var reference = fields[(int)MafColumn.Reference].Of(row);
        foreach (var column in (ReadOnlySpan<MafColumn>)[MafColumn.TumorAllele1, MafColumn.TumorAllele2])
        {
            if (transcript.Read(build, start, reference, fields[(int)column].Of(row)).Error.Code == HgvsErrorCode.None)
            {
                return true;
            }
        }

        return false;
    }

    // An unknown build is not treated as a missing one.
    private bool TryReadBuild(
        in Transcript transcript,
        ReadOnlySpan<byte> stated,
        GenomeBuild accessionBuild,
        int position,
        out GenomeBuild build)
    {
        build = BuildNames.Read(stated);
        if ((build == GenomeBuild.Unspecified && !MissingValue.Is(stated)) ||
            Differ(build, specifiedBuild) || Differ(build, accessionBuild) || Differ(specifiedBuild, accessionBuild))
        {
            return false;
        }

        build = build != GenomeBuild.Unspecified ? build : specifiedBuild != GenomeBuild.Unspecified ? specifiedBuild : accessionBuild;
        build = build != GenomeBuild.Unspecified ? build : transcript.InferBuild(position);
        return true;
    }

    // Some tools repeat the start, whatever the number of bases. The end of an insertion has no meaning.
    private static bool IsEnd(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> reference) =>
        MafAlleles.IsDash(reference) ||
        (TryReadNumber(text, out var end) && (end == start || end == (long)start + reference.Length - 1));

    private static bool TryReadNumber(ReadOnlySpan<byte> text, out int number) =>
        Utf8Parser.TryParse(text, out number, out var consumed) && consumed == text.Length && number > 0;

    private static bool Differ(GenomeBuild left, GenomeBuild right) =>
        left != GenomeBuild.Unspecified && right != GenomeBuild.Unspecified && left != right;
}
