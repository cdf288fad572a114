using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Names the therapy and jurisdiction of a statement of use in a message about it.</summary>
internal static class StatementScope
{
    public static LocalizedMessage AddTo(LocalizedMessage message, UseRow use) => (use.Therapy.Text(), use.Jurisdiction.Text()) switch
    {
        ("", "") => message,
        (var therapy, "") => CompilerMessages.ForTherapy(therapy, message),
        ("", var jurisdiction) => CompilerMessages.ForJurisdiction(jurisdiction, message),
        var (therapy, jurisdiction) => CompilerMessages.ForTherapyIn(therapy, jurisdiction, message),
    };
}
