using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Messages;

/// <content>What diff prints.</content>
internal static partial class ToolMessages
{
    internal static LocalizedMessage CatalogsOfTwoGenes(
        string old, string oldGene, string @new, string newGene) =>
        Of([old, oldGene, @new, newGene]);

    internal static LocalizedMessage UnknownEdition(string path, string edition, string known) => Of([path, edition, known]);

    internal static LocalizedMessage OldCatalog(LocalizedMessage catalog) => Of([catalog]);

    internal static LocalizedMessage NewCatalog(LocalizedMessage catalog) => Of([catalog]);

    internal static LocalizedMessage ComparedSide(string name, LocalizedMessage catalog) => Of([name, catalog]);

    internal static LocalizedMessage UseOfScope(LocalizedMessage use, string scope, LocalizedMessage period) => Of([use, scope, period]);

    internal static LocalizedMessage UseInPeriod(LocalizedMessage use, LocalizedMessage period) => Of([use, period]);

    internal static LocalizedMessage ByOtherDna(string name) => Of([name]);

    internal static LocalizedMessage AnyOtherVariant() => Of([]);

    internal static LocalizedMessage OtherVariant(string name) => Of([name]);

    internal static LocalizedMessage OnBuild(string name, string build) => Of([name, build]);

    internal static LocalizedMessage CitedStatement(string topic, string text, string citation) => Of([topic, text, citation]);

    internal static LocalizedMessage NamedIn(string citation) => Of([citation]);

    internal static LocalizedMessage EvidenceOn(string variant) => Of([variant]);

    internal static LocalizedMessage NewEvidence(string variant) => Of([variant]);

    internal static LocalizedMessage FormerEvidence(string variant) => Of([variant]);

    internal static LocalizedMessage ChangedAnswers(string old, string @new) => Of([old, @new]);

    internal static LocalizedMessage NoDifferences() => Of([]);

    internal static LocalizedMessage NoAnswerDiffers() => Of([]);

    internal static LocalizedMessage Differences(
        int answers, int evidence, int added, int removed) =>
        Of([answers, evidence, added, removed]);

    internal static LocalizedMessage NameColumn() => Of([]);

    internal static LocalizedMessage OldColumn() => Of([]);

    internal static LocalizedMessage NewColumn() => Of([]);

    internal static LocalizedMessage AddedVariants() => Of([]);

    internal static LocalizedMessage RemovedVariants() => Of([]);

    internal static LocalizedMessage AddedAlleles() => Of([]);

    internal static LocalizedMessage RemovedAlleles() => Of([]);

    internal static LocalizedMessage AddedPublishedNames() => Of([]);

    internal static LocalizedMessage RemovedPublishedNames() => Of([]);

    internal static LocalizedMessage AddedAssays() => Of([]);

    internal static LocalizedMessage RemovedAssays() => Of([]);
}
