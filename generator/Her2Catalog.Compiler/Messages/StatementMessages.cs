using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Statements of use.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage ForTherapy(string therapy, LocalizedMessage message) => Of([therapy, message]);

    internal static LocalizedMessage ForJurisdiction(string jurisdiction, LocalizedMessage message) => Of([jurisdiction, message]);

    internal static LocalizedMessage ForTherapyIn(string therapy, string jurisdiction, LocalizedMessage message) =>
        Of([therapy, jurisdiction, message]);

    internal static LocalizedMessage ConfirmsItself(string assay) => Of([assay]);

    internal static LocalizedMessage ConfirmingNeedsConfirmation(string assay) => Of([assay]);

    internal static LocalizedMessage NotCompanionDiagnosticOn(string assay, string day) => Of([assay, day]);

    internal static LocalizedMessage SameSelector() => Of([]);

    internal static LocalizedMessage SharedChanges() => Of([]);

    internal static LocalizedMessage RowsOfOneChange() => Of([]);

    internal static LocalizedMessage GapOfOneDay(LocalizedMessage entries, string day, string next) => Of([entries, day, next]);

    internal static LocalizedMessage OverlapOfOneDay(LocalizedMessage entries, string next) => Of([entries, next]);

    internal static LocalizedMessage SameUseTwice(string use, string day) => Of([use, day]);

    internal static LocalizedMessage ContradictingUses(string use, string other, string day) => Of([use, other, day]);

    internal static LocalizedMessage NotCovered(string use, int row, string day) => Of([use, row, day]);

    internal static LocalizedMessage NotCoveredRows(string use, int row, int more, string day) => Of([use, row, more, day]);

    internal static LocalizedMessage GapInRow(int row, string day, string until) => Of([row, day, until]);

    internal static LocalizedMessage GapInName(string name, string day, string until) => Of([name, day, until]);

    internal static LocalizedMessage GapInSelection(string day, string until) => Of([day, until]);

    internal static LocalizedMessage NeverApplies() => Of([]);

    internal static LocalizedMessage RowsSelectedByUse(string therapy, string jurisdiction, string ownTherapy, string ownJurisdiction) =>
        Of([therapy, jurisdiction, ownTherapy, ownJurisdiction]);

    internal static LocalizedMessage EmptyList() => Of([]);

    internal static LocalizedMessage ResiduesOutside(string range, int residues) => Of([range, residues]);

    internal static LocalizedMessage ExonsOutside(string range, int exons) => Of([range, exons]);

    internal static LocalizedMessage NoKindOfChange() => Of([]);

    internal static LocalizedMessage NoTable(string assay) => Of([assay]);

    internal static LocalizedMessage FromDay(string from) => Of([from]);

    internal static LocalizedMessage FromDayUntil(string from, string until) => Of([from, until]);

    internal static LocalizedMessage NoRowOfUse(string use, LocalizedMessage period) => Of([use, period]);

    internal static LocalizedMessage RowsOutside(string range, int rows) => Of([range, rows]);

    internal static LocalizedMessage NoRowInPeriod(string range, LocalizedMessage period) => Of([range, period]);

    internal static LocalizedMessage OtherUse(int row, string printed, string stated) => Of([row, printed, stated]);

    internal static LocalizedMessage TooManyStatements(string assay, int count, int max) => Of([assay, count, max]);

    internal static LocalizedMessage NotApproved(string therapy, string jurisdiction) => Of([therapy, jurisdiction]);

    internal static LocalizedMessage ApprovedLater(string therapy, string jurisdiction, string approved, string from) =>
        Of([therapy, jurisdiction, approved, from]);
}
