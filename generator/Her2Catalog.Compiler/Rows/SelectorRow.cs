using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Specifies the kind of a selector, as given by its key in a statement of use.</summary>
internal enum SelectorKey
{
    /// <summary>No selector, or more than one.</summary>
    Missing,
    Rows,
    Alleles,
    Proteins,
    Residues,
    Exons,
    Any,
    Otherwise,
}

/// <summary>The selector of a statement of use.</summary>
/// <param name="Key">The kind of the selector.</param>
/// <param name="Place">The value or key of the selector, as the position of findings about the whole selector.</param>
/// <param name="RowUse">The use of the selected rows; null if rows are not selected by use.</param>
/// <param name="RowNumbers">The numbers of the selected rows; empty if rows are not selected by number.</param>
/// <param name="Names">The selected alleles or proteins.</param>
/// <param name="Range">The selected residues or exons, including both ends; null for other selectors.</param>
/// <param name="Changes">The selected Sequence Ontology terms; empty for every kind of change.</param>
/// <param name="ExceptChanges">The excluded Sequence Ontology terms.</param>
/// <param name="OnlyUncatalogued">True to select only changes that the catalog does not contain.</param>
internal sealed record SelectorRow(
    SelectorKey Key,
    Cell Place,
    Cell? RowUse,
    IReadOnlyList<NumberRange> RowNumbers,
    IReadOnlyList<Cell> Names,
    NumberRange? Range,
    IReadOnlyList<Cell> Changes,
    IReadOnlyList<Cell> ExceptChanges,
    bool OnlyUncatalogued)
{
    private static readonly (string Name, SelectorKey Key)[] Selectors =
    [
        ("rows", SelectorKey.Rows), ("alleles", SelectorKey.Alleles), ("proteins", SelectorKey.Proteins),
        ("residues", SelectorKey.Residues), ("exons", SelectorKey.Exons), ("any", SelectorKey.Any), ("otherwise", SelectorKey.Otherwise),
    ];

    private static readonly string[] ChangeKeys = ["changes", "except_changes"];

    private static readonly SelectorKey[] WithChanges = [SelectorKey.Residues, SelectorKey.Exons, SelectorKey.Any, SelectorKey.Otherwise];

    /// <summary>Gets a value indicating whether the selector specifies single rows, alleles or proteins.</summary>
    public bool IsExact => Key is SelectorKey.Rows or SelectorKey.Alleles or SelectorKey.Proteins;

    /// <summary>Gets a value indicating whether the selector specifies a range of residues or exons.</summary>
    public bool IsRange => Key is SelectorKey.Residues or SelectorKey.Exons;

    /// <summary>Creates a placeholder for a missing selector.</summary>
    public static SelectorRow Missing(Cell place) => new(SelectorKey.Missing, place, null, [], [], null, [], [], false);

    public static SelectorRow Bind(MappingReader reader)
    {
        var rows = reader.UnreadOrSingle("rows");
        var names = reader.Values("alleles", ValueKind.Coding).Concat(reader.Values("proteins", ValueKind.Protein)).ToArray();
        Cell? residues = reader.Stated("residues"), exons = reader.Stated("exons"), range = residues ?? exons;
        bool any = reader.OptionalFlag("any"), otherwise = reader.OptionalFlag("otherwise");
        var given = Selectors.Where(selector => reader.Has(selector.Name) && (selector.Key != SelectorKey.Any || any) && (selector.Key != SelectorKey.Otherwise || otherwise)).ToArray();
        var key = given.Length == 1 ? given[0].Key : SelectorKey.Missing;
        var isUse = reader.IsSingle("rows");
        var row = new SelectorRow(
            key,
            given.Length > 0 ? reader.Place(given[0].Name) : reader.Head,
            isUse ? rows[0] : null,
            isUse ? [] : NumberRange.Read(rows, reader.Findings),
            names,
            range is null ? null : NumberRange.Read(range, reader.Findings),
            ReadTerms(reader, "changes"),
            ReadTerms(reader, "except_changes"),
            reader.OptionalFlag("uncatalogued"));
        if (row.RowUse is not null)
        {
            CellValues.OneOf(row.RowUse, TargetRow.Uses, reader.Findings, ValueKind.Use);
        }

        row.CheckKeys(reader, given);
        row.CheckTwice(reader.Findings);
        return row;
    }

    private void CheckKeys(MappingReader reader, (string Name, SelectorKey Key)[] given)
    {
        if (given.Length == 0 && !reader.HasUnknownKeys)
        {
            reader.Findings.Report(StatementRules.Selector, Place, CompilerMessages.NoSelector(string.Join(", ", Selectors.Select(selector => selector.Name))));
        }
        else if (given.Length > 1)
        {
            reader.Findings.Report(StatementRules.Selector, reader.KeyOf(given[1].Name), CompilerMessages.TwoSelectors(given[0].Name, given[1].Name));
        }
        else if (given.Length == 1)
        {
            CheckModifiers(reader);
        }
    }

    private void CheckModifiers(MappingReader reader)
    {
        foreach (var name in ChangeKeys.Where(name => reader.Has(name) && !WithChanges.Contains(Key)))
        {
            reader.Findings.Report(StatementRules.Selector, reader.KeyOf(name), CompilerMessages.ChangesNotAllowed(name));
        }

        if (OnlyUncatalogued && Key != SelectorKey.Otherwise)
        {
            reader.Findings.Report(StatementRules.Selector, reader.KeyOf("uncatalogued"), CompilerMessages.UncataloguedNotAllowed());
        }
    }

    private void CheckTwice(FindingList findings)
    {
        foreach (var same in new[] { Names, Changes, ExceptChanges }
            .SelectMany(list => list.GroupBy(cell => cell.Value, StringComparer.Ordinal)))
        {
            foreach (var again in same.Skip(1))
            {
                findings.Report(TextRules.ValueNotAllowed, again, CompilerMessages.ValueTwice(again.Value), related: same.First());
            }
        }
    }

    private static IReadOnlyList<Cell> ReadTerms(MappingReader reader, string key)
    {
        var terms = reader.Unread(key);
        foreach (var term in terms)
        {
            CellValues.OneOf(term, ChangeTerms.All, reader.Findings);
        }

        return terms;
    }
}
