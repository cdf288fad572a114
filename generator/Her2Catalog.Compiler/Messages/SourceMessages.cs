using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Citations of documents, facts and references.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage FactTwice(string id) => Of([id]);

    internal static LocalizedMessage ReferenceTwice(string number, string document) => Of([number, document]);

    internal static LocalizedMessage UnknownFact(string id) => Of([id]);

    internal static LocalizedMessage UnknownReference(string number, string document) => Of([number, document]);

    internal static LocalizedMessage FactCitedTwice(string id) => Of([id]);

    internal static LocalizedMessage ReferenceCitedTwice(string number) => Of([number]);

    internal static LocalizedMessage FactsOfTwoDocuments(string id, string document, string first, string firstDocument) =>
        Of([id, document, first, firstDocument]);

    internal static LocalizedMessage OtherSection(string facts, string section, string stated) => Of([facts, section, stated]);

    internal static LocalizedMessage OtherSections(string facts, string sections, string stated) => Of([facts, sections, stated]);

    internal static LocalizedMessage DocumentNeverCited(string id) => Of([id]);

    internal static LocalizedMessage FactNeverCited(string id) => Of([id]);

    internal static LocalizedMessage ReferenceNeverCited(string number) => Of([number]);

    internal static LocalizedMessage NotPrinted(string name, string fact) => Of([name, fact]);

    internal static LocalizedMessage NotMentioned(string name, string fact, string means) => Of([name, fact, means]);
}
