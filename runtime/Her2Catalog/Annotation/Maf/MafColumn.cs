using Her2Catalog.Annotation.Phase;

namespace Her2Catalog.Annotation.Maf;

/// <summary>
/// The columns of a MAF (2.4) that name a variant. Sources: the MAF specification of the Genomic Data Commons; vcf2maf for
/// HGVSc and HGVSp; Oncotator and Funcotator for cDNA_Change and Protein_Change.
/// </summary>
internal enum MafColumn
{
    Gene,
    GeneId,
    EnsemblGene,
    HgncId,
    Coding,
    Protein,
    ProteinShort,
    CodingChange,
    ProteinChange,
    Build,
    Chromosome,
    Start,
    End,
    Strand,
    Reference,
    TumorAllele1,
    TumorAllele2,
    TumorSample,

    /// <summary>The first column that vcf2maf copies from FORMAT (<c>--retain-fmt</c>), in the order of GenotypeKey.</summary>
    TumorGenotype,

    /// <summary>The last column from FORMAT.</summary>
    TumorHaplotype = TumorGenotype + (int)GenotypeKey.Count - 1,
}
