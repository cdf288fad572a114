using Her2Catalog.Compiler.Model;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Lowers everything that no lookup reads, as records.</summary>
internal sealed class EvidenceLowering(CatalogModel model, TextPoolBuilder texts, CitationLowering citations)
{
    public void AddTo(IDictionary<TableSection, string> sections)
    {
        sections[TableSection.Gene] = Gene().ToString();
        sections[TableSection.Editions] = Table(model.Editions, (record, item) => record.Text(item.Id).Number(Days.NumberOf(item.AsOf)));
        sections[TableSection.Documents] = Table(model.Documents, WriteDocument);
        sections[TableSection.Jurisdictions] = Table(model.Jurisdictions, (record, item) => record.Text(item.Identifier).Text(item.Name));
        sections[TableSection.Assays] = Table(model.Assays, WriteAssay);
        sections[TableSection.Therapies] = Table(model.Therapies, WriteTherapy);
        sections[TableSection.Trials] = Table(model.Trials, WriteTrial);
        sections[TableSection.Evidence] = Table(model.Evidence, WriteEvidence);
        sections[TableSection.References] = Table(model.References, (record, item) => record.Number(item.DocumentIndex + 1).Number(item.Number).Text(item.Text).Text(item.Pmid).Text(item.Doi));
        sections[TableSection.Features] = Table(model.Domains, (record, item) => record.Text(item.Kind).Text(item.Name).Number(item.FirstResidue).Number(item.LastResidue).Text(item.Confidence));
        sections[TableSection.Variants] = Table(model.Variants, WriteVariant);
        sections[TableSection.Alleles] = Table(model.Alleles, WriteAllele);
        sections[TableSection.Targets] = Table(model.Assays.SelectMany(assay => assay.Targets), WriteTarget);
        sections[TableSection.TargetStarts] = DigitText.Column(Run.Starts(model.Assays.Select(assay => assay.Targets.Count)));
        AddEvidenceByVariant(sections);
    }

    /// <summary>Returns the citations. Call it last: all other sections number them.</summary>
    public string Citations() => Table(citations.All, (record, item) => record
        .Number(item.DocumentIndex + 1)
        .Text(item.Section)
        .List(item.Tables, (list, table) => list.Text(table))
        .List(item.References, (list, reference) => list.Number(reference))
        .Text(item.Facts)
        .Text(item.File));

    private RecordText Gene() => Record()
        .Text(model.Gene.Symbol)
        .List(model.Gene.OtherSymbols, (list, symbol) => list.Text(symbol))
        .Text(model.Gene.Name)
        .Text(model.Gene.Chromosome)
        .Text(model.Gene.Cytoband)
        .Text(model.Transcript.Accession)
        .Text(model.Transcript.ProteinAccession)
        .Citation(model.Gene.Citation);

    private static void WriteDocument(RecordText record, DocumentModel item) => record
        .Text(item.Identifier).Text(item.ShortTitle).Text(item.Title).Text(item.Publisher).Text(item.Edition).Text(item.Date).Text(item.Url);

    private static void WriteAssay(RecordText record, AssayModel item) => record
        .Text(item.Identifier).Text(item.Name).Text(item.ShortName).Text(item.Specimen).Text(item.Coverage)
        .Number(item.CoversAllExons ? 1 : 0).Citation(item.Citation).Statements(item.Statements);

    private static void WriteTherapy(RecordText record, TherapyModel item) => record
        .Text(item.Identifier).Text(item.Name).Text(item.Class).Citation(item.Citation)
        .List(item.Approvals, (list, approval) => list
            .Number(approval.JurisdictionIndex + 1).Text(approval.Date).Text(approval.Indication).Text(approval.Line).Text(approval.Dose).Citation(approval.Citation))
        .Statements(item.Statements);

    private static void WriteTrial(RecordText record, TrialModel item) => record
        .Text(item.Identifier).Text(item.Name).Text(item.RegistryId).Text(item.Phase).Number(item.TherapyIndex + 1).Text(item.Population)
        .List(item.Cohorts, WriteCohort).Statements(item.Statements).Citation(item.Citation);

    private static void WriteCohort(RecordText record, CohortModel item) => record
        .Text(item.Identifier).Text(item.Name).Text(item.Dose).Optional(item.Patients).List(item.Estimates, WriteEstimate).Citation(item.Citation);

    private static void WriteEstimate(RecordText record, EstimateModel item) => record
        .Text(item.Measure).Number(item.Unit == "Months" ? 1 : 0).Text(item.Value).Text(item.Low).Text(item.High)
        .Optional(item.Events).Optional(item.Total).Text(item.ShareOf).Citation(item.Citation);

    private static void WriteEvidence(RecordText record, EvidenceModel item) => record
        .Text(item.Identifier).Text(item.Topic).Text(item.Text).List(item.VariantIndexes, (list, variant) => list.Number(variant + 1))
        .Day(item.From).Day(item.Until).Citation(item.Citation);

    private static void WriteVariant(RecordText record, VariantModel item) => record
        .Text(item.Exon).Text(item.Domain).Text(item.Consequence).Number(item.FirstResidue).Number(item.LastResidue)
        .Text(string.Join("\n", item.PublishedNames.Select(alias => alias.Name))).Citation(item.Citation);

    private static void WriteAllele(RecordText record, AlleleModel item) => record
        .Text(item.Exon).Text(item.Grch37).Text(item.Grch38).Text(string.Join("\n", item.PublishedNames));

    private static void WriteTarget(RecordText record, TargetModel item) => record
        .Number(item.Number).Number(item.AlleleIndex + 1).Text(item.PrintedCoding).Text(item.PrintedProtein).Number(Codes.UseOf(item.Use))
        .Day(item.From).Day(item.Until).Citation(item.Citation);

    private void AddEvidenceByVariant(IDictionary<TableSection, string> sections)
    {
        var byVariant = model.Evidence.SelectMany((item, i) => item.VariantIndexes.Select(variant => (variant, Number: i + 1))).ToLookup(pair => pair.variant, pair => pair.Number);
        var runs = Enumerable.Range(0, model.Variants.Count).Select(variant => byVariant[variant].ToArray()).ToArray();
        sections[TableSection.EvidenceByVariant] = DigitText.Column([.. runs.SelectMany(run => run)]);
        sections[TableSection.EvidenceStarts] = DigitText.Column(Run.Starts(runs.Select(run => run.Length)));
    }

    private RecordText Record() => new(texts, citations);

    private string Table<T>(IEnumerable<T> items, Action<RecordText, T> write) => RecordText.Table(items.Select(item =>
    {
        var record = Record();
        write(record, item);
        return record;
    }));
}
