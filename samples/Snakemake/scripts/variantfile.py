"""Reads and writes lines of MAF and VCF files, plain or compressed, as bytes, so that their content does not change."""
import gzip
import struct
import zlib


def open_lines(path):
    return gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb")


def read_header(lines, kind):
    """Reads the header: up to #CHROM in a VCF; comments and column names in a MAF."""
    header = []
    for line in lines:
        header.append(line)
        if line.startswith(b"#CHROM") if kind == "vcf" else not line.startswith(b"#"):
            return header
    raise SystemExit(f"the file has no {kind.upper()} header")


class BgzfWriter:
    """Writes gzip in blocks (BGZF, SAM specification, section 4.1), so that tabix can index the merged file."""

    BLOCK = 0xFF00
    END = bytes.fromhex("1f8b08040000000000ff0600424302001b0003000000000000000000")

    def __init__(self, path):
        self.file = open(path, "wb")
        self.rest = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.rest:
            self._write_block(self.rest)
        self.file.write(self.END)
        self.file.close()

    def write(self, data):
        data = self.rest + data
        whole = len(data) - len(data) % self.BLOCK
        for start in range(0, whole, self.BLOCK):
            self._write_block(data[start : start + self.BLOCK])
        self.rest = data[whole:]

    def _write_block(self, data):
        deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
        body = deflate.compress(data) + deflate.flush()
        if len(body) > 0xFF80:
            # a block that does not shrink is stored
            body = b"\x01" + struct.pack("<HH", len(data), len(data) ^ 0xFFFF) + data
        self.file.write(self.END[:16] + struct.pack("<H", len(body) + 25) + body)
        self.file.write(struct.pack("<II", zlib.crc32(data), len(data)))
