"""Writes a small cohort to test the workflow, the same in each run. One in fifty rows is in ERBB2."""
import gzip
import random
import sys
from pathlib import Path

folder = Path(sys.argv[1])
choose = random.Random(2264)

# names of Table 1 in its own spelling and in others, readable names that it does not contain, and unreadable text
NAMES = [
    ("c.2264T>C", "p.Leu755Ser", "p.L755S"),
    ("c.2324_2325insATACGTGATGGC", "p.Tyr772_Ala775dup", "p.A775_G776insYVMA"),
    ("c.2313_2324dup", "p.(Tyr772_Ala775dup)", "p.Y772_A775dup"),
    ("c.2299A>T", "p.Ile767Phe", "p.I767F"),
    ("", "p.Thr798Ile", "p.T798I"),
    ("c.2264T>A", "p.Leu755Ter", "p.L755*"),
    ("c.2264A>C", "", ""),
    ("", "", "."),
]
OTHERS = ["EGFR", "KRAS", "TP53", "ALK", "ERBB3"]
ALLELES = [(39723967, "T", "C"), (39724002, "A", "T"), (39724728, "A", "AGCATACGTGATG"), (39723967, "T", "A,C"), (39724811, "C", "T")]


def maf_rows(count):
    for number in range(count):
        gene, names = ("ERBB2", choose.choice(NAMES)) if choose.random() < 0.02 else (choose.choice(OTHERS), ("c.1A>G", "p.Met1?", "p.M1?"))
        yield "\t".join((gene, "GRCh38", f"S{number // 20}", *names, "a remark, \"quoted\""))


def vcf_rows(count):
    rows = [choose.choice(ALLELES) if choose.random() < 0.02 else (number + 1, "A", "G") for number in range(count)]
    for number, (position, reference, alternative) in enumerate(sorted(rows)):
        chromosome = "17" if reference != "A" or alternative != "G" else "7"
        yield f"{chromosome}\t{position}\t.\t{reference}\t{alternative}\t.\tPASS\tDP={number}"


MAF_HEADER = ["#version 2.4", "Hugo_Symbol\tNCBI_Build\tTumor_Sample_Barcode\tHGVSc\tHGVSp\tHGVSp_Short\tRemark"]
VCF_HEADER = [
    "##fileformat=VCFv4.3",
    "##contig=<ID=17,length=83257441,assembly=GRCh38>",
    '##INFO=<ID=DP,Number=1,Type=Integer,Description="Depth">',
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO",
]

many = "\n".join([*MAF_HEADER, *maf_rows(20_000)]) + "\n"
calls = "\n".join([*VCF_HEADER, *vcf_rows(20_000)]) + "\n"
(folder / "many.maf.gz").write_bytes(gzip.compress(many.encode(), mtime=0))
(folder / "calls.vcf.gz").write_bytes(gzip.compress(calls.encode(), mtime=0))
(folder / "calls.vcf").write_bytes(calls.encode())

# fewer rows than pieces, line endings of another system, and no line ending after the last row
(folder / "few.maf").write_bytes("\r\n".join([*MAF_HEADER, "ERBB2\tGRCh38\tS1\tc.2264T>C\t\t\t", "EGFR\tGRCh38\tS2\tc.2573T>G\t\t\t"]).encode())
