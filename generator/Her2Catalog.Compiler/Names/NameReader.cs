using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Names;

/// <summary>Reads names with the nomenclature engine, each text once, and reports errors (family 1xx).</summary>
internal sealed class NameReader(CheckedReference reference, string[] chromosomeAccessions, FindingList findings)
{
    private readonly IReadOnlyDictionary<string, KnownName> cachedNames = reference.NameCache;
    private readonly Dictionary<string, KnownName> known = new(StringComparer.Ordinal);

    /// <summary>Reads a coding name.</summary>
    /// <param name="cell">The name.</param>
    /// <param name="other">Another name of the same row, from which a correction can be computed.</param>
    public ReadName Coding(Cell cell, Cell? other = null) => Read(cell, other, NameLevel.Dna, NameRules.CodingSyntax);

    /// <summary>Reads a protein name.</summary>
    /// <inheritdoc cref="Coding"/>
    public ReadName Protein(Cell cell, Cell? other = null) => Read(cell, other, NameLevel.Protein, NameRules.ProteinSyntax);

    /// <summary>Reads a name of either level.</summary>
    /// <inheritdoc cref="Coding"/>
    public ReadName Name(Cell cell, Cell? other = null) =>
        Describe(cell.Value).Level == NameLevel.Dna || CellValues.IsCoding(cell) ? Coding(cell, other) : Protein(cell, other);

    /// <summary>Reads a protein name in a column of preferred names.</summary>
    public ReadName PreferredProtein(Cell cell) => Preferred(Protein(cell));

    /// <summary>Reads a coding name in a list of preferred names.</summary>
    public ReadName PreferredCoding(Cell cell) => Preferred(Coding(cell));

    /// <summary>Reads a name of either level in a column of preferred names.</summary>
    /// <inheritdoc cref="Coding"/>
    public ReadName PreferredName(Cell cell, Cell? other) => Preferred(Name(cell, other));

    /// <summary>Returns the meaning of a text.</summary>
    public VariantDescription Describe(string text) => Know(text).Description;

    /// <summary>Makes the names available to the next reader with the same reference.</summary>
    public void PublishCache() => reference.NameCache = known;

    private KnownName Know(string text)
    {
        if (!known.TryGetValue(text, out var name))
        {
            name = cachedNames.TryGetValue(text, out var cached) ? cached : KnownName.Of(text, reference.Definition.View);
            known.Add(text, name);
        }

        return name;
    }

    private ReadName Preferred(ReadName name)
    {
        var description = name.Description;
        if (!name.IsOk)
        {
            return name;
        }

        if (name.IsDna && name.Cell.Value != description.Coding)
        {
            var message = CompilerMessages.OtherPreferredName(name.Cell.Value, description.Coding);
            findings.Report(NameRules.CodingPreferred, name.Cell, message, description.Coding);
        }
        else if (!name.IsDna && name.Cell.Value != "p." + description.ProteinShort && name.Cell.Value != description.ProteinStated)
        {
            var preferred = "p." + description.ProteinShort;
            var message = CompilerMessages.OtherPreferredName(name.Cell.Value, preferred);
            findings.Report(NameRules.ProteinPreferred, name.Cell, message, preferred);
        }

        return name;
    }

    private ReadName Read(Cell cell, Cell? other, NameLevel level, Rule syntax)
    {
        if (!PlainText.IsPlain(cell.Value))
        {
            return new ReadName(cell, Describe(string.Empty)); // already reported; the engine could read another character instead
        }

        var description = Describe(cell.Value);
        if (!cell.IsStated())
        {
            return new ReadName(cell, description); // already reported as empty
        }

        if (description.Status != HgvsStatus.Ok && TryReportGenomic(cell))
        {
            return new ReadName(cell, description);
        }

        if (description.Status != HgvsStatus.Ok)
        {
            ReportUnread(cell, description, SuggestionOf(cell, description, level, other), RuleOf(description.Error.Code, syntax));
        }
        else if (description.Level != level)
        {
            var message = level == NameLevel.Dna ? CompilerMessages.NotCodingName(cell.Value) : CompilerMessages.NotProteinName(cell.Value);
            findings.Report(syntax, cell, message);
        }
        else if (NameFormat.LookAlikeOf(cell.Value, level, IsRead) is { } lookAlike)
        {
            var message = CompilerMessages.LeucineOrIsoleucine(cell.Value, cell.Value[lookAlike]);
            findings.ReportPart(NameRules.Format, cell, lookAlike, 1, message);
            return new ReadName(cell, Describe(string.Empty)); // no other check may read it as one of them
        }
        else if (Know(cell.Value).Formatted is var written && written != cell.Value)
        {
            findings.Report(NameRules.Format, cell, CompilerMessages.OtherFormat(written, cell.Value), written);
        }
        else if (description.Allele.IsNone && level == NameLevel.Dna || description.Product.IsNone)
        {
            findings.Report(syntax, cell, CompilerMessages.NoProtein(cell.Value));
        }

        return new ReadName(cell, description);
    }

