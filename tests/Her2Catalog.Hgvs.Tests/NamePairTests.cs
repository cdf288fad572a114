using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>Pairs of the oracle's names: every allele with its own protein, and with another one.</summary>
public class NamePairTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Alleles = Vectors.Read("describe-alleles.tsv");

    [Fact]
    public void A_DNA_name_with_its_protein_has_the_answer_of_the_DNA_name() => Vectors.AssertNone(
        from row in Alleles
        where row["coding"].Length > 0 && row["protein"] is not ("" or "p.?")
        from text in Pairs(row["coding"], row["protein"])
        let pair = Transcripts.Erbb2.View.Read(text)
        let alone = Transcripts.Erbb2.View.Read(row["coding"])
        where (pair.Status, pair.Level, pair.Allele, pair.Product) != (HgvsStatus.Ok, NameLevel.Dna, alone.Allele, alone.Product)
        select $"{text}: {pair.Status} {Transcripts.Erbb2.View.Describe(text).Explanation}");

    [Fact]
    public void A_DNA_name_and_another_protein_contradict_each_other() => Vectors.AssertNone(
        from pair in Alleles.Zip(Alleles.Skip(1))
        let coding = pair.First["coding"]
        let protein = pair.Second["protein"]
        where coding.Length > 0 && pair.First["protein"] is not ("" or "p.?") && protein is not ("" or "p.?") && !AreEqual(pair.First["protein"], protein)
        from text in Pairs(coding, protein)
        let description = Transcripts.Erbb2.View.Describe(text)
        where description.Status != HgvsStatus.ContradictsReference || description.Error.Code != HgvsErrorCode.NamesDiffer ||
            !description.Explanation.Contains(coding, StringComparison.Ordinal) ||
            !description.Explanation.Contains(protein, StringComparison.Ordinal)
        select $"{text}: {description.Status} {description.Explanation}");

    // p.(=) is the whole protein, which includes any unchanged residue.
    private static bool AreEqual(string predicted, string stated) =>
        predicted == stated || (stated == "p.(=)" && predicted.EndsWith("=)", StringComparison.Ordinal));

    private static IEnumerable<string> Pairs(string coding, string protein) =>
        [$"NM_004448.4(ERBB2):{coding} ({protein})", $"{coding}, {protein}", $"{protein} ({coding})", $"{coding}:{protein}"];
}
