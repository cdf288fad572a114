#!/usr/bin/env python3
"""Creates a MAF and a VCF to annotate, with the same bytes for the same seed.

    make_inputs.py CATALOG TABLES OUT [ROWS]

2 % of the rows are of ERBB2. Half of those are catalogued changes: by their preferred names, as the source prints them, or
by a published protein name alone; the other half are any substitutions, with names that agree with the transcript.
TABLES holds names.tsv and alleles.tsv.
"""
import csv
import random
import sys

SEED = 20231101
BASES = "ACGT"
OTHER_GENES = ["TP53", "EGFR", "KRAS", "STK11", "KEAP1", "TTN", "MUC16", "CSMD3", "RYR2", "LRP1B", "USH2A", "ZFHX4", "ERBB3", "ERBB4", "PIK3CA", "BRAF", "MET", "ALK", "SETD2", "NF1"]
CONTIGS = {  # GRCh38
    "chr1": 248956422, "chr2": 242193529, "chr3": 198295559, "chr4": 190214555, "chr5": 181538259, "chr6": 170805979,
    "chr7": 159345973, "chr8": 145138636, "chr9": 138394717, "chr10": 133797422, "chr11": 135086622, "chr12": 133275309,
    "chr13": 114364328, "chr14": 107043718, "chr15": 101991189, "chr16": 90338345, "chr17": 83257441, "chr18": 80373285,
    "chr19": 58617616, "chr20": 64444167, "chr21": 46709983, "chr22": 50818468, "chrX": 156040895, "chrY": 57227415}
AMINO_ACIDS = dict(zip((a + b + c for a in "TCAG" for b in "TCAG" for c in "TCAG"), "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"))
MAF_COLUMNS = ["Hugo_Symbol", "Chromosome", "Start_Position", "End_Position", "Strand", "NCBI_Build", "Variant_Classification", "Reference_Allele", "Tumor_Seq_Allele1", "Tumor_Seq_Allele2", "Tumor_Sample_Barcode", "HGVSc", "HGVSp_Short", "Transcript_ID"]
KINDS = {"missense": "Missense_Mutation", "stop": "Nonsense_Mutation", "silent": "Silent"}


class Transcript:
    """Returns the coding sequence and the positions of its bases on GRCh38."""

    def __init__(self, catalog):
        with open(f"{catalog}/reference/NM_004448.4.fasta") as file:
            header, *lines = file.read().split("\n")
        first, last = (int(number) for number in header.rsplit(" ", 1)[1].split(".."))
        self.coding = "".join(lines)[first - 1:last]
        self.genome = []
        with open(f"{catalog}/reference/exons.csv") as file:
            for row in csv.DictReader(file):
                for transcript, position in zip(range(int(row["tx_start"]), int(row["tx_end"]) + 1), range(int(row["grch38_start"]), int(row["grch38_end"]) + 1)):
                    if first <= transcript <= last:
                        self.genome.append(position)

    def substitution(self, chance):
        """Position on the genome, bases, coding and protein name, kind."""
        at = chance.randrange(3, len(self.coding) - 3)
        reference, codon = self.coding[at], at // 3
        alternate = chance.choice(BASES.replace(reference, ""))
        before = self.coding[3 * codon:3 * codon + 3]
        after = before[:at % 3] + alternate + before[at % 3 + 1:]
        old, new = AMINO_ACIDS[before], AMINO_ACIDS[after]
        kind = "silent" if old == new else "stop" if new == "*" else "missense"
        return self.genome[at], reference, alternate, f"c.{at + 1}{reference}>{alternate}", f"p.{old}{codon + 1}{'=' if old == new else new}", kind

    def indel(self, chance):
        """A deletion or insertion inside an exon: position, REF, ALT."""
        while True:
            at, length = chance.randrange(3, len(self.coding) - 20), chance.randrange(1, 10)
            if self.genome[at + length] != self.genome[at] + length:
                continue
            bases = self.coding[at:at + length + 1]
            return (self.genome[at], bases, bases[0]) if chance.random() < 0.5 else (self.genome[at], bases[0], bases[0] + "".join(chance.choices(BASES, k=length)))


def table(path):
    with open(path) as file:
        return list(csv.DictReader(file, delimiter="\t"))


def in_maf(position, reference, alternate):
    """Converts alleles of a VCF to those of a MAF, without the padding base."""
    while reference and alternate and reference[0] == alternate[0]:
        position, reference, alternate = position + 1, reference[1:], alternate[1:]
    if not reference:
        return position - 1, position, "-", alternate, "In_Frame_Ins"
    return position, position + len(reference) - 1, reference, alternate or "-", "In_Frame_Del" if len(alternate) < len(reference) else "Missense_Mutation"