    private bool IsRead(string text) => Describe(text).Status == HgvsStatus.Ok;

    // A position on one build with the accession of the other is in another gene, or at another base of this one.
    private bool TryReportGenomic(Cell cell)
    {
        foreach (var accession in chromosomeAccessions.Where(accession => cell.Value.StartsWith(accession + ":", StringComparison.Ordinal)))
        {
            var other = chromosomeAccessions.FirstOrDefault(
                other => other != accession && IsRead(other + cell.Value.Substring(accession.Length)));
            if (other is not null)
            {
                var message = CompilerMessages.OtherBuild(cell.Value, accession, other);
                findings.ReportPart(NameRules.Genomic, cell, 0, accession.Length, message, other);
                return true;
            }
        }

        return false;
    }

    private void ReportUnread(Cell cell, VariantDescription description, string? suggestion, Rule rule)
    {
        var error = description.Error;
        var message = suggestion is null
            ? CompilerMessages.UnreadName(cell.Value, description.ExplanationMessage)
            : CompilerMessages.UnreadNameWithSuggestion(cell.Value, description.ExplanationMessage, suggestion);
        var part = suggestion is null ? null : PartOf(suggestion, cell.Value, error);
        if (suggestion is not null && part is null)
        {
            findings.Report(rule, cell, message, suggestion);
            return;
        }

        findings.ReportPart(rule, cell, error.Position, error.Length, message, part);
    }

    // The suggestion is a whole name. If it differs at the error only, only the error is replaced.
    private static string? PartOf(string suggestion, string text, HgvsError error)
    {
        string before = text.Substring(0, error.Position), after = text.Substring(error.Position + error.Length);
        return suggestion.Length >= before.Length + after.Length
            && suggestion.StartsWith(before, StringComparison.Ordinal)
            && suggestion.EndsWith(after, StringComparison.Ordinal)
            ? suggestion.Substring(before.Length, suggestion.Length - before.Length - after.Length)
            : null;
    }

    // Another name of the row has precedence over the reference: a correction that contradicts it is not suggested.
    private string? SuggestionOf(Cell cell, VariantDescription description, NameLevel level, Cell? other)
    {
        var stated = other.IsStated() ? Describe(other!.Value) : null;
        var isRead = stated?.Status == HgvsStatus.Ok;
        if (!isRead)
        {
            stated = stated?.Suggestion is { } corrected ? Describe(corrected) : null;
        }

        if (stated is null || (description.Suggestion is { } own && IsSame(Describe(own), stated)))
        {
            return description.Suggestion;
        }

        var protein = "p." + stated.ProteinShort;
        var isMeant = isRead && level == NameLevel.Protein && stated.Level == NameLevel.Dna && NearestWord.IsNear(cell.Value, protein);
        return isMeant ? protein : null;
    }

    private static bool IsSame(VariantDescription one, VariantDescription other) =>
        one.Level == NameLevel.Dna && other.Level == NameLevel.Dna
            ? one.Allele == other.Allele
            : !one.Product.IsNone && one.Product == other.Product;

    private static Rule RuleOf(HgvsErrorCode code, Rule syntax) => code switch
    {
        HgvsErrorCode.StatedBase => NameRules.StatedBase,
        HgvsErrorCode.StatedResidue => NameRules.StatedResidue,
        HgvsErrorCode.PositionOutside or HgvsErrorCode.RangeReversed or HgvsErrorCode.RangeNotAdjacent or
            HgvsErrorCode.NotAnExonBorder => NameRules.Position,
        HgvsErrorCode.LengthContradiction => NameRules.Length,
        HgvsErrorCode.OtherGene or HgvsErrorCode.OtherAccession or HgvsErrorCode.AccessionVersion or
            HgvsErrorCode.OtherTranscript or HgvsErrorCode.AccessionLevel => NameRules.Accession,
        HgvsErrorCode.BuildContradiction => NameRules.Genomic,
        _ => syntax,
    };
}
