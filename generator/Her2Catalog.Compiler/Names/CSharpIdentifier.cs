using System.Text;

namespace Her2Catalog.Compiler.Names;

/// <summary>Makes C# identifiers of names.</summary>
internal static class CSharpIdentifier
{
    private const string Stop = "Ter"; // as in the long name: a stop and a silent change of one residue are two members

    /// <summary>The name with everything that is no ASCII letter or digit turned into <c>_</c>, but for a stop, and one in front of a digit.</summary>
    public static string From(string name)
    {
        var builder = new StringBuilder(name.Length + 1);
        foreach (var unit in name)
        {
            if (unit == '*')
            {
                builder.Append(Stop);
                continue;
            }

            builder.Append(unit is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' ? unit : '_');
        }

        if (builder.Length == 0 || builder[0] is >= '0' and <= '9')
        {
            builder.Insert(0, '_');
        }

        return builder.ToString();
    }

    /// <summary>A protein name without prefix and parentheses.</summary>
    public static string Bare(string name)
    {
        var bare = name.StartsWith("p.", StringComparison.Ordinal) ? name.Substring(2) : name;
        return bare.StartsWith("(", StringComparison.Ordinal) && bare.EndsWith(")", StringComparison.Ordinal) ? bare.Substring(1, bare.Length - 2) : bare;
    }
}
