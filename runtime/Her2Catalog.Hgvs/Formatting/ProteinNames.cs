using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Writes a protein change as a <c>p.</c> name, without prefix and parentheses.</summary>
internal readonly ref struct ProteinNames
{
    private readonly Transcript transcript;
    private readonly bool threeLetters;

    public ProteinNames(Transcript transcript, bool threeLetters)
    {
        this.transcript = transcript;
        this.threeLetters = threeLetters;
    }

    private string Stop => threeLetters ? "Ter" : "*";

    /// <summary>Returns a name such as <c>Leu755Ser</c> or <c>L755S</c>.</summary>
    public string Write(scoped in ProductChange change)
    {
        var builder = new StringBuilder();
        switch (change.Kind)
        {
            case ProductKind.Unknown:
                return "?";
            case ProductKind.NoProtein:
                return "0";
            case ProductKind.Untouched:
                return "=";
            case ProductKind.StartLost:
                return Position(builder, 0).Append('?').ToString();
            case ProductKind.Synonymous:
                return Range(builder, change.First, change.First + change.Count - 1).Append('=').ToString();
            case ProductKind.Frameshift or ProductKind.NewTail:
                Residues(Position(builder, change.First), change.Inserted).Append("fs");
                return StopDistance(builder, change).ToString();
            case ProductKind.Extension:
                Residues(Position(builder, change.First), change.Inserted.Slice(0, Math.Min(1, change.Inserted.Length)));
                return change.StopDistance == 0 ? builder.ToString() : StopDistance(builder.Append("ext"), change).ToString();
            case ProductKind.Truncation:
                return Truncation(builder, change);
            default:
                return Replacement(builder, change);
        }
    }

    // Ruling R-006.
    private string Truncation(StringBuilder builder, scoped in ProductChange change)
    {
        if (change.Inserted.Length == 0)
        {
            return Position(builder, change.First).Append(Stop).ToString();
        }

        if (change.Count == 0)
        {
            Range(builder, change.First - 1, change.First).Append("ins");
        }
        else
        {
            Range(builder, change.First, change.First + change.Count - 1).Append("delins");
        }

        return Residues(builder, change.Inserted).Append(Stop).ToString();
    }

    private string Replacement(StringBuilder builder, scoped in ProductChange change)
    {
        if (change.Count == 0)
        {
            return IsDuplication(change)
                ? Range(builder, change.First - change.Inserted.Length, change.First - 1).Append("dup").ToString()
                : Residues(Range(builder, change.First - 1, change.First).Append("ins"), change.Inserted).ToString();
        }

        if (change.Count == 1 && change.Inserted.Length == 1)
        {
            return Residues(Position(builder, change.First), change.Inserted).ToString();
        }

        Range(builder, change.First, change.First + change.Count - 1).Append("del");
        return change.Inserted.Length == 0 ? builder.ToString() : Residues(builder.Append("ins"), change.Inserted).ToString();
    }

    private bool IsDuplication(scoped in ProductChange change)
    {
        var first = change.First - change.Inserted.Length;
        for (var i = 0; i < change.Inserted.Length; i++)
        {
            if (first < 0 || transcript.ResidueAt(first + i + 1) != change.Inserted[i])
            {
                return false;
            }
        }

        return true;
    }

    private StringBuilder StopDistance(StringBuilder builder, scoped in ProductChange change) => change.StopDistance switch
    {
        0 => builder,
        < 0 => builder.Append(Stop).Append('?'),
        _ => builder.Append(Stop).Append(change.StopDistance),
    };

    private StringBuilder Range(StringBuilder builder, int first, int last)
    {
        Position(builder, first);
        return last == first ? builder : Position(builder.Append('_'), last);
    }

    private StringBuilder Position(StringBuilder builder, int index) => Residue(builder, transcript.ResidueAt(index + 1)).Append(index + 1);

    private StringBuilder Residues(StringBuilder builder, ReadOnlySpan<byte> residues)
    {
        foreach (var residue in residues)
        {
            Residue(builder, residue);
        }

        return builder;
    }

    private StringBuilder Residue(StringBuilder builder, byte residue)
    {
        if (!threeLetters)
        {
            return builder.Append((char)residue);
        }

        foreach (var character in ResidueCodes.ToThreeLetters(residue))
        {
            builder.Append((char)character);
        }

        return builder;
    }
}
