namespace Her2Catalog.Compiler.Names;

/// <summary>The genomic sequence of the gene in its direction, and the position of its first base on both builds.</summary>
internal sealed record GenomicReference(string Bases, int Grch37Start, int Grch38Start);
