namespace Her2Catalog.Compiler.Rules;

/// <summary>The one list of rules.</summary>
public static class RuleCatalog
{
    /// <summary>All rules about catalog files, by id.</summary>
    public static IReadOnlyList<Rule> OfFiles { get; } =
    [
        TextRules.NotUtf8, TextRules.BrokenQuote, TextRules.FieldCount, TextRules.Column, TextRules.BrokenYaml, TextRules.Key,
        TextRules.ValueNotAllowed, TextRules.LookAlike, TextRules.ManifestFile, TextRules.Blank, TextRules.BrokenFasta,
        TextRules.Edge, TextRules.Seal, TextRules.Extended,
        ReferenceRules.CodingRegion, ReferenceRules.Exons, ReferenceRules.Protein, ReferenceRules.Feature,
        NameRules.CodingSyntax, NameRules.ProteinSyntax, NameRules.StatedBase, NameRules.StatedResidue, NameRules.Position,
        NameRules.OtherProtein, NameRules.Exon, NameRules.CodingPreferred, NameRules.ProteinPreferred, NameRules.Length,
        NameRules.Accession, NameRules.Genomic, NameRules.Writing,
        IdentityRules.AlleleTwice, IdentityRules.TwoNames, IdentityRules.OtherMeaning, IdentityRules.TwoMeanings,
        IdentityRules.SameIdentifier, IdentityRules.UnknownVariant, IdentityRules.NotThere,
        AssayRules.RowCount, AssayRules.TwoUses, AssayRules.UnknownId, AssayRules.ConfirmingAssay, AssayRules.IncompleteClaim,
        AssayRules.Date, AssayRules.Targets, AssayRules.ClaimTwice, AssayRules.RowNumber, AssayRules.NoEdition, AssayRules.NotApproved, AssayRules.FileName,
        AssayRules.NotOwn,
        EvidenceRules.Share, EvidenceRules.Interval, EvidenceRules.Source, EvidenceRules.NeverCited, EvidenceRules.TrialId,
        EvidenceRules.Whole, EvidenceRules.Citation,
    ];

    /// <summary>All rules about code that uses a catalog, by id.</summary>
    public static IReadOnlyList<Rule> OfUse { get; } = [UseRules.NotInCatalog, UseRules.NotAName, UseRules.StatusIgnored, UseRules.PublishedName];

    /// <summary>Rules that stop the generator; no configuration hides them.</summary>
    public static IReadOnlyList<Rule> OfGenerator { get; } = [GeneratorRules.NothingGenerated, GeneratorRules.Failed, GeneratorRules.NoManifest];

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<Rule> Everything { get; } = [.. OfFiles, .. OfUse, .. OfGenerator, GeneratorRules.CanBeRepaired];
}
