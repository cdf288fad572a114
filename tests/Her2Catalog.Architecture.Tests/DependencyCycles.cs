namespace Her2Catalog.Architecture.Tests;

/// <summary>Finds the dependencies that are part of a cycle.</summary>
internal static class DependencyCycles
{
    /// <summary>Returns one example of each dependency of a folder on another from which a path leads back.</summary>
    public static Dependency[] Find(IEnumerable<Dependency> dependencies)
    {
        var edges = dependencies
            .Where(dependency => dependency.FromNode != dependency.ToNode)
            .GroupBy(dependency => (dependency.FromNode, dependency.ToNode))
            .Select(group => group.First())
            .OrderBy(dependency => dependency.ToString(), StringComparer.Ordinal)
            .ToArray();
        var targets = edges.ToLookup(edge => edge.FromNode, edge => edge.ToNode);
        var reachable = edges.Select(edge => edge.ToNode).Distinct().ToDictionary(node => node, node => ReachableFrom(node, targets));
        return [.. edges.Where(edge => edge.From != edge.To && reachable[edge.ToNode].Contains(edge.FromNode))];
    }

    private static HashSet<string> ReachableFrom(string start, ILookup<string, string> targets)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.TryPop(out var node))
        {
            foreach (var target in targets[node])
            {
                if (reached.Add(target))
                {
                    open.Push(target);
                }
            }
        }

        return reached;
    }
}
