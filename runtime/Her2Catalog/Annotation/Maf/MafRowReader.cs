using Her2Catalog.Annotation.Phase;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Maf;

/// <summary>
/// Reads the names of a MAF row: DNA before protein. Every name is read. If the names describe different variants, the row gets no
/// answer, because a wrong answer is worse than none.
/// </summary>
internal sealed class MafRowReader<TTables> : RowReader, IPhaseReader
    where TTables : struct, ICatalogTables
{
    private readonly TTables tables;
    private readonly int geneId;
    private readonly bool withPlace;
    private readonly MafGene genes;
    private readonly MafPosition position;

    // Columns whose header differs from that of a column of names only in case, then columns of names on the genome, then columns
    // of transcripts, follow the others.
    private readonly bool[] furtherNamesAreDna;
    private readonly int genomicCount;
    private readonly TranscriptColumns transcripts;

    /// <param name="tables">The tables of the catalog.</param>
    /// <param name="geneId">The number of the catalog's gene in NCBI Gene; 0 if the catalog does not state it.</param>
    /// <param name="head">The head of the table.</param>
    /// <param name="build">The build of positions, if a row does not state it.</param>
    /// <param name="withPlace">True if lookups must determine <see cref="Query.Place"/>.</param>
    public MafRowReader(TTables tables, int geneId, TableHead head, GenomeBuild build, bool withPlace)
    {
        this.tables = tables;
        this.geneId = geneId;
        this.withPlace = withPlace;
        Genes = new GeneColumn(tables.Reference, geneId, string.Empty);
        genes = new MafGene(tables.Reference, geneId, Genes);
        position = new MafPosition(build);
        int[] columns = [.. MafColumns.Names.Select(head.Find)];
        columns[(int)MafColumn.TumorSample] = MafSample.FindColumn(head);
        var dna = MafColumns.FindFurther(head, columns, MafColumns.DnaNames);
        var proteins = MafColumns.FindFurther(head, columns, MafColumns.ProteinNames);
        furtherNamesAreDna = [.. dna.Select(_ => true), .. proteins.Select(_ => false)];
        var genomic = MafColumns.FindGenomic(head);
        genomicCount = genomic.Length;
        columns = [.. columns, .. dna, .. proteins, .. genomic];
        transcripts = new TranscriptColumns(head, columns);
        Columns = [.. columns, .. transcripts.Columns];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<int> Columns { get; }

    /// <inheritdoc/>
    public override GeneColumn Genes { get; }

    /// <inheritdoc/>
    public override int GeneField => Columns[(int)MafColumn.Gene] < 0 ? -1 : (int)MafColumn.Gene;

    /// <inheritdoc/>
    public bool HasSamples => Columns[(int)MafColumn.TumorSample] >= 0;

    /// <inheritdoc/>
    public override RowReading Read(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        var gene = genes.Read(row, fields, out var otherGeneId);
        var transcript = transcripts.Read(tables.Reference, row, fields[^transcripts.Columns.Length..]);
        var identity = new MafIdentity(gene, otherGeneId, transcript);
        if (identity.Gene == StatedGene.Other)
        {
            return RowReading.NotOfGene;
        }

        var state = new MafRowState(identity);
        if (state.IsOfGene)
        {
            AddName(ref state, row, fields[(int)MafColumn.Coding], isDna: true);
            AddAlleles(ref state, row, fields);
        }
        else
        {
            // The position can decide whether the row belongs to the gene; its names are then compared with it.
            AddAlleles(ref state, row, fields);
            AddName(ref state, row, fields[(int)MafColumn.Coding], isDna: true);
        }

        // Oncotator has its own notations (c.e20+1). If other DNA was read, they neither answer nor contradict.
        AddName(ref state, row, fields[(int)MafColumn.CodingChange], isDna: true, isOptional: state.IsAnsweredByDna);
        for (var i = 0; i < genomicCount; i++)
        {
            AddGenomicName(ref state, row, fields, fields[MafColumns.Names.Length + furtherNamesAreDna.Length + i]);
        }

        foreach (var column in MafColumns.ProteinNames)
        {
            AddName(ref state, row, fields[(int)column], isDna: false);
        }

        for (var i = 0; i < furtherNamesAreDna.Length; i++)
        {
            var isDna = furtherNamesAreDna[i];
            var isOptional = isDna ? state.IsAnsweredByDna : state.IsAnswered;
            AddName(ref state, row, fields[MafColumns.Names.Length + i], isDna, isOptional);
        }

        return state.ToReading(fields[(int)MafColumn.Gene]);
    }

    /// <inheritdoc/>
    public override LocalizedMessage? ReasonOf(int field, ReadOnlySpan<byte> value, RowFault fault) =>
        field >= Columns.Count - transcripts.Columns.Length
            ? NameReason.OfOtherTranscript(tables.Reference)
            : MafColumns.ReasonOf(tables.Reference, geneId, (MafColumn)field, value, fault);

    /// <inheritdoc/>
    public FieldRange SampleOf(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields) =>
        MafSample.NameIn(row, fields[(int)MafColumn.TumorSample]);

    /// <inheritdoc/>
    public bool TryReadPlace(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, bool isDna, out PhasePlace place, out int allele)
    {
        Span<int> alleles = stackalloc int[GenotypeAlleles.MaxCount];
        allele = GenotypeAlleles.Parse(fields[(int)MafColumn.TumorGenotype].Of(row), alleles).OnlyAlternative;
        return isDna ? TryReadEdit(row, fields, out place) : TryReadResidues(row, fields, MafColumns.ProteinNames, out place);
    }

    /// <inheritdoc/>
    public GenotypeCursor OpenSample(byte[] bytes, ReadOnlySpan<FieldRange> fields)
    {
        // Rows without a sample name may belong to different samples, so their genotypes cannot be compared.
        var isNamed = MafSample.NameIn(bytes, fields[(int)MafColumn.TumorSample]) != default;
        const int count = (int)GenotypeKey.Count;
        var genotype = isNamed ? fields.Slice((int)MafColumn.TumorGenotype, count) : new FieldRange[count];
        return GenotypeCursor.OfColumns(bytes, genotype);
    }

    /// <inheritdoc/>
    public int NameFieldOf(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        foreach (var column in MafColumns.DnaNames.Concat(MafColumns.ProteinNames))
        {
            if (!MissingValue.Is(fields[(int)column].Of(row)))
            {
                return (int)column;
            }
        }

        return (int)MafColumn.Start;
    }

    private bool TryReadEdit(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, out PhasePlace place)
    {
        var transcript = tables.Reference;
        var scratch = default(MafRowState);
        if (position.TryRead(tables, ref scratch, row, fields, out var build, out var start) &&
            MafAlleles.TryRead(ref scratch, row, fields, out var alternative) &&
            transcript.TryReadEdit(build, start, fields[(int)MafColumn.Reference].Of(row), alternative.Of(row), out var edit))
        {
            place = PhasePlace.OfAlleles(edit);
            return true;
        }

        foreach (var column in MafColumns.DnaNames)
        {
            if (transcript.TryReadEdit(fields[(int)column].Of(row), GenomeBuild.Unspecified, out edit))
            {
                place = PhasePlace.OfName(edit);
                return true;
            }
        }

        return TryReadResidues(row, fields, MafColumns.DnaNames, out place);
    }

    // For protein names, and for DNA names that are not a single edit.
    private bool TryReadResidues(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, MafColumn[] columns, out PhasePlace place)
    {
        place = default;
        var transcript = tables.Reference;
        foreach (var column in columns)
        {
            var reading = transcript.Read(fields[(int)column].Of(row));
            var residues = transcript.PlaceOf(reading.Allele, reading.Product);
            if (residues.FirstResidue > 0)
            {
                place = PhasePlace.Of(reading.Product, residues);
                return true;
            }
        }

        return false;
    }

    private void AddName(ref MafRowState state, ReadOnlySpan<byte> row, FieldRange field, bool isDna, bool isOptional = false)
    {
        var name = field.Of(row);
        if (MissingValue.Is(name) || (!isDna && IsUnknownProtein(name)))
        {
            return;
        }

        if (state.IsOnOtherTranscript)
        {
            state.AddNameOnOtherTranscript();
            return;
        }

        // If the row does not state the gene, only a name that does is read.
        if (!state.IsOfGene && !Genes.IsNamedIn(name, tables.Reference))
        {
            if (tables.Reference.Read(name).Error.Code is not (HgvsErrorCode.OtherGene or HgvsErrorCode.OtherAccession))
            {
                state.AddNameOfUnknownGene();
            }

            return;
        }

        // Only the name that answers needs its place.
        var query = CatalogLookup.Find(tables, name, GenomeBuild.Unspecified, withPlace && !state.IsAnswered);
        var code = query.Status is LookupStatus.OtherGene or LookupStatus.OtherTranscript or LookupStatus.Unsupported
            ? tables.Reference.Read(name).Error.Code
            : HgvsErrorCode.None;
        switch (code)
        {
            case HgvsErrorCode.OtherGene:
                state.Fail(RowFault.ContradictsReference, field);
                break;
            case HgvsErrorCode.OtherAccession or HgvsErrorCode.OtherTranscript or HgvsErrorCode.AccessionVersion:
                state.AddNameOfOther(code, field, isDna);
                break;
            case HgvsErrorCode.None when isOptional && query.Status == LookupStatus.Unreadable:
                break;
            default:
                state.AddName(query, field, isDna);
                break;
        }
    }

    // A genomic name does not depend on the transcript. Notations of other tools (g.chr17:37880220T>C) are not read.
    private void AddGenomicName(ref MafRowState state, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, FieldRange field)
    {
        var name = field.Of(row);
        if (MissingValue.Is(name) || !GeneColumn.IsGenomic(name, tables.Reference))
        {
            return;
        }

        var build = BuildNames.Read(fields[(int)MafColumn.Build].Of(row));
        build = build != GenomeBuild.Unspecified ? build : position.SpecifiedBuild;
        var query = CatalogLookup.Find(tables, name, build, withPlace && !state.IsAnswered);
        if (query.IsReadable || query.Status is LookupStatus.ContradictsReference or LookupStatus.OutOfRange)
        {
            state.AddAlleles(query, field);
        }
    }

    // p.? is an unknown protein, p.X769_splice another notation for it.
    private static bool IsUnknownProtein(ReadOnlySpan<byte> protein) => protein.SequenceEqual("p.?"u8) || protein.EndsWith("_splice"u8);

    private void AddAlleles(ref MafRowState state, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields)
    {
        if (!position.TryRead(tables, ref state, row, fields, out var build, out var start) ||
            !MafAlleles.TryRead(ref state, row, fields, out var alternative))
        {
            return;
        }

        var reference = fields[(int)MafColumn.Reference];
        var query = CatalogLookup.Find(tables, build, start, reference.Of(row), alternative.Of(row), withPlace && !state.IsAnswered);
        state.AddAlleles(query, query.Status == LookupStatus.ContradictsReference ? reference : alternative);
    }
}
