namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// Headers of columns that state the transcript that the names of a row are numbered on, and of columns that concern all transcripts
/// of the gene. In every other column, the value decides.
/// </summary>
internal static class TranscriptColumnNames
{
    // Sources: the documentation of VEP, vcf2maf, the Genomic Data Commons, Oncotator, Funcotator, SnpEff and SnpSift, ANNOVAR and
    // maftools (annovarToMaf), cBioPortal and Genome Nexus, Ion Reporter, and Illumina's TSO 500. In the form of HeaderName.
    private static readonly Dictionary<string, TranscriptColumnKind> Kinds = new Dictionary<TranscriptColumnKind, string[]>
    {
        [TranscriptColumnKind.ResidueOfAll] = ["proteinposition", "aaposition", "aapos"],
        [TranscriptColumnKind.CodingBaseOfAll] = ["cdsposition"],
        [TranscriptColumnKind.ExonOfAll] = ["exon", "exonnumber"],
        [TranscriptColumnKind.Transcript] =
        [
            "transcript", "transcriptid", "transcriptaccession", "transcriptname", "hgvstranscript", "selectedtranscript",
            "canonicaltranscript", "canonicaltranscriptid", "annotationtranscript", "annotatedtranscript", "feature", "featureid",
            "annfeatureid", "ann0featureid", "effectfeatureid", "trid", "efftrid", "eff0trid", "tx", "txid", "txname", "enst",
            "ensemblid", "ensembltranscript", "ensembltranscriptid", "refseqtranscript", "refseqtranscriptid", "nm", "refseqnm",
        ],
        [TranscriptColumnKind.Equivalents] =
        [
            "refseq", "refseqid", "refseqids", "refseqaccession", "refseqmrna", "refseqmrnaid", "refseqmrnaids", "refseqmrnaaccession",
            "oncotatorrefseqmrnaid", "maneselect", "maneplusclinical", "mane",
        ],
        [TranscriptColumnKind.Protein] =
        [
            "ensp", "protein", "proteinid", "proteinaccession", "ensemblprotein", "ensemblproteinid", "refseqprot", "refseqprotid",
            "refseqprotein", "refseqproteinid", "oncotatorrefseqprotid", "np",
        ],
        [TranscriptColumnKind.UniProt] =
        [
            "swissprot", "swissprotaccid", "swissprotacc", "swissprotid", "uniprot", "uniprotid", "uniprotacc", "uniprotaccession",
            "uniprotisoform", "oncotatoruniprotaccession",
        ],
    }.SelectMany(kind => kind.Value, (kind, name) => (kind.Key, name)).ToDictionary(item => item.name, item => item.Key);

    // all_effects of vcf2maf, Other_Transcripts of Oncotator, Gencode_34_otherTranscripts of Funcotator, AAChange.refGene and
    // GeneDetail.refGene of ANNOVAR, TREMBL, UNIPARC and CCDS of VEP.
    private static readonly string[] StartsOfAll = ["aachange", "genedetail", "trembl", "uniparc", "ccds"];
    private static readonly string[] PartsOfAll = ["alleffects", "othertranscripts", "alltranscripts"];

    /// <summary>The kind of the column with a header.</summary>
    public static TranscriptColumnKind KindOf(string header)
    {
        var name = HeaderName.Simplify(header);
        return
            Kinds.TryGetValue(name, out var kind) ? kind :
            StartsOfAll.Any(start => name.StartsWith(start, StringComparison.Ordinal)) ||
            PartsOfAll.Any(part => name.Contains(part, StringComparison.Ordinal))
                ? TranscriptColumnKind.None
                : TranscriptColumnKind.Unknown;
    }
}
