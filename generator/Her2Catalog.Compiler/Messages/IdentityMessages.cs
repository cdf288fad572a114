using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Variants, their names, and the members that they become.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage NameListedTwice(string name) => Of([name]);

    internal static LocalizedMessage NameOfTwoVariants(string name, string means, string first) => Of([name, means, first]);

    internal static LocalizedMessage MentionedTwice(string name) => Of([name]);

    internal static LocalizedMessage OtherMeaning(string name, string meaning, string stated) => Of([name, meaning, stated]);

    internal static LocalizedMessage TwoNames(string name, string other) => Of([name, other]);

    internal static LocalizedMessage VariantNotListed(string name) => Of([name]);

    internal static LocalizedMessage ProteinNotListed(string name) => Of([name]);

    internal static LocalizedMessage RowRepeatsName(int row, string coding, int earlier) => Of([row, coding, earlier]);

    internal static LocalizedMessage RowRepeats(int row, int earlier, string coding, string earlierCoding, string preferred) =>
        Of([row, earlier, coding, earlierCoding, preferred]);

    internal static LocalizedMessage NotMemberName(string id) => Of([id]);

    internal static LocalizedMessage KeywordAsId(string id) => Of([id]);

    internal static LocalizedMessage ReservedId(string id) => Of([id]);

    internal static LocalizedMessage MissingValueAsId(string id) => Of([id]);

    internal static LocalizedMessage SameId(string id) => Of([id]);

    internal static LocalizedMessage SameIdInOtherCase(string id, string other) => Of([id, other]);

    internal static LocalizedMessage SameMember(string name, string other, string identifier) => Of([name, other, identifier]);
}
