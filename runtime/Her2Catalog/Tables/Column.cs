using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Tables;

/// <summary>Reads a section of numbers: one digit of their width, then the numbers.</summary>
internal static class Column
{
    /// <summary>The numbers of a section; none for a section that the catalog does not have.</summary>
    public static NumberTable Of(ReadOnlySpan<byte> section) => section.IsEmpty ? default : new NumberTable(section[1..], section[0] - '0');

    /// <summary>Returns a value indicating whether an ascending column contains a number.</summary>
    public static bool Contains(ReadOnlySpan<byte> section, int number)
    {
        var numbers = Of(section);
        int low = 0, high = numbers.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (numbers[middle] == number)
            {
                return true;
            }

            (low, high) = numbers[middle] < number ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
