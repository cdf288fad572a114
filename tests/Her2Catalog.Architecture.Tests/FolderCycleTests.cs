namespace Her2Catalog.Architecture.Tests;

/// <summary>
/// Folders of a project depend on each other without cycles. A folder and each of its subfolders are folders of their own. In the
/// root of a project every file counts by itself: a file there may use every folder, and a folder may use a file there that does
/// not lead back to it, such as an enumeration or an exception. Within a folder, files may use each other as they like.
/// </summary>
[Trait("Category", "CultureFree")]
public class FolderCycleTests
{
    [Fact]
    public void No_dependency_of_a_folder_is_part_of_a_cycle()
    {
        Offences.None(DependencyCycles.Find(Without(CycleException.All)));
    }

    [Fact]
    public void Every_exception_is_needed()
    {
        foreach (var exception in CycleException.All)
        {
            Assert.NotEmpty(DependencyCycles.Find(Without(CycleException.All.Except([exception]))));
        }
    }

    private static IEnumerable<Dependency> Without(IEnumerable<CycleException> exceptions) =>
        Product.Instance.Dependencies
            .Where(dependency => dependency.From.Project == dependency.To.Project)
            .Where(dependency => !exceptions.Any(exception => exception.Allows(dependency)));
}
