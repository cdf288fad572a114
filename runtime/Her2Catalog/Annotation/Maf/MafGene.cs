using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Maf;

/// <summary>Reads the gene that a MAF row states: by symbol, otherwise by its number or identifier in a database.</summary>
internal sealed class MafGene
{
    // vcf2maf: Gene contains the identifier in Ensembl. Other tools write a symbol there, which may be an older one.
    private static readonly MafColumn[] IdColumns = [MafColumn.GeneId, MafColumn.EnsemblGene, MafColumn.HgncId];
    private readonly GeneColumn symbols;
    private readonly GeneColumn hgncIds;
    private readonly bool[] isKnown;

    /// <param name="transcript">The transcript of the catalog.</param>
    /// <param name="geneId">The number of its gene in NCBI Gene; 0 if the catalog does not state it.</param>
    /// <param name="symbols">Reads the column of symbols.</param>
    public MafGene(in Transcript transcript, int geneId, GeneColumn symbols)
    {
        this.symbols = symbols;
        hgncIds = new GeneColumn(transcript, geneId, MafColumns.Names[(int)MafColumn.HgncId]);
        var identifiers = transcript.GeneIdentifiers;
        isKnown = [geneId != 0, identifiers.IndexOf("ENSG"u8) >= 0, identifiers.IndexOf("HGNC:"u8) >= 0];
    }

    /// <summary>Reads the gene of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="fields">Its fields, in the order of <see cref="MafColumn"/>.</param>
    /// <param name="otherId">The identifier of another gene than the symbol's; empty if there is none.</param>
    public StatedGene Read(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, out FieldRange otherId)
    {
        otherId = default;
        var gene = symbols.Read(fields[(int)MafColumn.Gene].Of(row));
        for (var i = 0; i < IdColumns.Length; i++)
        {
            var field = fields[(int)IdColumns[i]];
            var stated = isKnown[i] ? ReadId(IdColumns[i], field.Of(row)) : StatedGene.NotStated;
            otherId = gene == StatedGene.Target && stated == StatedGene.Other && otherId == default ? field : otherId;
            gene = gene == StatedGene.NotStated ? stated : gene;
        }

        return gene;
    }

    // The MAF specification uses 0 for a gene without a number.
    private StatedGene ReadId(MafColumn column, ReadOnlySpan<byte> value) =>
        value is [(byte)'0'] || value.SequenceEqual("0.0"u8) ||
        (column == MafColumn.EnsemblGene && !RowReader.Unquoted(value).StartsWith("ENSG"u8))
            ? StatedGene.NotStated
            : (column == MafColumn.HgncId ? hgncIds : symbols).Read(value);
}
