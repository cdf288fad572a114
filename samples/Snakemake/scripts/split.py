"""
Cuts a file into pieces of consecutive rows, the header in each. A piece may have no row. Rows of one sample can be one change of
the protein, so that a MAF is cut between samples only, and a VCF between chromosomes.
"""
from variantfile import open_lines, read_header

path, kind = snakemake.input[0], snakemake.wildcards.kind
count = len(snakemake.output)


def group_column(header):
    """The column of what must stay together; None if rows are unrelated."""
    if kind == "vcf":
        return 0
    columns = header[-1].rstrip(b"\r\n").lower().split(b"\t")
    return columns.index(b"tumor_sample_barcode") if b"tumor_sample_barcode" in columns else None


def with_groups(lines, header):
    """Each row with its group. A row that is too short stays with the row before it."""
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
