namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Explains why a form is not supported, and what to use instead.</summary>
internal static class UnsupportedText
{
    public static LocalizedMessage Of(UnsupportedForm form, string faulty) => form switch
    {
        UnsupportedForm.SeveralChanges => EngineMessages.SeveralChanges(faulty),
        UnsupportedForm.Alternatives => EngineMessages.Alternatives(faulty),
        UnsupportedForm.UncertainPosition => EngineMessages.UncertainPosition(faulty),
        UnsupportedForm.CopyNumber when faulty.Length > 0 && faulty[0] == '[' => EngineMessages.CopyNumberNotExact(faulty),
        UnsupportedForm.CopyNumber => EngineMessages.CopyNumberHere(faulty),
        UnsupportedForm.MixedRepeat => EngineMessages.MixedRepeat(),
        UnsupportedForm.RepeatBeginsEarlier => EngineMessages.RepeatBeginsEarlier(faulty),
        UnsupportedForm.InsertedByReference => EngineMessages.InsertedByReference(faulty),
        UnsupportedForm.InsertedLength => EngineMessages.InsertedLength(faulty),
        UnsupportedForm.AmbiguousBase => EngineMessages.AmbiguousBase(faulty),
        UnsupportedForm.AnyResidue => EngineMessages.AnyResidue(faulty),
        UnsupportedForm.ResidueX => EngineMessages.ResidueX(faulty),
        UnsupportedForm.KeywordAsResidues => EngineMessages.KeywordAsResidues(faulty),
        UnsupportedForm.MixedResidueCodes => EngineMessages.MixedResidueCodes(),
        UnsupportedForm.ExtensionBeforeStart => EngineMessages.ExtensionBeforeStart(),
        UnsupportedForm.MissingStopDistance => EngineMessages.MissingStopDistance(faulty),
        UnsupportedForm.Methylation => EngineMessages.Methylation(faulty),
        UnsupportedForm.Mosaic => EngineMessages.Mosaic(faulty),
        UnsupportedForm.Conversion => EngineMessages.Conversion(),
        UnsupportedForm.Fusion => EngineMessages.Fusion(faulty),
        UnsupportedForm.Chromosome => EngineMessages.WholeChromosome(faulty),
        UnsupportedForm.NumberedIntronOrExon => EngineMessages.NumberedIntronOrExon(faulty),
        UnsupportedForm.OtherLevel => EngineMessages.OtherNumbering(faulty),
        UnsupportedForm.Identifier => EngineMessages.Identifier(faulty),
        UnsupportedForm.ZeroOrOneBased => EngineMessages.ZeroOrOneBased(faulty),
        UnsupportedForm.SpdiOnTranscript => EngineMessages.SpdiOnTranscript(),
        UnsupportedForm.InsertionSide => EngineMessages.InsertionSide(),
        UnsupportedForm.OtherBuild => EngineMessages.UnsupportedBuild(faulty),
        UnsupportedForm.AlleleCharacter => EngineMessages.AlleleCharacter(faulty),
        UnsupportedForm.RegionPosition => EngineMessages.RegionPosition(faulty),
        _ => EngineMessages.NotSupported(faulty),
    };
}
