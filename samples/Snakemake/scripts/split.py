"""
Splits a file into pieces of consecutive rows with the same header. A piece can be empty. Rows of one sample can be one change of
the protein, so a MAF is split only between samples, and a VCF only between chromosomes.
"""
from variantfile import open_lines, read_header

path, kind = snakemake.input[0], snakemake.wildcards.kind
count = len(snakemake.output)


def group_column(header):
    """Returns the column of the group that must stay together; None if rows are unrelated."""
    if kind == "vcf":
        return 0
    columns = header[-1].rstrip(b"\r\n").lower().split(b"\t")
    return columns.index(b"tumor_sample_barcode") if b"tumor_sample_barcode" in columns else None


def with_groups(lines, header):
    """Returns each row with its group. A row that is too short belongs to the group of the previous row."""
    column = group_column(header)
    group = None
    for number, line in enumerate(lines):
        fields = [] if column is None else line.split(b"\t", column + 1)
        group = number if column is None else fields[column] if len(fields) > column + 1 else group
        yield group, line


with open_lines(path) as lines:
    seen, last, rows = set(), None, 0
    for group, _ in with_groups(lines, read_header(lines, kind)):
        if group != last and group in seen:
            raise SystemExit(f"{path}: rows of {group.decode(errors='replace')} are in several places; sort the file")
        if kind == "vcf" or not isinstance(group, int):
            seen.add(group)
        last = group
        rows += 1

with open_lines(path) as lines:
    header = read_header(lines, kind)
    pieces = [open(output, "wb") for output in snakemake.output]
    for piece in pieces:
        piece.writelines(header)
    number, last = 0, None
    for row, (group, line) in enumerate(with_groups(lines, header)):
        while group != last and number < count - 1 and row >= rows * (number + 1) // count:
            number += 1
        pieces[number].write(line)
        last = group
    for piece in pieces:
        piece.close()
