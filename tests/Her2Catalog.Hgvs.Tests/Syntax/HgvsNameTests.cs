using Her2Catalog.Hgvs.Syntax;

namespace Her2Catalog.Hgvs.Tests.Syntax;

public class HgvsNameTests
{
    [Theory]
    [InlineData("c.2264T>C", EditKind.Substitution, 2264, 2264, "T", "C")]
    [InlineData("c.2263_2265del", EditKind.Deletion, 2263, 2265, "", "")]
    [InlineData("c.2263_2265delTTG", EditKind.Deletion, 2263, 2265, "TTG", "")]
    [InlineData("c.2313_2324dup", EditKind.Duplication, 2313, 2324, "", "")]
    [InlineData("c.2313_2324dupATACGTGATGGC", EditKind.Duplication, 2313, 2324, "ATACGTGATGGC", "")]
    [InlineData("c.2326_2327insTCT", EditKind.Insertion, 2326, 2327, "", "TCT")]
    [InlineData("c.2263_2264delinsCC", EditKind.DeletionInsertion, 2263, 2264, "", "CC")]
    [InlineData("c.2263_2265delTTGinsTCG", EditKind.DeletionInsertion, 2263, 2265, "TTG", "TCG")]
    [InlineData("c.2263_2264TT>CC", EditKind.DeletionInsertion, 2263, 2264, "TT", "CC")]
    [InlineData("c.2263_2265inv", EditKind.Inversion, 2263, 2265, "", "")]
    [InlineData("c.2264=", EditKind.NoChange, 2264, 2264, "", "")]
    [InlineData("c.2264T=", EditKind.NoChange, 2264, 2264, "T", "")]
    [InlineData("c.?", EditKind.Unknown, 0, 0, "", "")]
    public void Coding_names_have_positions_and_sequences(string text, EditKind edit, int first, int last, string stated, string inserted)
    {
        var name = Parse(text);
        Assert.Equal((NameLevel.Dna, Numbering.Coding, edit), (name.Level, name.Numbering, name.Edit));
        Assert.Equal((first, last, stated, inserted), (name.First.Number, name.Last.Number, name.Stated, name.Inserted));
    }

    [Theory]
    [InlineData("p.L755S", EditKind.Substitution, "L755", "L755", "", "S")]
    [InlineData("p.(Leu755Ser)", EditKind.Substitution, "L755", "L755", "", "Ser")]
    [InlineData("p.E757*", EditKind.Substitution, "E757", "E757", "", "*")]
    [InlineData("p.L755_T759del", EditKind.Deletion, "L755", "T759", "", "")]
    [InlineData("p.L755delL", EditKind.Deletion, "L755", "L755", "L", "")]
    [InlineData("p.Y772_A775dup", EditKind.Duplication, "Y772", "A775", "", "")]
    [InlineData("p.Y772_A775dupYVMA", EditKind.Duplication, "Y772", "A775", "YVMA", "")]
    [InlineData("p.Ala775_Gly776insTyrValMetAla", EditKind.Insertion, "A775", "G776", "", "TyrValMetAla")]
    [InlineData("p.G776delinsVC", EditKind.DeletionInsertion, "G776", "G776", "", "VC")]
    [InlineData("p.G776>VC", EditKind.DeletionInsertion, "G776", "G776", "", "VC")]
    [InlineData("p.G19Rfs*91", EditKind.Frameshift, "G19", "G19", "", "R")]
    [InlineData("p.*1256Lext*?", EditKind.Extension, "*1256", "*1256", "", "L")]
    [InlineData("p.L755=", EditKind.NoChange, "L755", "L755", "", "")]
    [InlineData("p.M1?", EditKind.Unknown, "M1", "M1", "", "")]
    [InlineData("p.0", EditKind.NoProtein, "", "", "", "")]
    public void Protein_names_have_residues_and_sequences(string text, EditKind edit, string first, string last, string stated, string inserted)
    {
        var name = Parse(text);
        Assert.Equal((NameLevel.Protein, Numbering.Protein, edit), (name.Level, name.Numbering, name.Edit));
        Assert.Equal((first, last, stated, inserted), (Residue(name.First), Residue(name.Last), name.Stated, name.Inserted));
    }

    [Theory]
    [InlineData("c.-5G>A", PositionAnchor.BeforeStart, 5, 0)]
    [InlineData("c.*5C>A", PositionAnchor.AfterStop, 5, 0)]
    [InlineData("c.2307+1G>A", PositionAnchor.StartCodon, 2307, 1)]
    [InlineData("c.2308-2A>G", PositionAnchor.StartCodon, 2308, -2)]
    public void Coding_positions_have_an_anchor_and_an_offset(string text, PositionAnchor anchor, int number, int offset)
    {
        var position = Parse(text).First;
        Assert.Equal((anchor, number, offset, '\0'), (position.Anchor, position.Number, position.Offset, position.Residue));
    }

    [Theory]
    [InlineData("NM_004448.4:c.2264T>C", "", "NM_004448.4", Numbering.Coding)]
    [InlineData("NM_004448.4(ERBB2):c.2264T>C", "ERBB2", "NM_004448.4", Numbering.Coding)]
    [InlineData("HER2 L755S", "HER2", "", Numbering.Protein)]
    [InlineData("NC_000017.11:g.39723967T>C", "", "NC_000017.11", Numbering.Genomic)]
    [InlineData("chr17:g.37880220T>C", "", "chr17", Numbering.Genomic)]
    [InlineData("17-37880220-T-C", "", "17", Numbering.GenomicAllele)]
    public void Prefixes_and_numbering_are_those_written(string text, string gene, string accession, Numbering numbering)
    {
        var name = Parse(text);
        Assert.Equal((gene, accession, numbering), (name.Gene, name.Accession, name.Numbering));
    }

