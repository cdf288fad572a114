using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>The tables of assays.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage AssayFileName(string id, string file) => Of([id, file]);

    internal static LocalizedMessage RowCount(string assay, int declared, string use, int found) => Of([assay, declared, use, found]);

    internal static LocalizedMessage RowNumberTwice(int number) => Of([number]);

    internal static LocalizedMessage RowNumberMissing(int rows, int number, int missing) => Of([rows, number, missing]);

    internal static LocalizedMessage UnknownAssay(string id) => Of([id]);

    internal static LocalizedMessage UnknownTherapy(string id) => Of([id]);

    internal static LocalizedMessage UnknownJurisdiction(string id) => Of([id]);

    internal static LocalizedMessage UnknownDocument(string id) => Of([id]);

    internal static LocalizedMessage AfterNewestEdition(string date, string newest) => Of([date, newest]);

    internal static LocalizedMessage PeriodReversed(string from, string until) => Of([from, until]);

    internal static LocalizedMessage EditionIdTwice(string id) => Of([id]);

    internal static LocalizedMessage EditionDayTwice(string day) => Of([day]);

    internal static LocalizedMessage NoEditionBegins(string day, string days) => Of([day, days]);

    internal static LocalizedMessage TwoUses(string coding, string earlier, string preferred, string use, string earlierUse) =>
        Of([coding, earlier, preferred, use, earlierUse]);
}
