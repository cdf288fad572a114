using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks the reference of all names (family 05x): the transcript, its protein, exons and domains must agree.</summary>
internal sealed class ReferenceCheck(ManifestRow manifest, CatalogFiles files, FindingList findings)
{
    /// <summary>Returns the reference, or null if it has errors.</summary>
    public static CheckedReference? Check(SourceFile manifestFile, ManifestRow manifest, CatalogFiles files, FindingList findings)
    {
        if (manifest.Transcript is null || manifest.Gene is null)
        {
            return null;
        }

        if (ReferenceCache.Find(manifestFile, manifest, files) is { } known)
        {
            return known;
        }

        var before = findings.Count;
        var reference = new ReferenceCheck(manifest, files, findings).Check();
        if (reference is null || findings.Count > before)
        {
            return null;
        }

        ReferenceCache.Add(manifestFile, manifest, files, reference);
        return reference;
    }

    private CheckedReference? Check()
    {
        var row = manifest.Transcript!;
        var sequence = ReadSequence(row.Sequence, row.Accession, FastaReader.Bases);
        var protein = ReadSequence(row.Protein, row.ProteinAccession, FastaReader.Residues);
        var exons = files.Read(row.Exons, file => ExonRow.Read(file, findings));
        var domains = files.Read(row.Domains, file => DomainRow.Read(file, findings));
        var others = files.Read(row.OtherTranscripts, file => OtherTranscriptRow.Read(file, findings));
        var stated = row.Genomic;
        var genomic = stated is null ? null : ReadSequence(stated.Sequence, stated.Accession, FastaReader.Bases);
        int start = CellValues.Number(row.CodingStart, 1, findings), end = CellValues.Number(row.CodingEnd, 1, findings);
        var offsets = row.NumberingOffsets.Select(cell => CellValues.Number(cell, 1, findings)).ToArray();
        if (sequence is null || protein is null || findings.HasErrors)
        {
            return null;
        }

        CheckAccessions();
        CheckCodingRegion(sequence.Sequence, start, end);
        ExonCheck.Check(exons, row, sequence.Sequence.Length, start, end, findings);
        if (findings.HasErrors)
        {
            return null;
        }

        var checkedGenomic = genomic is null ? null : GenomicCheck.Check(row, genomic.Sequence, sequence.Sequence, exons, findings);
        if (findings.HasErrors)
        {
            return null;
        }

        OtherTranscriptCheck.Check(others, Define(sequence.Sequence, start, end, exons, offsets, []), findings);
        var definition = Define(sequence.Sequence, start, end, exons, offsets, others);
        definition = checkedGenomic is { } found
            ? definition.WithGenomicSequence(found.Bases, found.Grch37Start, found.Grch38Start)
            : definition;
        CheckProtein(definition.View, protein);
        CheckDomains(definition.View, domains);
        return new CheckedReference(sequence.Sequence, start, end, offsets, exons, domains, others, definition)
        {
            Genomic = checkedGenomic,
        };
    }

    private FastaRecord? ReadSequence(Cell name, Cell accession, string alphabet)
    {
        var record = files.Find(name) is { } file ? FastaReader.Read(file, alphabet, findings) : null;
        if (record is not null && record.Accession.Value != accession.Value)
        {
            var message = CompilerMessages.OtherSequence(record.Accession.Value, accession.Value);
            findings.Report(TextRules.BrokenFasta, record.Accession, message, accession.Value, accession);
        }

        return record;
    }

    // RefSeq numbers chromosomes: NC_000017 is chromosome 17 (23 is X, 24 Y), and its version identifies the build.
    private void CheckAccessions()
    {
        var row = manifest.Transcript!;
        var chromosome = manifest.Gene!.Chromosome.Value;
        var number = chromosome switch { "X" => "23", "Y" => "24", _ => chromosome };
        var prefix = "NC_" + number.PadLeft(6, '0') + ".";
        Cell[] accessions = [row.Grch37Accession, row.Grch38Accession];
        foreach (var accession in accessions.Where(cell => !cell.Value.StartsWith(prefix, StringComparison.Ordinal)))
        {
            findings.Report(NameRules.Genomic, accession, CompilerMessages.OtherChromosome(accession.Value, chromosome, prefix));
        }

        if (row.Grch37Accession.Value == row.Grch38Accession.Value)
        {
            var message = CompilerMessages.SameAccessionOfBuilds(row.Grch38Accession.Value);
            findings.Report(NameRules.Genomic, row.Grch38Accession, message, related: row.Grch37Accession);
        }
    }

