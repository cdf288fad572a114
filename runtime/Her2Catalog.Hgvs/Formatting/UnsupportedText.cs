namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains why a form is not interpreted, and what to use instead.</summary>
internal static class UnsupportedText
{
    public static string Of(UnsupportedForm form, string seen) => form switch
    {
        UnsupportedForm.SeveralChanges =>
            $"'{seen}' states several changes, which is not supported; look up each change alone, but write changes of one codon on " +
            "one chromosome as one delins, because together they are another change of the protein",
        UnsupportedForm.Alternatives => $"'{seen}' states alternatives, which is not supported; look up each alternative alone",
        UnsupportedForm.UncertainPosition =>
            $"'{seen}' states an uncertain position or change, which is not supported; use exact positions",
        UnsupportedForm.CopyNumber when seen.Length > 0 && seen[0] == '[' =>
            $"'{seen}' is not one number of copies, which is not supported; use one number, such as [2]",
        UnsupportedForm.CopyNumber =>
            $"a number of copies is not supported at {seen}; use a c. position in an exon, or write the change as dup, ins or del",
        UnsupportedForm.MixedRepeat => "several repeat units are not supported; write the change as delins",
        UnsupportedForm.RepeatBeginsEarlier => $"{seen} is not the first copy of the repeat; use the position of the first copy",
        UnsupportedForm.InsertedByReference =>
            $"'{seen}' states the inserted sequence by its position elsewhere, which is not supported; write the sequence",
        UnsupportedForm.InsertedLength => $"'{seen}' states a length instead of the inserted sequence; write the sequence",
        UnsupportedForm.AmbiguousBase => $"'{seen}' is not one base, which is not supported; use A, C, G or T",
        UnsupportedForm.AnyResidue => $"'{seen}' is any residue, which is not supported; use the residue",
        UnsupportedForm.ResidueX => $"'{seen}' in a sequence is any residue in HGVS and a stop in older names; write Ter for a stop",
        UnsupportedForm.KeywordAsResidues =>
            $"'{seen}' may be a keyword or residues; write residues in capitals and keywords in small letters",
        UnsupportedForm.MixedResidueCodes => "one-letter and three-letter codes in one name are not supported; use one of them",
        UnsupportedForm.ExtensionBeforeStart => "an extension before the start codon is not supported; use the c. name",
        UnsupportedForm.MissingStopDistance =>
            $"the number after '{seen}' is missing; write the distance to the new stop, ? if there is none, or no {seen}",
        UnsupportedForm.Methylation => $"'{seen}' begins a state of methylation, which is not supported; use the change of the sequence",
        UnsupportedForm.Mosaic => $"'{seen}' states a mosaic, a chimera or alternatives, which is not supported; look up each change alone",
        UnsupportedForm.Conversion => "conversions are no longer HGVS and not supported; write the change as delins with its sequence",
        UnsupportedForm.Fusion => $"'{seen}' joins two sequences, which is not supported; look up each change alone",
        UnsupportedForm.Chromosome =>
            $"'{seen}' is about a whole chromosome, which is not supported; use the c. name of a change in the gene",
        UnsupportedForm.NumberedIntronOrExon =>
            $"'{seen}' gives the number of an intron or exon, which depends on the transcript; use a position, such as c.2307+1G>A",
        UnsupportedForm.OtherLevel => $"names that begin with '{seen}' are not supported; use the c. or p. name",
        UnsupportedForm.Identifier => $"'{seen}' is an identifier, not a variant name; use the c. or p. name that its database has",
        UnsupportedForm.ZeroOrOneBased =>
            $"{seen} may count from 0 (SPDI) or from 1 (VCF); for SPDI write the accession with its version and colons, otherwise write g.",
        UnsupportedForm.SpdiOnTranscript => "SPDI on a transcript or a protein is not supported; use the c. or p. name",
        UnsupportedForm.InsertionSide =>
            "an insertion without a reference base may be before or after the position; write g. with two positions and ins",
        UnsupportedForm.OtherBuild => $"{seen} is not supported; use GRCh37 (hg19) or GRCh38 (hg38)",
        UnsupportedForm.AlleleCharacter => $"'{seen}' is not a base, which is not supported; use A, C, G or T",
        UnsupportedForm.RegionPosition => $"positions on {seen} are not supported; use the position on the chromosome, or the c. name",
        _ => $"'{seen}' is not supported",
    };
}
