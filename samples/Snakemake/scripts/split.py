"""Cuts a file into pieces of consecutive rows, the header in each. A piece may have no row."""
from itertools import islice

from variantfile import open_lines, read_header

path, kind = snakemake.input[0], snakemake.wildcards.kind
count = len(snakemake.output)

with open_lines(path) as lines:
    read_header(lines, kind)
    rows = sum(1 for _ in lines)

with open_lines(path) as lines:
    header = read_header(lines, kind)
    for number, output in enumerate(snakemake.output):
        with open(output, "wb") as piece:
            piece.writelines(header)
            piece.writelines(islice(lines, rows * (number + 1) // count - rows * number // count))
