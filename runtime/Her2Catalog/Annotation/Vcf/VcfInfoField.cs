namespace Her2Catalog.Annotation.Vcf;

/// <summary>An INFO field that is added.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Meaning">Its description: one line without quotes.</param>
internal sealed record VcfInfoField(string Id, string Meaning);
