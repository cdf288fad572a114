using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Names;

/// <summary>A name as written and what it was found to mean.</summary>
internal sealed record ReadName(Cell Cell, VariantDescription Description)
{
    public bool IsOk => Description.Status == HgvsStatus.Ok;

    public bool IsDna => Description.Level == NameLevel.Dna;

    /// <summary>The DNA change that a DNA name means, the protein that a protein name means.</summary>
    public VariantKey Meaning => IsDna ? Description.Allele : Description.Product;
}

/// <summary>What a text was found to mean, and how the nomenclature writes it.</summary>
internal sealed record KnownName(VariantDescription Description, string Writing)
{
    public static KnownName Of(string text, Transcript transcript)
    {
        var description = transcript.Describe(text.AsSpan());
        var writing = description.Status == HgvsStatus.Ok ? NameWriting.Of(text, description.Level) : text;
        return new KnownName(description, writing == text || IsSame(description, transcript.Describe(writing.AsSpan())) ? writing : text);
    }

    private static bool IsSame(VariantDescription left, VariantDescription right) =>
        right.Status == HgvsStatus.Ok && left.Allele == right.Allele && left.Product == right.Product;
}
