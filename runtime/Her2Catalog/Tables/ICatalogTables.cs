using System.ComponentModel;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tables;

/// <summary>
/// The tables of a catalog, either generated code or a serialized form. Variants, alleles, assays and
/// all other entries are numbered from 1; 0 means no entry. Dates are day numbers. Generated code implements it; what is added
/// later becomes a <see cref="TableSection"/>, so that compiled catalogs keep working.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICatalogTables
{
    /// <summary>The transcript that names are checked against.</summary>
    Transcript Reference { get; }

    /// <summary>A section; empty if the catalog does not have it.</summary>
    ReadOnlySpan<byte> Section(TableSection section);

    /// <summary>The section of this name, which every interpretation reads.</summary>
    ReadOnlySpan<byte> StateDays { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> StateEditions { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> EditionDays { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> UseStarts { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> Uses { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> UseStates { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> ListingStarts { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> Listings { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> Terms { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> KnownFrom { get; }

    /// <inheritdoc cref="StateDays"/>
    ReadOnlySpan<byte> BaseKnownFrom { get; }

    /// <summary>Number of a listed spelling: that of an allele, or after all alleles that of a variant; 0 for none.</summary>
    int FindSpelling(ReadOnlySpan<byte> spelling);

    /// <summary>Number of a listed spelling.</summary>
    int FindSpelling(ReadOnlySpan<char> spelling);

    /// <summary>Number of each listed spelling of a column: concatenated texts, the start of each and the end of the last.</summary>
    void FindSpellings(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<int> numbers);

    /// <summary>The number of alleles.</summary>
    int AlleleCount { get; }

    /// <summary>Variant of the number of a listed spelling; 0 of 0.</summary>
    int VariantOf(int number);

    /// <summary>The allele that a key means, 0 for none.</summary>
    int FindAllele(VariantKey key);

    /// <summary>The variant that a key means, 0 for none.</summary>
    int FindVariant(VariantKey key);
}
