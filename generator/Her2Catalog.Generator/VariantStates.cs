using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Generator;

/// <summary>What is known of a local that a lookup set.</summary>
internal enum Knowledge
{
    /// <summary>Nothing asked yet.</summary>
    Unchecked,

    /// <summary>The lookup found it.</summary>
    Found,

    /// <summary>The lookup did not find it.</summary>
    None,
}

/// <summary>A local that a lookup set: what is known of it, and the bool that says so.</summary>
internal sealed record TrackedVariant(Knowledge Knowledge, IOperation Call, ILocalSymbol? Result);

/// <summary>The locals that lookups set, at one point of the control flow. A local that may be either is not tracked.</summary>
internal sealed class VariantStates
{
    private static readonly ImmutableDictionary<ILocalSymbol, TrackedVariant> None =
        ImmutableDictionary.Create<ILocalSymbol, TrackedVariant>(SymbolEqualityComparer.Default);
    private readonly ImmutableDictionary<ILocalSymbol, TrackedVariant> variants;

    private VariantStates(ImmutableDictionary<ILocalSymbol, TrackedVariant> variants)
    {
        this.variants = variants;
    }

    public static VariantStates Empty { get; } = new(None);

    public int Count => variants.Count;

    public TrackedVariant? this[ILocalSymbol local] => variants.TryGetValue(local, out var tracked) ? tracked : null;

    public VariantStates With(ILocalSymbol local, TrackedVariant tracked) => new(variants.SetItem(local, tracked));

    public VariantStates Without(ILocalSymbol local) => new(variants.Remove(local));

    /// <summary>Forgets the locals that a condition selects.</summary>
    public VariantStates Without(Func<TrackedVariant, bool> isForgotten) =>
        new(variants.RemoveRange(variants.Where(pair => isForgotten(pair.Value)).Select(pair => pair.Key)));

    /// <summary>Changes the locals that a condition selects.</summary>
    public VariantStates Change(Func<TrackedVariant, bool> isChanged, Func<TrackedVariant, TrackedVariant> change) =>
        new(variants.SetItems(variants
            .Where(pair => isChanged(pair.Value))
            .Select(pair => new KeyValuePair<ILocalSymbol, TrackedVariant>(pair.Key, change(pair.Value)))));

    /// <summary>What is known if either state may hold: what both agree on.</summary>
    public VariantStates Join(VariantStates other) =>
        new(variants.RemoveRange(variants.Where(pair => !pair.Value.Equals(other[pair.Key])).Select(pair => pair.Key)));
}
