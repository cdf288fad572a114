using System.Globalization;
using Her2Catalog.Hgvs;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Generator;

/// <summary>The reference and the names of a compiled catalog, read from an attribute of its class.</summary>
internal sealed class CatalogNames
{
    private const string AttributeName = "Her2Catalog.Lookup.CatalogNamesAttribute";
    private const int AttributeArguments = 14;

    private readonly TranscriptDefinition definition;
    private readonly string[] variants;
    private readonly HashSet<VariantKey> products;
    private readonly Dictionary<string, string> preferredMembers;

    private CatalogNames(object?[] arguments, IReadOnlyDictionary<string, object?> genomic)
    {
        definition = new TranscriptDefinition(
            Text(arguments[0]),
            Text(arguments[1]),
            Text(arguments[2]),
            Text(arguments[3]),
            Text(arguments[4]),
            Text(arguments[5]),
            arguments[6] is true ? Strand.Forward : Strand.Reverse,
            Text(arguments[7]),
            Number(arguments[8]),
            Number(arguments[9]),
            Numbers(arguments[10]),
            Numbers(arguments[11]));
        definition = genomic.TryGetValue("GenomicSequence", out var bases)
            ? definition.WithGenomicSequence(Text(bases), Number(genomic["Grch37Start"]), Number(genomic["Grch38Start"]))
            : definition;
        variants = Words(arguments[12]);
        products = [.. variants.Select(variant => definition.View.Read(("p." + variant).AsSpan()).Product)];
        preferredMembers = Words(arguments[13])
            .Select(pair => pair.Split('='))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    /// <summary>Returns the names of the catalog that a class contains; null if the class is not a catalog.</summary>
    public static CatalogNames? Of(INamedTypeSymbol type)
    {
        var attribute = type.GetAttributes().FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == AttributeName);
        if (attribute is not { ConstructorArguments.Length: AttributeArguments })
        {
            return null;
        }

        try
        {
            return new CatalogNames(
                [.. attribute.ConstructorArguments.Select(argument => argument.Value)],
                attribute.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value, StringComparer.Ordinal));
        }
        catch (Exception error) when (error is ArgumentException or FormatException or KeyNotFoundException)
        {
            return null; // written by another version of the generator
        }
    }

    /// <summary>Describes a name.</summary>
    public VariantDescription Describe(string name, GenomeBuild build) => definition.View.Describe(name.AsSpan(), build);

    /// <summary>Returns true if the catalog contains the protein change of a name.</summary>
    public bool Contains(VariantDescription description) => products.Contains(description.Product);

    /// <summary>Returns the variants of the catalog at the first residue that a name changes.</summary>
    public IReadOnlyList<string> AtSameResidue(VariantDescription description) =>
        [.. variants.Where(variant => definition.View.Describe(("p." + variant).AsSpan()).FirstResidue == description.FirstResidue)];

    /// <summary>Returns the preferred member for an alias; null for any other member.</summary>
    public string? PreferredMember(string member) =>
        preferredMembers.TryGetValue(member, out var preferred) ? preferred : null;

    private static string Text(object? value) => value as string ?? string.Empty;

    private static int Number(object? value) => value is int number ? number : 0;

    private static string[] Words(object? value) => Text(value).Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static int[] Numbers(object? value) => [.. Words(value).Select(word => int.Parse(word, CultureInfo.InvariantCulture))];
}
