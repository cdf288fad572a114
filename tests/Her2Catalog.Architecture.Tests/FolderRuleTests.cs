namespace Her2Catalog.Architecture.Tests;

/// <summary>Which folders a folder must not use although no cycle forbids it.</summary>
[Trait("Category", "CultureFree")]
public class FolderRuleTests
{
    private static readonly Product Product = Product.Instance;

    [Fact]
    public void A_stage_uses_earlier_stages_only()
    {
        var found = FolderRule.Stages.SelectMany(stages => stages.SelectMany((stage, index) => Uses(stage, stages[(index + 1)..])));
        Offences.None(found);
    }

    [Fact]
    public void No_folder_uses_what_its_rule_forbids()
    {
        var found = FolderRule.All.SelectMany(rule => Uses(rule.Folder, rule.Forbidden).Select(use => $"{use}. {rule.Reason}"));
        Offences.None(found);
    }

    [Fact]
    public void Every_folder_of_a_rule_exists()
    {
        var stages = FolderRule.Stages.SelectMany(stages => stages);
        var ruled = FolderRule.All.SelectMany(rule => rule.Forbidden.Append(rule.Folder));
        Offences.None(stages.Concat(ruled).Except(Product.Folders.Select(folder => folder.ToString())));
    }

    [Fact]
    public void The_model_reads_rows_only_where_it_is_built()
    {
        string[] stages = ["Her2Catalog.Compiler/Text", "Her2Catalog.Compiler/Rows", "Her2Catalog.Compiler/Names"];
        string[] shared = ["FirstDays.cs", "ModelIndexes.cs"]; // by the builders
        var found =
            from use in Uses("Her2Catalog.Compiler/Model", stages)
            let file = Path.GetFileName(use.FromFile)
            where !file.EndsWith("Builder.cs", StringComparison.Ordinal) && !shared.Contains(file)
            select use;
        Offences.None(found);
    }

    [Fact]
    public void Checks_contains_checks_and_what_only_they_use()
    {
        var checks = new Folder("Her2Catalog.Compiler", "Checks");
        var found =
            from use in Product.Dependencies
            where use.To == checks && use.From != checks && !use.ToFile.EndsWith("Check.cs", StringComparison.Ordinal)
            select use;
        Offences.None(found);
    }

    private static IEnumerable<Dependency> Uses(string folder, params string[] others) =>
        Product.Dependencies.Where(use => IsIn(use.From, folder) && others.Any(other => IsIn(use.To, other)));

    // A folder with its subfolders.
    private static bool IsIn(Folder folder, string name) => $"{folder}/".StartsWith($"{name}/", StringComparison.Ordinal);
}
