using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Her2Catalog.Tool.Commands;

/// <summary>Options that take a day.</summary>
internal static class DateOption
{
    public const string IsoDate = "yyyy-MM-dd";

    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = Read,
    };

    private static DateOnly? Read(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not a date such as 2023-11-01");
        return null;
    }
}