def erbb2_row(chance, transcript, alleles, protein_names):
    if chance.random() < 0.5:
        position, reference, alternate, coding, protein, kind = transcript.substitution(chance)
        return [position, position, KINDS[kind], reference, alternate, coding, protein]
    allele = chance.choice(alleles)
    start, end, reference, alternate, kind = in_maf(int(allele["position"]), allele["reference"], allele["alternate"])
    writing = chance.random()
    if writing < 0.25:
        return [start, end, kind, reference, alternate, "", chance.choice(protein_names)]
    return [start, end, kind, reference, alternate, allele["printed" if writing < 0.5 else "coding"], allele["protein"]]


def other_row(chance):
    position, codon = chance.randrange(1_000_000, 48_000_000), chance.randrange(2, 2_000)
    reference, alternate = chance.sample(BASES, 2)
    old, new = chance.sample("ACDEFGHIKLMNPQRSTVWY", 2)
    return [position, position, "Missense_Mutation", reference, alternate, f"c.{3 * codon - chance.randrange(3)}{reference}>{alternate}", f"p.{old}{codon}{new}"]


def write_maf(path, count, transcript, alleles, protein_names):
    chance = random.Random(SEED)
    with open(path, "w") as file:
        print("#version 2.4", file=file)
        print(*MAF_COLUMNS, sep="\t", file=file)
        for _ in range(count):
            is_erbb2 = chance.random() < 0.02
            gene = "ERBB2" if is_erbb2 else chance.choice(OTHER_GENES)
            chromosome = "chr17" if is_erbb2 else chance.choice(list(CONTIGS))
            start, end, kind, reference, alternate, coding, protein = erbb2_row(chance, transcript, alleles, protein_names) if is_erbb2 else other_row(chance)
            accession = "ENST00000269571" if is_erbb2 else f"ENST{chance.randrange(200_000, 500_000):011}"
            sample = f"TCGA-{chance.randrange(10, 99)}-{chance.randrange(1000, 9999)}-01A"
            print(gene, chromosome, start, end, "+", "GRCh38", kind, reference, reference, alternate, sample, coding, protein, accession, sep="\t", file=file)


def sites_of_erbb2(chance, count, transcript, alleles):
    sites = {(int(allele["position"]), allele["reference"], allele["alternate"]) for allele in alleles}
    while len(sites) < count:
        sites.add(transcript.substitution(chance)[:3] if chance.random() < 0.3 else transcript.indel(chance))
    return sorted(sites)


def write_vcf(path, count, transcript, alleles):
    chance = random.Random(SEED + 1)
    erbb2 = sites_of_erbb2(chance, count // 50, transcript, alleles)
    weights = [2 if name == "chr17" else 4 for name in CONTIGS]
    shares = dict.fromkeys(CONTIGS, 0)
    for name in chance.choices(list(CONTIGS), weights, k=count - len(erbb2)):
        shares[name] += 1
    with open(path, "w") as file:
        print("##fileformat=VCFv4.2\n##reference=GRCh38\n##FILTER=<ID=PASS,Description=\"All filters passed\">", file=file)
        print('##INFO=<ID=DP,Number=1,Type=Integer,Description="Depth">\n##INFO=<ID=AF,Number=A,Type=Float,Description="Allele fraction">\n##INFO=<ID=SOMATIC,Number=0,Type=Flag,Description="Somatic">', file=file)
        for name, length in CONTIGS.items():
            print(f"##contig=<ID={name},length={length}>", file=file)
        print("#CHROM", "POS", "ID", "REF", "ALT", "QUAL", "FILTER", "INFO", sep="\t", file=file)
        for name, length in CONTIGS.items():
            sites = [(position, *chance.sample(BASES, 2)) for position in chance.sample(range(10_000, length), shares[name])]
            # These rows represent the rest of the chromosome, not the gene.
            sites = [site for site in sites if name != "chr17" or not transcript.genome[0] <= site[0] <= transcript.genome[-1]]
            for position, reference, alternate in sorted(sites + erbb2 if name == "chr17" else sites):
                info = f"DP={chance.randrange(20, 400)};AF={chance.randrange(10, 990) / 1000:g};SOMATIC"
                print(name, position, ".", reference, alternate, chance.randrange(30, 99), "PASS", info, sep="\t", file=file)


def main(catalog, tables, out, count="1000000"):
    transcript, alleles = Transcript(catalog), table(f"{tables}/alleles.tsv")
    protein_names = [row["name"] for row in table(f"{tables}/names.tsv") if row["name"].startswith("p.")]
    write_maf(f"{out}/cohort.maf", int(count), transcript, alleles, protein_names)
    write_vcf(f"{out}/calls.vcf", int(count), transcript, alleles)


if __name__ == "__main__":
    main(*sys.argv[1:])