    private void CheckCodingRegion(string sequence, int start, int end)
    {
        var row = manifest.Transcript!;
        if (end > sequence.Length || start >= end)
        {
            findings.Report(ReferenceRules.CodingRegion, row.CodingEnd, CompilerMessages.CodingRegionOutside(start, end, sequence.Length));
            return;
        }

        if ((end - start + 1) % 3 != 0)
        {
            findings.Report(ReferenceRules.CodingRegion, row.CodingEnd, CompilerMessages.CodingRegionNotInCodons(end - start + 1));
            return;
        }

        if (sequence.Substring(start - 1, 3) != "ATG")
        {
            var message = CompilerMessages.NoStartCodon(sequence.Substring(start - 1, 3), start);
            findings.Report(ReferenceRules.CodingRegion, row.CodingStart, message);
        }

        for (var codon = start; codon <= end - 2; codon += 3)
        {
            var isStop = sequence.Substring(codon - 1, 3) is "TAA" or "TAG" or "TGA";
            if (isStop != (codon == end - 2))
            {
                var message = isStop
                    ? CompilerMessages.StopCodonInside(codon)
                    : CompilerMessages.NoStopCodon(sequence.Substring(codon - 1, 3));
                findings.Report(ReferenceRules.CodingRegion, row.CodingEnd, message);
                return;
            }
        }
    }

    private TranscriptDefinition Define(
        string sequence,
        int start,
        int end,
        IReadOnlyList<ExonRow> exons,
        int[] offsets,
        IReadOnlyList<OtherTranscriptRow> others)
    {
        TranscriptRow row = manifest.Transcript!;
        var gene = manifest.Gene!;
        return new TranscriptDefinition(
            Words(gene.Symbol, gene.OtherSymbols),
            Words(row.Accession, row.EquivalentAccessions),
            Words(row.ProteinAccession, row.EquivalentProteinAccessions),
            gene.Chromosome.Value,
            row.Grch37Accession.Value,
            row.Grch38Accession.Value,
            row.IsForwardStrand ? Strand.Forward : Strand.Reverse,
            sequence,
            start,
            end,
            exons.SelectMany(exon => new[] { exon.TranscriptStart, exon.TranscriptEnd, exon.Grch37Start, exon.Grch38Start }).ToArray(),
            offsets)
        {
            GeneIdentifiers = Words(gene.Identifiers),
            OtherSpeciesSymbols = Words(gene.OtherSpeciesSymbols),
            OtherTranscripts = string.Join("\n", others.Select(OtherTranscriptText.Line)),
            OtherNumbering = [.. others.SelectMany(OtherTranscriptText.Numbers)],
        };
    }

    private void CheckProtein(Transcript transcript, FastaRecord protein)
    {
        for (var i = 0; i < Math.Max(transcript.ResidueCount, protein.Sequence.Length); i++)
        {
            if (i >= transcript.ResidueCount || i >= protein.Sequence.Length)
            {
                var message = CompilerMessages.ProteinLength(protein.Sequence.Length, transcript.ResidueCount);
                findings.Report(ReferenceRules.Protein, protein.Accession, message);
                return;
            }

            if (transcript.ResidueAt(i + 1) != protein.Sequence[i])
            {
                var message = CompilerMessages.ProteinResidue(protein.Sequence[i], i + 1, (char)transcript.ResidueAt(i + 1));
                findings.Report(ReferenceRules.Protein, protein.Accession, message);
                return;
            }
        }
    }

    private void CheckDomains(Transcript transcript, IReadOnlyList<DomainRow> domains)
    {
        foreach (var domain in domains)
        {
            if (domain.End < domain.Start || domain.End > transcript.ResidueCount)
            {
                var message = CompilerMessages.FeatureOutside(domain.Start, domain.End, transcript.ResidueCount);
                findings.Report(ReferenceRules.Feature, domain.StartCell, message);
                continue;
            }

            CheckResidue(transcript, domain.FirstResidue, domain.Start);
            CheckResidue(transcript, domain.LastResidue, domain.End);
            CheckPolymorphism(transcript, domain);
        }
    }

    // The name identifies the change, and a query for that change is answered like one for a known variant.
    private void CheckPolymorphism(Transcript transcript, DomainRow domain)
    {
        if (domain.Kind != PolymorphismName.Kind)
        {
            return;
        }

        var description = transcript.Describe(PolymorphismName.ProteinOf(domain).AsSpan());
        if (description.Status != HgvsStatus.Ok || description.FirstResidue != domain.Start || description.LastResidue != domain.End)
        {
            var word = PolymorphismName.WordOf(domain);
            var message = CompilerMessages.PolymorphismName(word, domain.FirstResidue.Value, domain.Start);
            findings.ReportPart(ReferenceRules.Polymorphism, domain.Name, 0, word.Length, message);
        }
    }

    private void CheckResidue(Transcript transcript, Cell stated, int number)
    {
        var residue = ((char)transcript.ResidueAt(number)).ToString();
        if (stated.Value != residue)
        {
            findings.Report(ReferenceRules.Feature, stated, CompilerMessages.FeatureResidue(number, residue, stated.Value), residue);
        }
    }

    private static string Words(Cell first, IEnumerable<Cell> others) => Words(others.Prepend(first));

    private static string Words(IEnumerable<Cell> cells) => string.Join(" ", cells.Select(cell => cell.Value));
}
