using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Names;

/// <summary>Family 1xx: reads names through the nomenclature engine, each text once, and reports what is wrong with them.</summary>
internal sealed class NameReader(CheckedReference reference, string[] chromosomeAccessions, FindingList findings)
{
    private readonly IReadOnlyDictionary<string, KnownName> cachedNames = reference.NameCache;
    private readonly Dictionary<string, KnownName> known = new(StringComparer.Ordinal);

    /// <summary>Reads a coding name.</summary>
    /// <param name="cell">The name.</param>
    /// <param name="other">Another name of the same row, which says what was meant if the name is wrong.</param>
    public ReadName Coding(Cell cell, Cell? other = null) => Read(cell, other, NameLevel.Dna, NameRules.CodingSyntax, "a coding name, with c.");

    /// <summary>Reads a protein name.</summary>
    /// <inheritdoc cref="Coding"/>
    public ReadName Protein(Cell cell, Cell? other = null) =>
        Read(cell, other, NameLevel.Protein, NameRules.ProteinSyntax, "a protein name, with p.");

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

    /// <summary>What a text means, read once.</summary>
    public VariantDescription Describe(string text) => Know(text).Description;

    /// <summary>Leaves what was read to the next reader against the same reference.</summary>
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
            findings.Report(NameRules.CodingPreferred, name.Cell, $"`{name.Cell.Value}`: the preferred name is `{description.Coding}`.", description.Coding);
        }
        else if (!name.IsDna && name.Cell.Value != "p." + description.ProteinShort && name.Cell.Value != description.ProteinStated)
        {
            var preferred = "p." + description.ProteinShort;
            findings.Report(NameRules.ProteinPreferred, name.Cell, $"`{name.Cell.Value}`: the preferred name is `{preferred}`.", preferred);
        }

        return name;
    }

    private ReadName Read(Cell cell, Cell? other, NameLevel level, Rule syntax, string expected)
    {
        if (!PlainText.IsPlain(cell.Value))
        {
            return new ReadName(cell, Describe(string.Empty)); // reported as such already; the engine could take a dash for another
        }

        var description = Describe(cell.Value);
        if (!cell.IsStated())
        {
            return new ReadName(cell, description); // reported as empty already
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
            findings.Report(syntax, cell, $"`{cell.Value}` is not {expected}.");
        }
        else if (NameWriting.LookAlikeOf(cell.Value, level, IsRead) is { } lookAlike)
        {
            findings.ReportPart(NameRules.Writing, cell, lookAlike, 1,
                $"`{cell.Value}`: '{cell.Value[lookAlike]}' can be the residue L (Leu) or I (Ile): write the one that the source states.");
            return new ReadName(cell, Describe(string.Empty)); // so that no other check takes it for one of them
        }
        else if (Know(cell.Value).Writing is var written && written != cell.Value)
        {
            findings.Report(NameRules.Writing, cell,
                $"Write `{written}` instead of `{cell.Value}`: with its prefix, bases and residues in capitals, the rest in lower case, "
                + "numbers without leading zeros, no spaces, nothing around it.", written);
        }
        else if (description.Allele.IsNone && level == NameLevel.Dna || description.Product.IsNone)
        {
            findings.Report(syntax, cell, $"`{cell.Value}` does not say which protein it gives: introns are not in the catalog.");
        }

        return new ReadName(cell, description);
    }

    private bool IsRead(string text) => Describe(text).Status == HgvsStatus.Ok;

    // A position of one build under the accession of the other is elsewhere: in another gene, or at another base of this one.
    private bool TryReportGenomic(Cell cell)
    {
        foreach (var accession in chromosomeAccessions.Where(accession => cell.Value.StartsWith(accession + ":", StringComparison.Ordinal)))
        {
            var other = chromosomeAccessions.FirstOrDefault(other => other != accession && Describe(other + cell.Value.Substring(accession.Length)).Status == HgvsStatus.Ok);
            if (other is not null)
            {
                findings.ReportPart(NameRules.Genomic, cell, 0, accession.Length, $"`{cell.Value}`: the position does not fit {accession}; it fits {other}, the other build.", other);
                return true;
            }
        }

        return false;
    }

    private void ReportUnread(Cell cell, VariantDescription description, string? suggestion, Rule rule)
    {
        var error = description.Error;
        var message = $"`{cell.Value}`: {description.Explanation}{(suggestion is null ? "." : $"; did you mean `{suggestion}`?")}";
        var part = suggestion is null ? null : PartOf(suggestion, cell.Value, error);
        if (suggestion is not null && part is null)
        {
            findings.Report(rule, cell, message, suggestion);
            return;
        }

        findings.ReportPart(rule, cell, error.Position, error.Length, message, part);
    }

    // The suggestion is a whole name. If it differs at the fault only, only the fault is replaced.
    private static string? PartOf(string suggestion, string text, HgvsError error)
    {
        string before = text.Substring(0, error.Position), after = text.Substring(error.Position + error.Length);
        return suggestion.Length >= before.Length + after.Length
            && suggestion.StartsWith(before, StringComparison.Ordinal)
            && suggestion.EndsWith(after, StringComparison.Ordinal)
            ? suggestion.Substring(before.Length, suggestion.Length - before.Length - after.Length)
            : null;
    }

    // Another name of the row knows better than the reference what was meant: a correction that contradicts it is none.
    private string? SuggestionOf(Cell cell, VariantDescription description, NameLevel level, Cell? other)
    {
        var said = other.IsStated() ? Describe(other!.Value) : null;
        var isRead = said?.Status == HgvsStatus.Ok;
        if (!isRead)
        {
            said = said?.Suggestion is { } corrected ? Describe(corrected) : null;
        }

        if (said is null || (description.Suggestion is { } own && IsSame(Describe(own), said)))
        {
            return description.Suggestion;
        }

        var given = "p." + said.ProteinShort;
        return isRead && level == NameLevel.Protein && said.Level == NameLevel.Dna && NearestWord.IsNear(cell.Value, given) ? given : null;
    }

    private static bool IsSame(VariantDescription one, VariantDescription other) =>
        one.Level == NameLevel.Dna && other.Level == NameLevel.Dna
            ? one.Allele == other.Allele
            : !one.Product.IsNone && one.Product == other.Product;

    private static Rule RuleOf(HgvsErrorCode code, Rule syntax) => code switch
    {
        HgvsErrorCode.StatedBase => NameRules.StatedBase,
        HgvsErrorCode.StatedResidue => NameRules.StatedResidue,
        HgvsErrorCode.PositionOutside or HgvsErrorCode.RangeReversed or HgvsErrorCode.RangeNotAdjacent or HgvsErrorCode.NotAnExonBorder => NameRules.Position,
        HgvsErrorCode.LengthContradiction => NameRules.Length,
        HgvsErrorCode.OtherGene or HgvsErrorCode.OtherAccession or HgvsErrorCode.AccessionVersion or
            HgvsErrorCode.OtherTranscript or HgvsErrorCode.AccessionLevel => NameRules.Accession,
        HgvsErrorCode.BuildContradiction => NameRules.Genomic,
        _ => syntax,
    };
}
