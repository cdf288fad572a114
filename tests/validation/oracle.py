#!/usr/bin/env python3
"""Compares random DNA changes of the coding sequence with an oracle that knows nothing but the sequence and the genetic code.

    oracle.py HER2 FASTA EXONS CODING_START CODING_END [--count N] [--seed N]

HER2 is the native command, FASTA the transcript of the catalog (catalog/reference/NM_004448.4.fasta, 176 to 3943), EXONS its exons
(catalog/reference/exons.csv). Each change is written as c.A_BdelinsSEQ, and her2 describe names it. Checked:
- the preferred name, applied to the sequence, gives the same sequence as the change;
- a deletion or duplication further 3' does not say the same, except at or over an exon border (HGVS's exception to the 3' rule);
- the consequence: synonymous, missense, stop gained, frameshift or in-frame, and the protein of a substitution of one residue.
Prints every difference. Exit code 1 if there is one.
"""
import argparse
import collections
import csv
import random
import re
import subprocess
import sys

BASES = "TCAG"
RESIDUES = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"
CODE = {a + b + c: RESIDUES[16 * i + 4 * j + k] for i, a in enumerate(BASES) for j, b in enumerate(BASES) for k, c in enumerate(BASES)}
COMPLEMENT = str.maketrans("ACGT", "TGCA")


def protein(sequence):
    residues = [CODE[sequence[i:i + 3]] for i in range(0, len(sequence) - 2, 3)]
    return "".join(residues[:residues.index("*") + 1]) if "*" in residues else "".join(residues)


def apply(name, sequence):
    """The sequence after a preferred name."""
    match = re.fullmatch(r"c\.(\d+)(?:_(\d+))?(.*)", name)
    if not match:
        return None
    first, last, edit = int(match[1]), int(match[2] or match[1]), match[3]
    before, changed, after = sequence[:first - 1], sequence[first - 1:last], sequence[last:]
    if edit == "=":
        return sequence
    if edit == "del":
        return before + after
    if edit == "dup":
        return before + changed + changed + after
    if edit == "inv":
        return before + changed.translate(COMPLEMENT)[::-1] + after
    if substitution := re.fullmatch(r"([ACGT])>([ACGT])", edit):
        return before + substitution[2] + after if changed == substitution[1] else None
    if edit.startswith("delins"):
        return before + edit[6:] + after
    if edit.startswith("ins"):
        return sequence[:first] + edit[3:] + sequence[first:]
    return None


def is_rightmost(name, sequence, exon_ends):
    """A deletion or duplication that could be moved one base towards the end would say the same."""
    match = re.fullmatch(r"c\.(\d+)(?:_(\d+))?(del|dup)", name)
    if not match:
        return True
    first, last = int(match[1]), int(match[2] or match[1])
    return any(first - 1 <= end <= last for end in exon_ends) or last == len(sequence) or sequence[first - 1] != sequence[last]


def consequence(sequence, mutant):
    before, after = protein(sequence), protein(mutant)
    if sequence == mutant:
        return {"no_sequence_alteration", "synonymous_variant"}
    if before == after:
        return {"synonymous_variant", "stop_retained_variant"}
    if (len(sequence) - len(mutant)) % 3:
        return {"frameshift_variant", "stop_gained", "stop_lost", "start_lost"}
    same = next(i for i, (a, b) in enumerate(zip(before, after + "!" * len(before))) if a != b)
    if same == 0:
        return {"start_lost"}
    if len(after) > same and after[same] == "*" and len(sequence) == len(mutant):
        return {"stop_gained"}
    return {"missense_variant", "stop_gained", "stop_lost", "inframe_insertion", "inframe_deletion", "protein_altering_variant", "inframe_indel"}


def random_change(sequence, source):
    first = source.randrange(4, len(sequence) - 40)  # behind the start codon; the last exon border is far
    removed = source.choice([0, 1, 1, 1, 2, 3, 3, 6, 12])
    inserted = "".join(source.choice("ACGT") for _ in range(source.choice([0, 1, 1, 1, 2, 3, 3, 6, 12])))
    if removed == 0:
        return (f"c.{first}_{first + 1}ins{inserted}", sequence[:first] + inserted + sequence[first:]) if inserted else None
    last = first + removed - 1
    written = f"c.{first}" + (f"_{last}" if last > first else "") + (f"delins{inserted}" if inserted else "del")
    return written, sequence[:first - 1] + inserted + sequence[last:]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("her2")
    parser.add_argument("fasta")
    parser.add_argument("exons")
    parser.add_argument("start", type=int)
    parser.add_argument("end", type=int)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=12)
    options = parser.parse_args()
    with open(options.fasta, encoding="ascii") as file:
        whole = "".join(line.strip() for line in file if not line.startswith(">"))
    with open(options.exons, encoding="utf-8") as file:
        exon_ends = {int(row["c_end"]) for row in csv.DictReader(file) if row["c_end"].isdigit()}
    sequence = whole[options.start - 1:options.end]
    source = random.Random(options.seed)
    changes = {}
    while len(changes) < options.count:
        if change := random_change(sequence, source):
            changes[change[0]] = change[1]
    run = subprocess.run([options.her2, "describe", "-", "--format", "tsv"], input="\n".join(changes) + "\n", text=True, capture_output=True)
    header, *lines = [line.split("\t") for line in run.stdout.splitlines()]
    assert len(lines) == len(changes), run.stderr
    counts, faults = collections.Counter(), 0
    for (written, mutant), line in zip(changes.items(), lines):
        answer = dict(zip(header, line))
        counts[answer["consequence"] or answer["status"]] += 1
        said = apply(answer["coding"], sequence)
        problem = (
            "no name" if not answer["coding"] else
            f"{answer['coding']} is another change" if said != mutant else
            f"{answer['coding']} is not the rightmost" if not is_rightmost(answer["coding"], sequence, exon_ends) else
            f"{answer['consequence']}, expected one of {sorted(consequence(sequence, mutant))}"
            if not set(answer["consequence"].split("&")) & consequence(sequence, mutant) else "")
        if problem:
            faults += 1
            print(f"{written}: {problem}")
    print(f"{len(changes)} changes, seed {options.seed}: {faults} differences; " + ", ".join(f"{name} {count}" for name, count in counts.most_common()))
    return 1 if faults else 0


sys.exit(main())
