using Her2Catalog;
using Her2Catalog.Hgvs;
using OwnGene;

// By member, by any spelling, and by what a VCF says: the gene lies on the minus strand, so that G>C of the transcript is C>G there.
Syn.Variant variant = Syn.Variants.G113R;
Syn.LookupResult onGenome = Syn.Find("chr1:97624 C>G", GenomeBuild.GRCh37);
Console.WriteLine($"chr1:97624 C>G  {onGenome.Status} {onGenome.Variant}, {(onGenome.Variant == variant ? "the same as" : "another than")} {variant:L}");

// What an assay's result may be used for: in the newest edition, in the one before, and what comes next.
foreach (string name in new[] { "c.337G>C", "SYN p.Gly113Arg", "c.337_339delinsCGT", "c.181_195del", "p.A59G", "p.G113S" })
{
    Syn.Interpretation north = Syn.Assays.NorthPanel.Interpret(name);
    Syn.Interpretation before = Syn.Assays.NorthPanel.Interpret(name, asOf: new DateOnly(2025, 1, 1));
    Syn.Interpretation south = Syn.Assays.SouthPanel.Interpret(name);
    Console.WriteLine($"{name}");
    Console.WriteLine($"    North Panel: {north.Use} ({north.Match}); in edition {before.Edition}: {before.Use}");
    Console.WriteLine($"    South Panel: {south.Use}; {south.Next} {south.ConfirmWith}, which says {south.ConfirmingUse}");
}

// Two catalogs in one program. Their types are their own: Her2.Assays.OncomineDxTargetTest.Interpret(variant) does not compile.
Her2.Interpretation her2 = Her2.Assays.OncomineDxTargetTest.Interpret(Her2.Variants.L755S);
Console.WriteLine($"{Her2.Gene.Symbol} {Her2.Variants.L755S}  {her2.Use}");
