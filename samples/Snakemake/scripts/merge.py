"""Concatenates annotated pieces in order, with one copy of their header."""
import shutil

from variantfile import BgzfWriter, open_lines, read_header

kind = snakemake.wildcards.kind
header = None
output = snakemake.output[0]
with BgzfWriter(output) if output.endswith(".gz") else open(output, "wb") as merged:
    for path in snakemake.input:
        with open_lines(path) as piece:
            own = read_header(piece, kind)
            if header is None:
                header = own
                merged.write(b"".join(header))
            elif own != header:
                raise SystemExit(f"{path}: its header differs from that of the first piece")
            shutil.copyfileobj(piece, merged)
