using Her2Catalog;
using Her2Catalog.Hgvs;
using OwnGene;

// A typed member and a genomic name. The gene is on the minus strand, so G>C on the transcript is C>G on the genome.
Syn.Variant variant = Syn.Variants.G113R;
Syn.LookupResult onGenome = Syn.Find("chr1:97624 C>G", GenomeBuild.GRCh37);
Console.WriteLine($"chr1:97624 C>G  {onGenome.Status} {onGenome.Variant}, {(onGenome.Variant == variant ? "the same as" : "not")} {variant.LongName}");

// The permitted use of an assay's result in the newest edition and in the previous one, and the next step.
foreach (string name in new[] { "c.337G>C", "SYN p.Gly113Arg", "c.337_339delinsCGT", "c.181_195del", "p.A59G", "p.G113S" })
{
    Syn.Interpretation north = Syn.Assays.NorthPanel.Interpret(name);
    Syn.Interpretation before = Syn.Assays.NorthPanel.Interpret(name, asOf: new DateOnly(2025, 1, 1));
    Syn.Interpretation south = Syn.Assays.SouthPanel.Interpret(name);
    Console.WriteLine($"{name}");
    Console.WriteLine($"    North Panel: {north.Statements[0]}, matched by {north.Match}; in edition {before.Edition}: {before.Use}");
    Console.WriteLine($"    South Panel: {south.Statements[0]}; {south.Next} {south.ConfirmWith} ({south.ConfirmingUse})");
}

// Two catalogs in one program. Their types differ: Her2.Assays.OncomineDxTargetTest.Interpret(variant) does not compile.
Her2.Interpretation her2 = Her2.Assays.OncomineDxTargetTest.Interpret(Her2.Variants.L755S);
Console.WriteLine($"{Her2.Gene.Symbol} {her2.Variant}: {her2.Use}");

// As values, both catalogs have the type ICatalog, for code that handles any gene.
foreach (ICatalog catalog in new[] { Her2.Catalog, Syn.Catalog })
{
    Console.WriteLine($"{catalog.Gene.Symbol}, edition {catalog.CurrentEdition.Id}: SYN c.337G>C is {catalog.Find("SYN c.337G>C").Status}");
}