    [Fact]
    public void A_genomic_allele_is_a_replacement_of_its_reference_bases()
    {
        var name = Parse("chr17:37880219:TTG>TCG");
        Assert.Equal((EditKind.DeletionInsertion, 37880219, 37880221, "TTG", "TCG"), (name.Edit, name.First.Number, name.Last.Number, name.Stated, name.Inserted));
    }

    [Fact]
    public void Ranges_refer_to_the_text()
    {
        const string text = " p.Ala775_Gly776insTyrValMetAla";
        var name = Parse(text);
        Assert.Equal("Ala775", text.Substring(name.First.Range.Start, name.First.Range.Length));
        Assert.Equal("Gly776", text[name.Last.Range.Start..name.Last.Range.End]);
        Assert.Equal("TyrValMetAla", text[name.InsertedRange.Start..name.InsertedRange.End]);
        Assert.True(name.StatedRange.IsEmpty);
        Assert.Equal(text, name.ToString());
    }

    [Fact]
    public void Lengths_and_distances_are_those_stated()
    {
        Assert.Equal(15, Parse("c.2263_2277del15").StatedLength);
        Assert.Null(Parse("c.2263_2277del").StatedLength);
        Assert.Equal(91, Parse("p.G19Rfs*91").StopDistance);
        Assert.Equal(-1, Parse("p.*1256Lext*?").StopDistance);
        Assert.Equal(0, Parse("p.L755fs").StopDistance);
    }

    [Fact]
    public void Names_of_one_change_follow_each_other()
    {
        var name = Parse("NM_004448.4(ERBB2):c.2264T>C (p.Leu755Ser)");
        Assert.Equal((NameLevel.Dna, EditKind.Substitution, "C"), (name.Level, name.Edit, name.Inserted));
        Assert.NotNull(name.Next);
        Assert.Equal((NameLevel.Protein, 'L', 755, "Ser"), (name.Next.Level, name.Next.First.Residue, name.Next.First.Number, name.Next.Inserted));
        Assert.Null(name.Next.Next);
        Assert.Null(Parse("c.2264T>C").Next);
    }

    [Fact]
    public void A_repeat_has_its_number_of_copies()
    {
        var name = Parse("c.2313ATACGTGATGGC[2]");
        Assert.Equal((EditKind.Repeat, "ATACGTGATGGC", 2), (name.Edit, name.Stated, name.CopyNumber));
        Assert.Null(Parse("c.2264T>C").CopyNumber);
    }

    [Fact]
    public void Words_around_a_name_are_not_part_of_it()
    {
        var name = Parse("\"L755S mutation\"");
        Assert.Equal(("L755", "S"), (Residue(name.First), name.Inserted));
        Assert.Equal("S", name.Text.Substring(name.InsertedRange.Start, name.InsertedRange.Length));
    }

    [Fact]
    public void Full_width_forms_are_converted_to_ASCII()
    {
        var name = Parse("ｐ．Ｌ７５５Ｓ");
        Assert.Equal(('L', 755, "S"), (name.First.Residue, name.First.Number, name.Inserted));
    }

    [Theory]
    [InlineData("c.2264T>", HgvsErrorCode.Syntax, 8)]
    [InlineData("p.L755S or so", HgvsErrorCode.Syntax, 8)]
    [InlineData("c.[2264T>C;2313_2324dup]", HgvsErrorCode.NotSupported, 2)]
    [InlineData("", HgvsErrorCode.Syntax, 0)]
    [InlineData(null, HgvsErrorCode.Syntax, 0)]
    public void Text_that_is_not_a_name_has_an_error_at_its_position(string? text, HgvsErrorCode code, int position)
    {
        Assert.False(HgvsName.TryParse(text, out var name, out var error));
        Assert.Null(name);
        Assert.Equal((code, position), (error.Code, error.Position));
    }

    [Fact]
    public void Text_beyond_the_limit_is_rejected()
    {
        Assert.False(HgvsName.TryParse(new string('A', HgvsLimits.MaxNameLength + 1), out _, out var error));
        Assert.Equal(HgvsErrorCode.TooLong, error.Code);
    }

    // From the documentation of HgvsName.
    [Fact]
    public void The_example_of_the_documentation_is_correct()
    {
        Assert.True(HgvsName.TryParse("NM_004448.4:c.2313_2324dup", out HgvsName? name, out HgvsError error));
        Assert.Equal(("NM_004448.4", EditKind.Duplication, 2313, 2324), (name.Accession, name.Edit, name.First.Number, name.Last.Number));
        Assert.Equal(HgvsErrorCode.None, error.Code);
    }

    private static HgvsName Parse(string text)
    {
        Assert.True(HgvsName.TryParse(text, out var name, out var error), $"{error.Code} at {error.Position}");
        return name;
    }

    private static string Residue(HgvsPosition position) => position == default ? string.Empty : $"{position.Residue}{position.Number}";
}
