namespace Her2Catalog.Compiler.Rules;

/// <summary>The one list of rules.</summary>
public static class RuleCatalog
{
    /// <summary>Gets the rules about catalog files, by id.</summary>
    public static IReadOnlyList<Rule> OfFiles { get; } =
    [
        TextRules.NotUtf8, TextRules.BrokenQuote, TextRules.FieldCount, TextRules.Column, TextRules.BrokenYaml, TextRules.Key,
        TextRules.ValueNotAllowed, TextRules.LookAlike, TextRules.ManifestFile, TextRules.EmptyValue, TextRules.BrokenFasta,
        TextRules.Edge, TextRules.Seal, TextRules.Extended, TextRules.NotSealed, TextRules.EmptyCells, TextRules.NotInFolder,
        ReferenceRules.CodingRegion, ReferenceRules.Exons, ReferenceRules.Protein, ReferenceRules.Feature, ReferenceRules.Polymorphism,
        ReferenceRules.Genomic, ReferenceRules.Intron, ReferenceRules.OtherTranscript,
        NameRules.CodingSyntax, NameRules.ProteinSyntax, NameRules.StatedBase, NameRules.StatedResidue, NameRules.Position,
        NameRules.OtherProtein, NameRules.Exon, NameRules.CodingPreferred, NameRules.ProteinPreferred, NameRules.Length,
        NameRules.Accession, NameRules.Genomic, NameRules.Format,
        IdentityRules.AlleleTwice, IdentityRules.TwoNames, IdentityRules.OtherMeaning, IdentityRules.TwoMeanings,
        IdentityRules.SameIdentifier, IdentityRules.UnknownVariant, IdentityRules.NameNotInCitedSource, IdentityRules.MemberName,
        AssayRules.RowCount, AssayRules.TwoUses, AssayRules.UnknownId,
        StatementRules.ConfirmingAssay, AssayRules.Date, AssayRules.RowNumber,
        AssayRules.NoEdition, StatementRules.NotApproved, AssayRules.FileName, AssayRules.ModifiesBaseCatalog, StatementRules.Selector,
        StatementRules.Incomplete, StatementRules.NotCovered, StatementRules.Contradiction, StatementRules.OtherUse, StatementRules.OneDay,
        StatementRules.SelectsNothing, StatementRules.TooMany, StatementRules.RowsByUse, StatementRules.Hidden,
        EvidenceRules.Share, EvidenceRules.Interval, EvidenceRules.Source, EvidenceRules.NeverCited, EvidenceRules.TrialId,
        EvidenceRules.Whole, EvidenceRules.Citation, EvidenceRules.TwoDocuments, EvidenceRules.ReferenceId,
    ];

    /// <summary>Gets the rules about code that uses a catalog, by id.</summary>
    public static IReadOnlyList<Rule> OfUse { get; } =
        [UseRules.NotInCatalog, UseRules.NotAName, UseRules.ResultIgnored, UseRules.PublishedName];

    /// <summary>Gets the rules of the generator, which cannot be suppressed.</summary>
    public static IReadOnlyList<Rule> OfGenerator { get; } =
        [GeneratorRules.NothingGenerated, GeneratorRules.Failed, GeneratorRules.NoManifest];

    /// <summary>Gets every rule, by id.</summary>
    public static IReadOnlyList<Rule> Everything { get; } = [.. OfFiles, .. OfUse, .. OfGenerator, GeneratorRules.CanBeRepaired];
}
