using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Checking;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Parts of the report of <c>check</c>.</summary>
internal static class CheckText
{
    private const int MaxNames = 100;

    /// <summary>Counts files and findings: <c>9 files checked: 1 error, 2 warnings</c>.</summary>
    public static LocalizedMessage Summary(CheckReport report)
    {
        LocalizedMessage[] counts =
        [
            .. CountOf(Severity.Error, ToolMessages.OneError(), ToolMessages.ManyErrors),
            .. CountOf(Severity.Warning, ToolMessages.OneWarning(), ToolMessages.ManyWarnings),
            .. CountOf(Severity.Info, ToolMessages.OneRemark(), ToolMessages.ManyRemarks),
        ];
        return ToolMessages.CheckedFiles(report.FileCount, TextList.Of(counts.Length == 0 ? [ToolMessages.NoFindings()] : counts));

        LocalizedMessage[] CountOf(Severity severity, LocalizedMessage one, Func<int, LocalizedMessage> many) =>
            report.Count(severity) switch
            {
                0 => [],
                1 => [one],
                var count => [many(count)],
            };
    }

    /// <summary>Lists the entries of a file whose seals were renewed: <c>2 changed (15, 16), 1 added (55)</c>.</summary>
    public static LocalizedMessage Sealed(RenewedFile file)
    {
        (IReadOnlyList<string> Names, Func<int, string, LocalizedMessage> Message)[] entries =
        [
            (file.Changed, ToolMessages.EntriesChanged),
            (file.Added, ToolMessages.EntriesAdded),
            (file.Removed, ToolMessages.EntriesRemoved),
        ];
        var changes = entries.Where(part => part.Names.Count > 0).Select(part => part.Message(part.Names.Count, Names(part.Names)));
        return ToolMessages.SealedFile(TextList.Of(changes));
    }

    /// <summary>Describes the edits that fixed a finding.</summary>
    public static LocalizedMessage Change(Finding finding)
    {
        if (finding.File.Damage is not null)
        {
            return ToolMessages.ConvertedToUtf8();
        }

        var edits = Repair.EditsOf(finding);
        var before = finding.File.Content.Substring(edits[0].Span.Start, edits[0].Span.Length);
        var change = edits[0].Text.Length == 0 ? ToolMessages.TextRemoved(before) : ToolMessages.TextReplaced(before, edits[0].Text);
        return edits.Count switch
        {
            1 => change,
            2 => ToolMessages.AndOneMorePlace(change),
            _ => ToolMessages.AndMorePlaces(change, edits.Count - 1),
        };
    }

    /// <summary>Names the severity and rule of a finding.</summary>
    public static LocalizedMessage Heading(Finding finding) => finding.Severity switch
    {
        Severity.Error => ToolMessages.ErrorOf(finding.Rule.Id),
        Severity.Warning => ToolMessages.WarningOf(finding.Rule.Id),
        _ => ToolMessages.RemarkOf(finding.Rule.Id),
    };

    private static string Names(IReadOnlyList<string> names)
    {
        var shown = TextList.Of(names.Take(MaxNames));
        return names.Count > MaxNames ? ToolMessages.AndMore(shown, names.Count - MaxNames).ToString() : shown;
    }
}
