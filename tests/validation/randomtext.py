#!/usr/bin/env python3
"""Asks the command about random text: no text may crash it, hang it, or be taken for a companion diagnostic that it does not name.

    randomtext.py HER2 [--count N] [--seed N]

Half of the lines are random pieces of names (positions, bases, residues, keywords, accessions, brackets), half are listed names in
which one to three characters were changed, removed or added. A line that is read must contain a position near that of what was found.
Exit code 1 if a line has no answer, or an answer that it cannot have.
"""
import argparse
import collections
import random
import re
import subprocess
import sys
import time
import unicodedata

PIECES = (
    "c. p. g. n. r. m. ( ) [ ] ; : _ - + * ? = > del dup ins delins inv con fs ext Ter X Leu755Ser L755S 2264 755 2313_2324 772 A C G T U N "
    "ERBB2 HER2 EGFR NM_004448.4 NM_001005862.2 NP_004439.2 ENST00000269571 NC_000017.11 chr17 37880220 39723967 a(;)b (;) ^ Xaa % 0 00 "
    "99999999999999999999 é 変異 \u202e \u200b \ufeff 🧬 Ala Arg Asn Val Y772 A775 G776").split(" ") + [" ", "\t"]
SHIFT = 20  # a normalized name lies near the one that was written
NAMES = ["c.2264T>C", "p.L755S", "p.Leu755Ser", "NM_004448.4:c.2313_2324dup", "p.Y772_A775dup", "A775_G776insYVMA", "chr17:37880220 T>C", "p.(Val777Leu)"]


def lines_of(count, source):
    for number in range(count):
        if number % 2:
            yield "".join(source.choice(PIECES) for _ in range(source.randrange(1, 12)))
            continue
        name = list(source.choice(NAMES))
        for _ in range(source.randrange(1, 4)):
            at = source.randrange(len(name) + 1)
            name[at:at + source.randrange(2)] = [] if source.random() < 0.3 else [source.choice(source.choice(PIECES) or " ")]
        yield "".join(name)


def positions(text):
    return [int(number) for number in re.findall(r"\d+", unicodedata.normalize("NFKC", text))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("her2")
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=12)
    options = parser.parse_args()
    lines = list(lines_of(options.count, random.Random(options.seed)))
    begin = time.monotonic()
    run = subprocess.run([options.her2, "describe", "-", "--format", "tsv"], input="\n".join(lines) + "\n", text=True, capture_output=True)
    seconds = time.monotonic() - begin
    answers = [line.split("\t") for line in run.stdout.splitlines()[1:]]
    faults = [] if run.returncode in (0, 1) and len(answers) == len(lines) else [f"exit {run.returncode}, {len(answers)} answers: {run.stderr[-300:]}"]
    for line, answer in zip(lines, answers):
        said, meant = positions(line), positions(" ".join(answer[2:9]))
        is_read = answer[1] in ("Found", "NotInCatalog") and "=" not in line  # a genomic place without a change has no allele
        if is_read and meant and not any(abs(a - b) <= SHIFT for a in said for b in meant):
            faults.append(f"{line!r}: {answer[2:5]}")
    counts = collections.Counter(answer[1] for answer in answers)
    print("\n".join(faults[:100]))
    print(f"{len(lines)} lines, seed {options.seed}, {seconds:.1f} s: "
          f"{len(faults)} faults; " + ", ".join(f"{status} {count}" for status, count in counts.most_common()))
    return 1 if faults else 0


sys.exit(main())
