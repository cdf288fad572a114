using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Values, selectors and statements of use.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage NotOneOf(string value, string allowed) => Of([value, allowed]);

    internal static LocalizedMessage AbbreviatedNumber(string value) => Of([value]);

    internal static LocalizedMessage NotWholeNumber(string value, int minimum) => Of([value, minimum]);

    internal static LocalizedMessage NotDecimal(string value) => Of([value]);

    internal static LocalizedMessage AmbiguousDate(string value, string first, string second) => Of([value, first, second]);

    internal static LocalizedMessage SerialDate(string value) => Of([value]);

    internal static LocalizedMessage NotIsoDate(string value) => Of([value]);

    internal static LocalizedMessage SpacesAround() => Of([]);

    internal static LocalizedMessage SpaceBefore() => Of([]);

    internal static LocalizedMessage SpaceAfter() => Of([]);

    internal static LocalizedMessage ControlCharacter(string character) => Of([character]);

    internal static LocalizedMessage WriteInstead(string written, string value) => Of([written, value]);

    internal static LocalizedMessage RemoveCharacter(string value, string character) => Of([value, character]);

    internal static LocalizedMessage ReplaceCharacter(string value, string character, string plain) => Of([value, character, plain]);

    internal static LocalizedMessage AmbiguousCharacter(string value, string character) => Of([value, character]);

    internal static LocalizedMessage CharacterNotAllowed(string value, string character) => Of([value, character]);

    internal static LocalizedMessage NotRange(string value) => Of([value]);

    internal static LocalizedMessage ValueTwice(string value) => Of([value]);

    internal static LocalizedMessage NotDigest(string value) => Of([value]);

    internal static LocalizedMessage NotSegment(string value) => Of([value]);

    internal static LocalizedMessage NoSelector(string selectors) => Of([selectors]);

    internal static LocalizedMessage TwoSelectors(string first, string second) => Of([first, second]);

    internal static LocalizedMessage ChangesNotAllowed(string key) => Of([key]);

    internal static LocalizedMessage UncataloguedNotAllowed() => Of([]);

    internal static LocalizedMessage CompanionDiagnosticIncomplete(string keys) => Of([keys]);

    internal static LocalizedMessage ConfirmingAssayMissing() => Of([]);

    internal static LocalizedMessage ExpertPanelWithAssay() => Of([]);
}
