namespace Her2Catalog.Annotation.Maf;

/// <summary>
/// The columns of a MAF (2.4) that name a variant. Sources: the MAF specification of the Genomic Data Commons; vcf2maf for
/// HGVSc, HGVSp, Transcript_ID and Feature; Oncotator and Funcotator for cDNA_Change, Protein_Change and Annotation_Transcript.
/// </summary>
internal enum MafColumn
{
    Gene,
    GeneId,
    Transcript,
    Feature,
    AnnotationTranscript,
    Coding,
    Protein,
    ProteinShort,
    CodingChange,
    ProteinChange,
    Build,
    Chromosome,
    Start,
    Strand,
    Reference,
    TumorAllele1,
    TumorAllele2,
}
