#!/usr/bin/env python3
"""Writes the answers for all names of the catalog as tables to join with.

    make_join_table.py HER2 CATALOG OUT

HER2 is the command, whose answers these are; names come from the files of the catalog. Writes names.tsv (name and the six
columns), alleles.tsv (GRCh38 position, alleles, preferred names and the six columns) and alleles.vcf.
"""
import csv
import pathlib
import subprocess
import sys

ASSAYS = ["OncomineDxTargetTest", "Guardant360Cdx", "LungCancerCompactPanel", "AmoyDxLungCancerPanel"]
COLUMNS = ["HER2_Variant", "HER2_Match"] + [f"HER2_{assay}" for assay in ASSAYS]


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def ask(her2, verb, names):
    """Rows of the TSV that the command writes for names; some names may not be in the catalog."""
    run = subprocess.run([her2, verb, "-", "--format", "tsv"], input="\n".join(names) + "\n", text=True, capture_output=True)
    if run.returncode > 1:
        sys.exit(run.stderr)
    header, *lines = run.stdout.splitlines()
    return [dict(zip(header.split("\t"), line.split("\t"))) for line in lines]


def answers(her2, names):
    """name -> the six columns."""
    table = {}
    for row in ask(her2, "lookup", names):
        if row["status"] in ("Found", "NotInCatalog"):
            entry = table.setdefault(row["input"], {"HER2_Variant": row["variant"], "HER2_Match": "None"})
            entry["HER2_" + row["assay"]] = row["use"]
            if row["match"] != "None":
                entry["HER2_Match"] = row["match"]
    return {name: [entry[column] for column in COLUMNS] for name, entry in table.items()}


def main(her2, catalog, out):
    out = pathlib.Path(out)
    targets = rows(f"{catalog}/assays/oncomine-dx-target-test.csv")
    published = [row["name"] for row in rows(f"{catalog}/variants/names.csv")]
    described = ask(her2, "describe", [row["coding"] for row in targets])
    names = dict.fromkeys(
        [row["coding"] for row in targets] + [row["coding"] for row in described]
        + [row["protein"] for row in targets] + ["p." + row["protein_short"] for row in described] + published)
    table = answers(her2, names)
    missing = [name for name in names if not table.get(name, [""])[0]]
    if missing:
        sys.exit(f"not found in the catalog: {missing}")

    # The answer for changes of the gene that the catalog does not list.
    unlisted = answers(her2, ["p.L755Q"])["p.L755Q"]
    with open(out / "names.tsv", "w") as file:
        print("name", *COLUMNS, sep="\t", file=file)
        print("*", *unlisted, sep="\t", file=file)
        for name in names:
            print(name, *table[name], sep="\t", file=file)

    alleles = {}
    for target, row in zip(targets, described):
        position, reference, alternate = row["grch38"].split(":")
        alleles[int(position), reference, alternate] = (target["coding"], row["coding"], "p." + row["protein_short"], table[row["coding"]])
    with open(out / "alleles.tsv", "w") as file, open(out / "alleles.vcf", "w") as vcf:
        print("position", "reference", "alternate", "printed", "coding", "protein", *COLUMNS, sep="\t", file=file)
        print("##fileformat=VCFv4.2\n##contig=<ID=chr17,length=83257441>", file=vcf)
        for column in COLUMNS:
            print(f'##INFO=<ID={column},Number=1,Type=String,Description="{column}">', file=vcf)
        print("#CHROM", "POS", "ID", "REF", "ALT", "QUAL", "FILTER", "INFO", sep="\t", file=vcf)
        for (position, reference, alternate), (printed, coding, protein, values) in sorted(alleles.items()):
            print(position, reference, alternate, printed, coding, protein, *values, sep="\t", file=file)
            info = ";".join(f"{column}={value}" for column, value in zip(COLUMNS, values))
            print("chr17", position, ".", reference, alternate, ".", ".", info, sep="\t", file=vcf)
    print(f"{len(names)} names, {len(alleles)} alleles", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
