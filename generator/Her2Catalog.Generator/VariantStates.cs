using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Her2Catalog.Generator;

/// <summary>What is known about a local that a lookup set.</summary>
internal enum Knowledge
{
    /// <summary>The result of the lookup was not checked.</summary>
    Unchecked,

    /// <summary>The lookup found it.</summary>
    Found,

    /// <summary>The lookup did not find it.</summary>
    None,
}

/// <summary>What is known about a local that a lookup set, the lookup, and the local that contains its result.</summary>
internal sealed record TrackedVariant(Knowledge Knowledge, IOperation Call, ILocalSymbol? Result);

/// <summary>The locals that lookups set, at one point of the control flow. A local with two possible states is not tracked.</summary>
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

    /// <summary>Removes the locals that a condition selects.</summary>
    public VariantStates Without(Func<TrackedVariant, bool> isRemoved) =>
        new(variants.RemoveRange(variants.Where(pair => isRemoved(pair.Value)).Select(pair => pair.Key)));

    /// <summary>Changes the locals that a condition selects.</summary>
    public VariantStates Change(Func<TrackedVariant, bool> isChanged, Func<TrackedVariant, TrackedVariant> change) =>
        new(variants.SetItems(variants
            .Where(pair => isChanged(pair.Value))
            .Select(pair => new KeyValuePair<ILocalSymbol, TrackedVariant>(pair.Key, change(pair.Value)))));

    /// <summary>Returns what both states have in common.</summary>
    public VariantStates Join(VariantStates other) =>
        new(variants.RemoveRange(variants.Where(pair => !pair.Value.Equals(other[pair.Key])).Select(pair => pair.Key)));
}
