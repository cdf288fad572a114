namespace WebApi.Problems;

/// <summary>Names of problems, for programs to compare.</summary>
internal static class ProblemType
{
    /// <summary>A tag URI (RFC 4151): it names the problem and cannot be opened. Use your own domain and a year in which it was yours.</summary>
    public static string Of(string name) => "tag:her2catalog.example,2026:" + name;
}
