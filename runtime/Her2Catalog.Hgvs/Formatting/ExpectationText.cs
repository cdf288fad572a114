namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Names what the grammar expects.</summary>
internal static class ExpectationText
{
    public static LocalizedMessage Of(Expectation expectation) => expectation switch
    {
        Expectation.Position => EngineMessages.ExpectedPosition(),
        Expectation.Residue => EngineMessages.ExpectedResidue(),
        Expectation.ResidueNumber => EngineMessages.ExpectedResidueNumber(),
        Expectation.Base => EngineMessages.ExpectedBase(),
        Expectation.DnaEdit => EngineMessages.ExpectedDnaEdit(),
        Expectation.ProteinEdit => EngineMessages.ExpectedProteinEdit(),
        Expectation.InsertedBases => EngineMessages.ExpectedInsertedBase(),
        Expectation.InsertedResidues => EngineMessages.ExpectedInsertedResidue(),
        Expectation.GreaterThan => EngineMessages.ExpectedNewBase(),
        Expectation.ClosingParenthesis => EngineMessages.ExpectedClosingParenthesis(),
        Expectation.ClosingBracket => EngineMessages.ExpectedClosingBracket(),
        Expectation.Separator => EngineMessages.ExpectedSeparator(),
        Expectation.GenomicAllele => EngineMessages.ExpectedAllele(),
        _ => EngineMessages.ExpectedName(),
    };
}
