namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Identity;
using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;

/// <summary>Builds the descriptions of changes and errors.</summary>
internal static class DescriptionBuilder
{
    public static VariantDescription OfError(scoped in Transcript transcript, ReadOnlySpan<char> text, HgvsError error) => new()
    {
        Status = error.Status,
        Error = error,
        ExplanationMessage = error.Explain(transcript, text),
        Suggestion = error.Suggest(transcript, text),
    };

    /// <summary>
    /// Describes a text that has no answer. A name that is numbered on another transcript is described by its change on this one, if
    /// it can be converted. The description has no keys, so that no lookup finds it.
    /// </summary>
    public static VariantDescription OfOtherTranscript(scoped in Transcript transcript, ReadOnlySpan<char> text, HgvsError error)
    {
        if (error.Code != HgvsErrorCode.OtherTranscript ||
            OtherTranscriptReader.Describe(transcript, text, out _) is not { } description)
        {
            return OfError(transcript, text, error);
        }

        description.Status = error.Status;
        description.Error = error;
        description.Allele = default;
        description.Product = default;
        description.ExplanationMessage = error.Explain(transcript, text);
        description.Suggestion = error.Suggest(transcript, text);
        return description;
    }

    public static VariantDescription OfProtein(scoped in Transcript transcript, scoped in ProductChange product)
    {
        var description = new VariantDescription
        {
            Level = NameLevel.Protein,
            Product = VariantKeyBuilder.OfProduct(transcript, product),
            Consequence = Consequence.OfProduct(transcript, product),
        };
        WriteProduct(transcript, product, description);
        if (description.FirstResidue > 0)
        {
            description.FirstExon = ExonOfCodon(transcript, description.FirstResidue, 0);
            description.LastExon = ExonOfCodon(transcript, description.LastResidue, 2);
        }

        return description;
    }

    public static VariantDescription OfDna(scoped in Transcript transcript, scoped in DnaChange change)
    {
        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        ProductPredictor.Predict(transcript, change, residues, out var product);
        var description = new VariantDescription
        {
            Level = NameLevel.Dna,
            Allele = VariantKeyBuilder.OfDna(change),
            Product = VariantKeyBuilder.OfProduct(transcript, product),
            Coding = CodingNames.Write(transcript, change),
            Consequence = Consequence.Of(transcript, change, product),
            Grch37 = GenomeNames.WriteVcf(transcript, GenomeBuild.GRCh37, change),
            Grch38 = GenomeNames.WriteVcf(transcript, GenomeBuild.GRCh38, change),
            GenomicGrch37 = GenomeNames.WriteGenomic(transcript, GenomeBuild.GRCh37, change),
            GenomicGrch38 = GenomeNames.WriteGenomic(transcript, GenomeBuild.GRCh38, change),
        };
        WriteProduct(transcript, product, description);
        if (change.InGene)
        {
            WriteExons(transcript, change, description);
        }
        else if (!change.TouchesIntron && change.Kind != DnaChangeKind.Unknown && change.End > 0)
        {
            description.FirstExon = change.Exon + 1;
            description.LastExon = change.OmitsIntron(transcript) ? transcript.ExonOf(change.End) + 1 : description.FirstExon;
        }

        return description;
    }

    // The exons whose bases are replaced (ruling R-012).
    private static void WriteExons(scoped in Transcript transcript, scoped in DnaChange change, VariantDescription description)
    {
        for (var exon = 0; exon < transcript.ExonCount; exon++)
        {
            if (change.Start < transcript.ExonGeneEnd(exon) && change.End > transcript.ExonGeneStart(exon))
            {
                description.FirstExon = description.FirstExon == 0 ? exon + 1 : description.FirstExon;
                description.LastExon = exon + 1;
            }
        }
    }

    private static void WriteProduct(scoped in Transcript transcript, scoped in ProductChange product, VariantDescription description)
    {
        var stated = new ProteinNames(transcript, threeLetters: true).Write(product);
        description.ProteinShort = new ProteinNames(transcript, threeLetters: false).Write(product);
        description.ProteinStated = "p." + stated;
        description.Protein = product.Kind is ProductKind.Unknown or ProductKind.NoProtein ? "p." + stated : "p.(" + stated + ")";
        description.FirstResidue = product.FirstResidue;
        description.LastResidue = product.LastResidue;
    }

    private static int ExonOfCodon(scoped in Transcript transcript, int residueNumber, int baseInCodon) =>
        transcript.ExonOf(transcript.CodingStart + (3 * (residueNumber - 1)) + baseInCodon) + 1;
}
