using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class ChangePlaceTests
{
    [Theory]
    [InlineData("describe-alleles.tsv")]
    [InlineData("minus-strand-alleles.tsv")]
    public void Keys_of_DNA_have_the_kind_and_residues_of_the_description(string file)
    {
        var definition = file == "describe-alleles.tsv" ? Transcripts.Erbb2 : Transcripts.MinusStrand;
        var compared = 0;
        var mismatches = new List<string>();
        foreach (var input in Vectors.Read(file).Select(row => row["input"]))
        {
            var description = definition.View.Describe(input);
            if (description.Allele.IsNone || description.Allele.IsDigest || description.Protein == "p.?")
            {
                continue;
            }

            compared++;
            var place = definition.View.PlaceOf(description.Allele, description.Product);
            if ((place.Kind.ToTerm(), place.FirstResidue, place.LastResidue) != (KnownTerm(description), description.FirstResidue, description.LastResidue))
            {
                mismatches.Add($"{input}: {place}, expected {description.Consequence} {description.FirstResidue}-{description.LastResidue}");
            }
        }

        Vectors.AssertNone(mismatches);
        Assert.True(compared > (definition == Transcripts.Erbb2 ? 2900 : 380), $"{compared} compared");
    }

    [Fact]
    public void Keys_of_a_product_alone_have_the_kind_and_residues_of_the_protein_name()
    {
        var compared = 0;
        var mismatches = new List<string>();
        foreach (var name in Vectors.Read("describe-alleles.tsv").Select(row => row["protein"]))
        {
            var description = Transcripts.Erbb2.View.Describe(name);
            if (description.Product.IsNone || description.Product.IsDigest || description.Consequence is "stop_gained" or "stop_lost" or "synonymous_variant" or "stop_retained_variant")
            {
                continue;
            }

            compared++;
            var place = Transcripts.Erbb2.View.PlaceOf(default, description.Product);
            var expected = new ChangePlace(place.Kind, description.FirstResidue, description.LastResidue, (3 * description.FirstResidue) - 2, 3 * description.LastResidue);
            if (place.Kind.ToTerm() != description.Consequence || place != expected)
            {
                mismatches.Add($"{name}: {place}, expected {description.Consequence} {expected}");
            }
        }

        Vectors.AssertNone(mismatches);
        Assert.True(compared > 2000, $"{compared} compared");
    }

    // By hand from the sequence: the coding region is c.1 to c.3768, 1255 residues and the stop codon.
    [Theory]
    [InlineData("c.2264T>C", ChangeKind.Missense, 755, 755, 2264, 2264)]
    [InlineData("c.2313_2324dup", ChangeKind.InframeInsertion, 775, 776, 2324, 2325)]
    [InlineData("c.2263_2265del", ChangeKind.InframeDeletion, 755, 755, 2263, 2265)]
    [InlineData("c.-5G>A", ChangeKind.FivePrimeUtr, 0, 0, -5, -5)]
    [InlineData("c.-1_1insT", ChangeKind.FivePrimeUtr, 0, 0, -1, 1)]
    [InlineData("c.*2_*5del", ChangeKind.ThreePrimeUtr, 0, 0, 3770, 3773)]
    [InlineData("c.1A>G", ChangeKind.StartLost, 1, 1, 1, 1)]
    [InlineData("c.3768A>G", ChangeKind.StopLost, 1256, 1256, 3768, 3768)]
    [InlineData("p.L755S", ChangeKind.Missense, 755, 755, 2263, 2265)]
    [InlineData("p.Y772_A775dup", ChangeKind.InframeInsertion, 775, 776, 2323, 2328)]
    [InlineData("p.L755_T759del", ChangeKind.InframeDeletion, 755, 759, 2263, 2277)]
    [InlineData("p.G776delinsVC", ChangeKind.ProteinAltering, 776, 776, 2326, 2328)]
    [InlineData("p.E757*", ChangeKind.StopGained, 757, 757, 2269, 2271)]
    [InlineData("p.V1255L", ChangeKind.Missense, 1255, 1255, 3763, 3765)]
    [InlineData("p.P1254_V1255delinsQFL", ChangeKind.ProteinAltering, 1254, 1255, 3760, 3765)]
    [InlineData("p.E757_V1255del", ChangeKind.StopGained, 757, 757, 2269, 2271)] // R-018
    [InlineData("p.G19Rfs*91", ChangeKind.Frameshift, 19, 19, 55, 57)]
    [InlineData("p.*1256Lext*?", ChangeKind.StopLost, 1256, 1256, 3766, 3768)]
    [InlineData("p.M1?", ChangeKind.StartLost, 1, 1, 1, 3)]
    [InlineData("p.L755=", ChangeKind.Synonymous, 0, 0, 0, 0)]
    [InlineData("p.?", ChangeKind.Unknown, 0, 0, 0, 0)]
    [InlineData("c.2307+1G>A", ChangeKind.Unknown, 0, 0, 0, 0)]
    public void Place_and_kind_equal_those_determined_by_hand(string name, ChangeKind kind, int firstResidue, int lastResidue, int firstCoding, int lastCoding)
    {
        var reading = Transcripts.Erbb2.View.Read(name);
        Assert.Equal(HgvsStatus.Ok, reading.Status);
        Assert.Equal(new ChangePlace(kind, firstResidue, lastResidue, firstCoding, lastCoding), Transcripts.Erbb2.View.PlaceOf(reading.Allele, reading.Product));
    }

    [Fact]
    public void A_digest_and_a_key_of_another_transcript_have_no_place()
    {
        var reading = Transcripts.Erbb2.View.Read($"c.2326_2327ins{string.Concat(Enumerable.Repeat("ACGTTG", 12))}");
        Assert.Equal(default, Transcripts.Erbb2.View.PlaceOf(reading.Allele, reading.Product));
        reading = Transcripts.Erbb2.View.Read("c.2264T>C");
        Assert.Equal(default, Transcripts.MinusStrand.View.PlaceOf(reading.Allele, reading.Product));
    }

    [Fact]
    public void Finding_a_place_allocates_nothing()
    {
        var reading = Transcripts.Erbb2.View.Read("c.56dup");
        Transcripts.Erbb2.View.PlaceOf(reading.Allele, reading.Product);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Transcripts.Erbb2.View.PlaceOf(reading.Allele, reading.Product);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Every_kind_but_unknown_has_a_term_that_parses()
    {
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            Assert.Equal(kind != ChangeKind.Unknown, ChangeKinds.TryParse(kind.ToTerm(), out var parsed));
            Assert.Equal(kind, parsed);
        }

        Assert.False(ChangeKinds.TryParse("splice_donor_variant", out _));
        Assert.False(ChangeKinds.TryParse(null, out _));
    }

    // This is the only term of descriptions without a kind; it is a subtype of synonymous_variant.
    private static string KnownTerm(VariantDescription description) =>
        description.Consequence == "stop_retained_variant" ? "synonymous_variant" : description.Consequence;
}
