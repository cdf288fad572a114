#!/usr/bin/env python3
"""join.py maf|vcf TABLE FILE > OUT: a dictionary of exact names (MAF) or exact alleles (VCF); six columns or INFO keys."""
import sys


def read(path, keys):
    with open(path, "rb") as file:
        next(file)
        return {tuple(cells[:keys]) if keys > 1 else cells[0]: cells[-6:] for cells in (line.rstrip(b"\n").split(b"\t") for line in file)}


def join_maf(table, file, out):
    table = {name: b"\t" + b"\t".join(cells) + b"\n" for name, cells in read(table, 1).items()}
    unlisted, elsewhere = table[b"*"], b"\t" * 6 + b"\n"
    for line in file:
        if not line.startswith(b"#"):
            break
        out(line)
    header = line.rstrip(b"\n").split(b"\t")
    gene, coding, protein = (header.index(name) for name in (b"Hugo_Symbol", b"HGVSc", b"HGVSp_Short"))
    out(line[:-1] + b"\tHER2_Variant\tHER2_Match\tHER2_OncomineDxTargetTest\tHER2_Guardant360Cdx\tHER2_LungCancerCompactPanel\tHER2_AmoyDxLungCancerPanel\n")
    for line in file:
        cells = line.split(b"\t")
        if cells[gene] != b"ERBB2":
            out(line[:-1] + elsewhere)
        else:
            out(line[:-1] + table.get(cells[coding] or cells[protein], unlisted))


def join_vcf(table, file, out):
    keys = [b"HER2_Variant", b"HER2_Match", b"HER2_OncomineDxTargetTest", b"HER2_Guardant360Cdx", b"HER2_LungCancerCompactPanel", b"HER2_AmoyDxLungCancerPanel"]
    table = {alleles: b";".join(key + b"=" + cell for key, cell in zip(keys, cells)) for alleles, cells in read(table, 3).items()}
    for line in file:
        if line.startswith(b"#CHROM"):
            for key in keys:
                out(b'##INFO=<ID=' + key + b',Number=1,Type=String,Description="' + key + b'">\n')
        if line.startswith(b"#"):
            out(line)
            continue
        cells = line.split(b"\t", 8)
        found = table.get((cells[1], cells[3], cells[4])) if cells[0] == b"chr17" else None
        if found is None:
            out(line)
            continue
        info = cells[7].rstrip(b"\n")
        end = line[len(b"\t".join(cells[:7])) + 1 + len(info):]
        out(b"\t".join(cells[:7]) + b"\t" + (found if info == b"." else info + b";" + found) + end)


def main(kind, table, path):
    with open(path, "rb") as file, open(sys.stdout.fileno(), "wb", buffering=1 << 20) as output:
        (join_maf if kind == "maf" else join_vcf)(table, file, output.write)


if __name__ == "__main__":
    main(*sys.argv[1:])
