using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>The generator and the analyzers.</content>
public static partial class CompilerMessages
{
    /// <summary>'{0}' cannot contain a catalog. Declare it as a static partial class that is neither nested nor generic.</summary>
    public static LocalizedMessage ClassCannotContainCatalog(string name) => Of([name]);

    /// <summary>'{0}' is the name of a generated member. Choose another name for the class.</summary>
    public static LocalizedMessage ClassHasNameOfMember(string name) => Of([name]);

    /// <summary>The generator failed on '{0}'. Please report this error: {1}: {2}</summary>
    public static LocalizedMessage GeneratorFailed(string catalog, string exception, string message) => Of([catalog, exception, message]);

    /// <summary>The catalog '{0}' has 1 error, so no code is generated.</summary>
    public static LocalizedMessage NothingGeneratedOneError(string catalog) => Of([catalog]);

    /// <summary>The catalog '{0}' has {1} errors, so no code is generated.</summary>
    public static LocalizedMessage NothingGenerated(string catalog, int count) => Of([catalog, count]);

    /// <summary>
    /// The catalog '{0}' has {1} errors, so no code is generated. The first {2} are listed; 'her2 check --format json' lists
    /// all.
    /// </summary>
    public static LocalizedMessage NothingGeneratedListed(string catalog, int count, int listed) => Of([catalog, count, listed]);

    /// <summary>1 formatting problem in the files of '{0}' can be fixed automatically.</summary>
    public static LocalizedMessage OneFix(string catalog) => Of([catalog]);

    /// <summary>{0} formatting problems in the files of '{1}' can be fixed automatically.</summary>
    public static LocalizedMessage Fixes(int count, string catalog) => Of([count, catalog]);

    /// <summary>The result of '{0}' is ignored, but the catalog may not contain the variant.</summary>
    public static LocalizedMessage ResultIgnored(string method) => Of([method]);

    /// <summary>'{0}' is never checked, but the catalog may not contain the variant.</summary>
    public static LocalizedMessage ResultNotChecked(string local) => Of([local]);

    /// <summary>'{0}' contains no variant here, because the lookup found nothing.</summary>
    public static LocalizedMessage VariantIsNone(string local) => Of([local]);

    /// <summary>'{0}' is used before the result of the lookup is checked.</summary>
    public static LocalizedMessage VariantNotChecked(string local) => Of([local]);

    /// <summary>'{0}' is a published name. The preferred name is '{1}'.</summary>
    public static LocalizedMessage PublishedMember(string member, string preferred) => Of([member, preferred]);

    /// <summary>'{0}': {1}.</summary>
    public static LocalizedMessage ConstantNotRead(string text, LocalizedMessage explanation) => Of([text, explanation]);

    /// <summary>'{0}': {1}; did you mean '{2}'?</summary>
    public static LocalizedMessage ConstantNotReadWithSuggestion(string text, LocalizedMessage explanation, string suggestion) =>
        Of([text, explanation, suggestion]);

    /// <summary>'{0}' is {1}, which is not in the catalog.</summary>
    public static LocalizedMessage ConstantNotInCatalog(string text, string name) => Of([text, name]);

    /// <summary>'{0}' is {1}, which is not in the catalog. At residue {2}, the catalog contains {3}.</summary>
    public static LocalizedMessage ConstantNotInCatalogNear(string text, string name, int residue, string variants) =>
        Of([text, name, residue, variants]);
}
