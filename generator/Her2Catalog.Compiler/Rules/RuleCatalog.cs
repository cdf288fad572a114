namespace Her2Catalog.Compiler.Rules;

/// <summary>The one list of rules.</summary>
public static class RuleCatalog
{
    /// <summary>All rules about catalog files, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        TextRules.NotUtf8, TextRules.BrokenQuote, TextRules.FieldCount, TextRules.Column, TextRules.BrokenYaml, TextRules.Key,
        TextRules.ValueNotAllowed, TextRules.LookAlike, TextRules.ManifestFile, TextRules.Blank, TextRules.BrokenFasta,
        ReferenceRules.CodingRegion, ReferenceRules.Exons, ReferenceRules.Protein, ReferenceRules.Feature,
        NameRules.CodingSyntax, NameRules.ProteinSyntax, NameRules.StatedBase, NameRules.StatedResidue, NameRules.Position,
        NameRules.OtherProtein, NameRules.Exon, NameRules.ProteinPreferred, NameRules.Length,
        NameRules.Accession, NameRules.Genomic,
        IdentityRules.AlleleTwice, IdentityRules.TwoNames, IdentityRules.OtherMeaning, IdentityRules.TwoMeanings,
        IdentityRules.SameIdentifier, IdentityRules.UnknownVariant,
        AssayRules.RowCount, AssayRules.TwoUses, AssayRules.UnknownId, AssayRules.ConfirmingAssay, AssayRules.Date, AssayRules.Targets,
        EvidenceRules.Share, EvidenceRules.Interval, EvidenceRules.Source, EvidenceRules.TrialId,
    ];
}
