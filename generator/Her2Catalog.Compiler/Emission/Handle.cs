using Her2Catalog.Compiler.Lowering;

namespace Her2Catalog.Compiler.Emission;

/// <summary>A typed entry of a catalog: a number with the members of its template.</summary>
/// <param name="Type">The type, such as <c>Variant</c>; also the name of the template of its members.</param>
/// <param name="Class">The class of its values, such as <c>Variants</c>.</param>
/// <param name="HasId">True if an id identifies it, false if a name in any spelling does.</param>
internal sealed record Handle(string Type, string Class, bool HasId)
{
    private static readonly string Frame = Template.Read(nameof(Handle));

    /// <summary>All handles.</summary>
    public static IReadOnlyList<Handle> All { get; } =
    [
        new("Variant", "Variants", false),
        new("Allele", "Alleles", false),
        new("Assay", "Assays", true),
        new("Therapy", "Therapies", true),
        new("Jurisdiction", "Jurisdictions", true),
        new("Document", "Documents", true),
    ];

    private string What => Type.ToLowerInvariant();

    private string Article => What[0] is 'a' ? "an" : "a";

    /// <summary>The type as C#.</summary>
    public string Print(LoweredCatalog catalog) =>
        $"/// <summary>{Summary(catalog)} The default value means no {What}.</summary>\n" + Frame
            .Replace("$Members$", Template.Read(Type))
            .Replace("$TryFindUtf8$", Find("utf8Text"))
            .Replace("$TryFind$", Find("s"))
            .Replace("$aName$", HasId ? $"the id of {Article} {What}" : $"the name of {Article} {What} of the catalog, in any spelling")
            .Replace("$Fault$", HasId ? "Id" : "Name")
            .Replace("$Field$", catalog.FieldOf(Class))
            .Replace("$Type$", Type)
            .Replace("$what$", What);

    private string Summary(LoweredCatalog catalog) => Type switch
    {
        "Variant" => $"One distinct protein product of {XmlText.Escape(catalog.GeneSymbol)}.",
        "Allele" => "One DNA change.",
        _ => $"One {What} of the catalog.",
    };

    private string Find(string text) => Type switch
    {
        "Variant" => $"TryFind({text}, out result);",
        "Allele" => $"TryFind({text}, global::Her2Catalog.Hgvs.GenomeBuild.Unspecified, out _, out result) && !result.IsNone;",
        _ => $"global::Her2Catalog.Lookup.IdLookup.TryFind({Class}.All, {text}, out result);",
    };
}
