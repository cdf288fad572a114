#!/usr/bin/env python3
"""Annotates published tables, counts their rows by outcome, and checks that nothing else changed.

    tables.py HER2 FILE... [-- OPTION...]

HER2 is the native command, FILE a MAF, VCF, TSV or CSV, plain or gzip; options after -- go to her2 annotate. For each file: the
counts that the command reports, and whether its output without the added columns, INFO fields and head lines is the input, byte by
byte. Exit code 1 if it is not, or if a file cannot be read.
"""
import gzip
import subprocess
import sys


def content(path):
    with open(path, "rb") as file:
        data = file.read()
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def is_unchanged(before, after):
    """True if every line of the input is a line of the output, in order, which ends in added cells or INFO fields."""
    after_lines = iter(after.splitlines(keepends=True))
    for line in before.splitlines(keepends=True):
        for candidate in after_lines:
            if is_extension(line, candidate):
                break
            if not candidate.startswith(b"#"):  # head lines that the command adds
                return False
        else:
            return False
    return not any(after_lines)


def is_extension(line, candidate):
    if candidate == line:
        return True
    body, end = line.rstrip(b"\r\n"), line[len(line.rstrip(b"\r\n")):]
    if not candidate.endswith(end):
        return False
    candidate = candidate[:len(candidate) - len(end)] if end else candidate
    if candidate.startswith(body + b"\t") or candidate.startswith(body + b","):
        return True
    old, new = body.split(b"\t"), candidate.split(b"\t")
    differing = [(a, b) for a, b in zip(old, new) if a != b]
    return len(old) == len(new) and len(differing) == 1 and differing[0][1].startswith((differing[0][0] + b";HER2_", b"HER2_"))


def main():
    arguments = sys.argv[2:]
    options = arguments[arguments.index("--") + 1:] if "--" in arguments else []
    files = arguments[:arguments.index("--")] if "--" in arguments else arguments
    if not files:
        sys.exit(__doc__)
    failed = False
    for path in files:
        run = subprocess.run([sys.argv[1], "annotate", path, *options], capture_output=True)
        unchanged = run.returncode == 0 and is_unchanged(content(path), run.stdout)
        failed |= not unchanged
        print(f"{path.rsplit('/', 1)[-1]}: exit {run.returncode}, rest of the bytes {'unchanged' if unchanged else 'CHANGED'}")
        for line in run.stderr.decode().splitlines():
            if " rows, " in line or "companion diagnostic" in line or run.returncode != 0:
                print("  " + line.removeprefix("her2: ").strip())
    return 1 if failed else 0


sys.exit(main())
