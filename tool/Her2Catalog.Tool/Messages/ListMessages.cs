using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>What list prints.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage Variants() => Of([]);

    internal static LocalizedMessage Alleles() => Of([]);

    internal static LocalizedMessage PublishedNames() => Of([]);

    internal static LocalizedMessage Assays() => Of([]);

    internal static LocalizedMessage Therapies() => Of([]);

    internal static LocalizedMessage Trials() => Of([]);

    internal static LocalizedMessage Documents() => Of([]);

    internal static LocalizedMessage Editions() => Of([]);

    internal static LocalizedMessage Jurisdictions() => Of([]);

    internal static LocalizedMessage Statements() => Of([]);
}
