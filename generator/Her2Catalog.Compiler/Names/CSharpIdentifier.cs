using System.Text;

namespace Her2Catalog.Compiler.Names;

/// <summary>Converts names to C# identifiers.</summary>
internal static class CSharpIdentifier
{
    private const string Stop = "Ter"; // as in the long name, so that stop codons and silent changes of one residue are different members

    /// <summary>
    /// Replaces every character except A-Z, a-z, 0-9 and the stop codon by <c>_</c>, and adds one before a leading digit.
    /// </summary>
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

    /// <summary>Returns a protein name without prefix and parentheses.</summary>
    public static string Bare(string name)
    {
        var bare = name.StartsWith("p.", StringComparison.Ordinal) ? name.Substring(2) : name;
        return bare.StartsWith("(", StringComparison.Ordinal) && bare.EndsWith(")", StringComparison.Ordinal)
            ? bare.Substring(1, bare.Length - 2)
            : bare;
    }
}
