using Her2Catalog.Hgvs;

namespace Her2Catalog.CodeFixes;

/// <summary>Renders the titles of fixes.</summary>
internal static class FixTitle
{
#pragma warning disable CA1304 // A title is a plain string that the editor shows at once, so it is rendered here, in the editor's language.
    public static string Of(LocalizedMessage message) => message.ToString();
#pragma warning restore CA1304
}
