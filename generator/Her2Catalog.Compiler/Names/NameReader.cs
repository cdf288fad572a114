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
    public ReadName Coding(Cell cell) => Read(cell, NameLevel.Dna, NameRules.CodingSyntax, "a coding name, with c.");

    /// <summary>Reads a protein name.</summary>
    public ReadName Protein(Cell cell) => Read(cell, NameLevel.Protein, NameRules.ProteinSyntax, "a protein name, with p.");

    /// <summary>Reads a name of either level.</summary>
    public ReadName Name(Cell cell) => Describe(cell.Value).Level == NameLevel.Dna || cell.Value.Contains("c.") || cell.Value.Contains("g.") ? Coding(cell) : Protein(cell);

    /// <summary>Reads a protein name in a column of preferred names.</summary>
    public ReadName PreferredProtein(Cell cell) => Preferred(Protein(cell));

    /// <summary>Reads a coding name in a list of preferred names.</summary>
    public ReadName PreferredCoding(Cell cell) => Preferred(Coding(cell));

    /// <summary>Reads a name of either level in a column of preferred names.</summary>
    public ReadName PreferredName(Cell cell) => Preferred(Name(cell));

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

    private ReadName Read(Cell cell, NameLevel level, Rule syntax, string expected)
    {
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
            var error = description.Error;
            var rule = RuleOf(error.Code, syntax);
            var suggestion = description.Suggestion is null ? "." : $"; did you mean `{description.Suggestion}`?";
            findings.ReportPart(rule, cell, error.Position, error.Length, $"`{cell.Value}`: {description.Explanation}{suggestion}", ReplacementOf(cell, description));
        }
        else if (description.Level != level)
        {
            findings.Report(syntax, cell, $"`{cell.Value}` is not {expected}.");
        }
        else if (Know(cell.Value).Writing is var written && written != cell.Value)
        {
            findings.Report(NameRules.Writing, cell, $"`{cell.Value}` is written `{written}`: with its prefix, bases and residues in capitals, the rest in lower case, numbers without leading zeros, no spaces.", written);
        }
        else if (description.Allele.IsNone && level == NameLevel.Dna || description.Product.IsNone)
        {
            findings.Report(syntax, cell, $"`{cell.Value}` does not say which protein it gives: introns are not in the catalog.");
        }

        return new ReadName(cell, description);
    }

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

    // The suggestion is the whole corrected name; only the part at fault is replaced.
    private static string? ReplacementOf(Cell cell, VariantDescription description)
    {
        var error = description.Error;
        var length = description.Suggestion is null ? -1 : description.Suggestion.Length - cell.Value.Length + error.Length;
        return length < 0 ? null : description.Suggestion!.Substring(error.Position, length);
    }

    private static Rule RuleOf(HgvsErrorCode code, Rule syntax) => code switch
    {
        HgvsErrorCode.StatedBase => NameRules.StatedBase,
        HgvsErrorCode.StatedResidue => NameRules.StatedResidue,
        HgvsErrorCode.PositionOutside or HgvsErrorCode.RangeReversed or HgvsErrorCode.RangeNotAdjacent or HgvsErrorCode.NotAnExonBorder => NameRules.Position,
        HgvsErrorCode.LengthContradiction => NameRules.Length,
        HgvsErrorCode.OtherGene or HgvsErrorCode.OtherAccession or HgvsErrorCode.AccessionVersion => NameRules.Accession,
        HgvsErrorCode.BuildContradiction => NameRules.Genomic,
        _ => syntax,
    };
}
