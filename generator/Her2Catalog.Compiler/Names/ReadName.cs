using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Names;

/// <summary>A name in a file, and its description.</summary>
internal sealed record ReadName(Cell Cell, VariantDescription Description)
{
    public bool IsOk => Description.Status == HgvsStatus.Ok;

    public bool IsDna => Description.Level == NameLevel.Dna;

    /// <summary>Gets the key of the DNA change of a DNA name, or of the protein change of a protein name.</summary>
    public VariantKey Meaning => IsDna ? Description.Allele : Description.Product;
}

/// <summary>The description of a text, and the text as the nomenclature formats it.</summary>
internal sealed record KnownName(VariantDescription Description, string Formatted)
{
    public static KnownName Of(string text, Transcript transcript)
    {
        var description = transcript.Describe(text.AsSpan());
        var formatted = description.Status == HgvsStatus.Ok ? NameFormat.Of(text, description.Level) : text;
        var isSame = formatted == text || IsSame(description, transcript.Describe(formatted.AsSpan()));
        return new KnownName(description, isSame ? formatted : text);
    }

    private static bool IsSame(VariantDescription left, VariantDescription right) =>
        right.Status == HgvsStatus.Ok && left.Allele == right.Allele && left.Product == right.Product;
}
