using System.Collections.Concurrent;
using Her2Catalog.Tests.Loading;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests.Precedence;

/// <summary>The invented catalog of samples/OwnGene with two therapies, two jurisdictions, a polymorphism, and the statements of a test.</summary>
internal static class OwnStatements
{
    private const string Source = "source: {facts: A1 Table1, section: assays}";
    private static readonly ConcurrentDictionary<(string Statements, string Row), ICatalog> Catalogs = new();

    /// <summary>Loads the catalog with statements of the north panel, one per line, and perhaps one more row of its table.</summary>
    public static ICatalog Load(string statements, string row = "") => Catalogs.GetOrAdd((statements, row), key => CatalogFile.Load(LoadedCatalog.Serialize(Fixture(key.Statements, key.Row))));

    /// <summary>The statements of an answer: use, therapy and jurisdiction, match, and next step if one is stated.</summary>
    public static string Text(Interpretation answer) => string.Join("; ", answer.Statements.Select(statement =>
        string.Join(' ', new[] { $"{statement.Use}", statement.TherapyAndJurisdiction, $"{Match(answer, statement)}", statement.Next == NextStep.NotStated ? "" : $"{statement.Next}" }.Where(part => part.Length > 0))));

    // A statement for anything else does not match by itself: the answer states what the table lists of the same protein.
    private static AssayMatch Match(Interpretation answer, UseStatement statement) => statement.Match == AssayMatch.NoMatch && answer.Match == AssayMatch.OtherAllele ? answer.Match : statement.Match;

    private static CatalogFixture Fixture(string statements, string row)
    {
        var own = CatalogFixture.OwnGene;
        var uses = string.Concat(statements.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Statement));
        return own
            .With("syn.yaml", "  - {id: Examplia, name: Examplia}\n", "  - {id: Examplia, name: Examplia}\n  - {id: Otherland, name: Otherland}\n")
            .WithFile("evidence/therapies.yaml", $"therapies:\n{Therapy("Examplinib")}{Therapy("Secondinib")}")
            .WithFile("reference/domains.csv", own.Files["reference/domains.csv"].TrimEnd('\n') + "\npolymorphism,A59V (rs1),59,59,A,A,invented\n")
            .WithFile("assays/north-panel.csv", own.Files["assays/north-panel.csv"].TrimEnd('\n') + $"\n{row}\n".Replace("\n\n", "\n", StringComparison.Ordinal))
            .WithFile("assays/north-panel.yaml", $"""
                id: NorthPanel
                name: North Panel
                specimen: tissue
                coverage: Detects the DNA changes of its table.
                covers_all_exons: false
                targets:
                  file: assays/north-panel.csv
                  companion_diagnostic: {(row.Length == 0 ? 5 : 6)}
                  reference_only: 2
                uses:
                {uses}statements: []
                {Source}

                """)
            .Resealed();
    }

    private static string Statement(string line) => $"  - {{{line}{(line.Contains("from:", StringComparison.Ordinal) ? "" : ", from: 2025-01-01")}, {Source}}}\n";

    private static string Therapy(string id) => $"""
          - id: {id}
            name: {id}
            class: invented
            approvals:
              - {Approval("Examplia")}
              - {Approval("Otherland")}
            statements: []
            source: {Fact}

        """;

    private const string Fact = "{facts: T1, section: therapies}";

    private static string Approval(string jurisdiction) => $"{{jurisdiction: {jurisdiction}, date: 2024-12, indication: invented cancer, source: {Fact}}}";
}
