using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Lowers position and kind of alleles and variants, so that ranges are compared without parsing listed spellings.</summary>
internal static class PlaceLowering
{
    public static string OfVariants(CatalogModel model) => Write(model.Variants.Select(variant => PlaceOf(variant)));

    public static string OfAlleles(CatalogModel model)
    {
        var transcript = TranscriptOf(model).View;
        var places = new List<ChangePlace>();
        foreach (var allele in model.Alleles)
        {
            var variant = model.Variants[allele.VariantIndex];
            var place = transcript.PlaceOf(new VariantKey(allele.KeyHigh, allele.KeyLow), new VariantKey(variant.KeyHigh, variant.KeyLow));
            places.Add(place == default ? PlaceOf(variant) : place);
        }

        return Write(places);
    }

    // A protein name does not state the DNA change, so the codons of its residues are used.
    private static ChangePlace PlaceOf(VariantModel variant)
    {
        var kind = ChangeKinds.TryParse(variant.Consequence, out var known) ? known : ChangeKind.Unknown;
        int first = variant.FirstResidue, last = variant.LastResidue;
        return new ChangePlace(kind, first, last, first == 0 ? 0 : (3 * first) - 2, 3 * last);
    }

    private static TranscriptDefinition TranscriptOf(CatalogModel model)
    {
        var transcript = model.Transcript;
        return new TranscriptDefinition(
            ReferenceLowering.Words([model.Gene.Symbol, .. model.Gene.OtherSymbols]),
            ReferenceLowering.Words([transcript.Accession, .. transcript.EquivalentAccessions]),
            ReferenceLowering.Words([transcript.ProteinAccession, .. transcript.EquivalentProteinAccessions]),
            model.Gene.Chromosome,
            transcript.Grch37Accession,
            transcript.Grch38Accession,
            transcript.IsForwardStrand ? Strand.Forward : Strand.Reverse,
            transcript.Sequence,
            transcript.CodingStart,
            transcript.CodingEnd,
            ReferenceLowering.ExonNumbers(transcript).ToArray(),
            transcript.NumberingOffsets.ToArray());
    }

    private static string Write(IEnumerable<ChangePlace> places)
    {
        var digits = new DigitText();
        foreach (var place in places)
        {
            digits.Append((int)place.Kind, 1)
                .Append(place.FirstResidue, 4).Append(place.LastResidue, 4)
                .Append(Math.Max(0, place.FirstCoding), 4).Append(Math.Max(0, place.LastCoding), 4);
        }

        return digits.ToString();
    }
}
