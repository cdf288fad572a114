using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>Names of variants.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage OtherProtein(string coding, string protein, string stated) => Of([coding, protein, stated]);

    internal static LocalizedMessage OtherExon(string coding, string exon, string stated) => Of([coding, exon, stated]);

    internal static LocalizedMessage OtherPreferredName(string name, string preferred) => Of([name, preferred]);

    internal static LocalizedMessage NotCodingName(string name) => Of([name]);

    internal static LocalizedMessage NotProteinName(string name) => Of([name]);

    internal static LocalizedMessage LeucineOrIsoleucine(string name, char letter) => Of([name, letter]);

    internal static LocalizedMessage OtherFormat(string expected, string name) => Of([expected, name]);

    internal static LocalizedMessage NoProtein(string name) => Of([name]);

    internal static LocalizedMessage UnreadName(string name, LocalizedMessage explanation) => Of([name, explanation]);

    internal static LocalizedMessage UnreadNameWithSuggestion(string name, LocalizedMessage explanation, string suggestion) =>
        Of([name, explanation, suggestion]);

    internal static LocalizedMessage OtherBuild(string name, string accession, string other) => Of([name, accession, other]);
}
