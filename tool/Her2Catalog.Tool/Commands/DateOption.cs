using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Commands;

/// <summary>Options that take a day.</summary>
internal static class DateOption
{
    public const string IsoDate = "yyyy-MM-dd";

    public static Option<DateOnly?> Create(string name, LocalizedMessage description) => new(name)
    {
        Description = description.ToString(),
        HelpName = "DATE",
        CustomParser = Read,
    };

    private static DateOnly? Read(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError(ToolMessages.NotADate(result.Tokens[0].Value).ToString());
        return null;
    }
}
