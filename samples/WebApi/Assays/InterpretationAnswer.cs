using Her2Catalog;

namespace WebApi.Assays;

/// <summary>An assay's answer together with what was asked: the JSON of an <see cref="Interpretation"/>, as a type that the OpenAPI document describes.</summary>
public sealed record InterpretationAnswer : AssayUse
{
    internal InterpretationAnswer(Interpretation answer)
        : base(Of(answer))
    {
        Status = answer.Status;
        Variant = JsonText.OrNull(answer.Variant.Name);
        Allele = JsonText.OrNull(answer.Allele.Name);
        AsOf = answer.AsOf;
        Catalog = CatalogAnswer.Of(answer.Catalog!, answer.AsOf);
    }

    /// <summary><c>Found</c>, or <c>NotInCatalog</c> for a readable name that agrees with the reference; anything else is a problem.</summary>
    public LookupStatus Status { get; }

    /// <summary>Preferred short name, such as <c>L755S</c>; null if the catalog does not contain the variant on the date.</summary>
    public string? Variant { get; }

    /// <summary>Preferred name of the DNA change, if the name is one that the catalog contains; otherwise null.</summary>
    public string? Allele { get; }

    /// <summary>The date that the answer is for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The catalog that answers.</summary>
    public CatalogAnswer Catalog { get; }
}
