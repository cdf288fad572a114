using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>What the catalog says of a name, for a person to read.</summary>
internal sealed class LookupTextWriter(TextWriter output) : IAnswerWriter
{
    public bool Write(string notation, GenomeBuild build)
    {
        var answer = LookupAnswer.Of(notation, build);
        output.WriteLine(Fault.Visible(notation));
        if (!answer.IsReadable)
        {
            Fault.Write(output, notation, answer.Description);
        }
        else
        {
            WriteVariant(answer);
            foreach (var assay in Her2.Assays.All)
            {
                WriteAssay(assay, assay.Interpret(notation, build));
            }
        }

        output.WriteLine();
        return answer.IsFound;
    }

    public void Dispose() => output.WriteLine("Not a medical device. Says what the cited source says, as of its date.");

    private void WriteVariant(LookupAnswer answer)
    {
        if (!answer.IsFound)
        {
            output.WriteLine($"  {answer.Description.Protein}, {answer.Description.Consequence}: not in the catalog");
            return;
        }

        var variant = answer.Variant;
        output.WriteLine($"  {variant.Name}  {variant.LongName}  exon {variant.Exon}, {variant.Domain}");
        if (variant.PublishedNames.Count > 0)
        {
            output.WriteLine($"  also published as {string.Join(", ", variant.PublishedNames.ToArray())}");
        }
    }

    private void WriteAssay(Her2.Assay assay, Interpretation interpretation)
    {
        output.WriteLine();
        output.WriteLine($"  {assay.Name}");
        output.WriteLine($"    {Describe(interpretation)}");
        if (assay.CoversAllExons && interpretation.Use == Use.NotStated)
        {
            output.WriteLine("    it analyses every exon of the gene, so it can find the variant");
        }

        if (interpretation.Use == Use.CompanionDiagnostic)
        {
            output.WriteLine($"    therapy {interpretation.Therapy}, {interpretation.Jurisdiction}, edition {interpretation.Edition}");
        }

        if (interpretation.Match == Match.OtherAllele)
        {
            output.WriteLine($"    the table holds {string.Join(", ", interpretation.ListedAlleles.ToArray())}");
        }

        var next = interpretation.Next switch
        {
            NextStep.ConfirmWith => $"next: confirm with {interpretation.ConfirmWith}, which says {interpretation.ConfirmingUse} of it",
            NextStep.ExpertPanel => "next: expert panel",
            _ => string.Empty,
        };
        if (next.Length > 0)
        {
            output.WriteLine($"    {next}");
        }

        output.WriteLine($"    source: {interpretation.Sources}");
    }

    private static string Describe(Interpretation interpretation) => interpretation.Use switch
    {
        Use.CompanionDiagnostic => $"CompanionDiagnostic: usable as companion diagnostic ({MatchText(interpretation.Match)})",
        Use.ReferenceOnly => "ReferenceOnly: reference information, not usable as companion diagnostic",
        Use.NotListed when interpretation.Match == Match.OtherAllele => "NotListed: this DNA change is not in the assay's table, though others that give the same protein are",
        Use.NotListed => "NotListed: not in the assay's table",
        _ => "NotStated: the source does not say",
    };

    private static string MatchText(Match match) => match switch
    {
        Match.Allele => "by its DNA change",
        Match.Protein => "by its protein",
        _ => "no match",
    };
}
