#!/usr/bin/env python3
"""Writes random changes at the borders of exons and in introns, each in several spellings. Same seed, same bytes.

    python3 tests/vectors/oracle/make_border_vectors.py

Two rows with the same coding name are one change of DNA: applied to the genomic sequence they give the same sequence. Two rows
with different names give different sequences.
"""

import random

from describe_oracle import reverse_complement
from make_vectors import VECTORS, bases, erbb2, minus_strand

COLUMNS = ["input", "build", "coding", "protein", "exon", "term", "grch37", "grch38"]
ACCESSIONS = {"+": {37: "NC_000017.10", 38: "NC_000017.11"}, "-": {37: "NC_000001.10", 38: "NC_000001.11"}}


def random_change(rng, g):
    """(start, end, inserted) on the gene, near a border or anywhere in an intron."""
    border = rng.choice([edge for block in g.blocks for edge in block[:2]])
    if rng.random() < 0.1:
        border += rng.choice([-40, -20, -12, 12, 20, 40])
    start = border + rng.randint(-5, 4)
    size = rng.choice([1, 1, 1, 2, 2, 3, 4, 6])
    copied = g.bases[start:start + size]
    kind = rng.choice(["sub", "del", "del", "dup", "dup", "ins", "ins", "copy", "delins", "inv"])
    if kind == "sub":
        return start, start + 1, rng.choice("ACGT")
    if kind == "del":
        return start, start + size, ""
    if kind == "dup":
        return start + size, start + size, copied
    if kind == "copy":
        turn = rng.randint(0, size - 1)
        return start + size, start + size, copied[turn:] + copied[:turn]
    if kind == "ins":
        return start, start, bases(rng, size)
    if kind == "inv":
        return start, start + size + 1, reverse_complement(g.bases[start:start + size + 1])
    return start, start + size, bases(rng, rng.choice([1, 1, 2, 3, 5]))


def shift(rng, sequence, start, end, inserted):
    """The same change at another place, if there is one."""
    mutant = sequence[:start] + inserted + sequence[end:]
    places = [
        (left, left + end - start, mutant[left:left + len(inserted)])
        for left in range(start - 12, start + 13)
        if sequence[:left] + mutant[left:left + len(inserted)] + sequence[left + end - start:] == mutant]
    return rng.choice(places)


def spell_range(rng, sequence, where, first, end, inserted):
    """A name after c. or g.; where(a, b) writes the positions of the bases from a to b - 1."""
    removed = sequence[first:end]
    if not removed and rng.random() < 0.7:
        size = len(inserted)
        if sequence[first - size:first] == inserted and rng.random() < 0.6:
            return f"{where(first - size, first)}dup{rng.choice(['', inserted])}"
        return f"{where(first - 1, first + 1)}ins{inserted}"
    if removed and not inserted and rng.random() < 0.7:
        return f"{where(first, end)}del{rng.choice(['', removed])}"
    if len(removed) == 1 and len(inserted) == 1 and rng.random() < 0.7:
        return f"{where(first, end)}{removed}>{inserted}"
    left, right = rng.choice([(0, 1), (1, 0), (1, 1), (2, 3)]) if not removed or not inserted else (rng.randint(0, 2), rng.randint(0, 2))
    first, end, inserted = first - left, end + right, sequence[first - left:first] + inserted + sequence[end:end + right]
    return f"{where(first, end)}del{rng.choice(['', sequence[first:end]])}ins{inserted}"


def inside(g, first, end):
    return g.blocks[0][0] <= first - 3 and end + 3 <= g.blocks[-1][1]


def spell(rng, g, start, end, inserted):
    """A spelling and its build."""
    build = rng.choice([37, 38])
    way = rng.random()
    start, end, inserted = shift(rng, g.bases, start, end, inserted)
    if not inside(g, start, end):
        return None
    if way < 0.5:
        return "c." + spell_range(rng, g.bases, g.places, start, end, inserted), ""
    genome = g.bases if g.strand == "+" else reverse_complement(g.bases)
    low, high, alt = g.plus(start, end, inserted)

    def where(first, last):
        one, other = g.position(first, build), g.position(last - 1, build)
        return str(one) if one == other else f"{one}_{other}"

    accession = ACCESSIONS[g.strand][build]
    if way < 0.75:
        return f"{accession}:g." + spell_range(rng, genome, where, low, high, alt), ""
    left, right = rng.choice([(1, 0), (0, 1), (1, 1), (4, 2)])
    ref, alt = genome[low - left:high + right], genome[low - left:low] + alt + genome[high:high + right]
    return f"chr{'1' if g.strand == '-' else '17'}:{g.position(low - left, build)}:{ref}:{alt}", str(build)


def write(path, g, count, seed, comment):
    rng = random.Random(seed)
    rows, seen = [], set()
    while len(rows) < count:
        start, end, inserted = random_change(rng, g)
        if not inside(g, start, end) or g.bases[start:end] == inserted:
            continue
        answer = g.describe(start, end, inserted)
        for _ in range(4):
            spelled = spell(rng, g, start, end, inserted)
            if spelled and spelled not in seen:
                seen.add(spelled)
                rows.append([*spelled] + [answer[column] for column in COLUMNS[2:]])
    with open(path, "w", newline="\n") as handle:
        handle.write(f"# {comment}\n# Written by tests/vectors/oracle/make_border_vectors.py, seed {seed}; not by the engine.\n")
        handle.write("\t".join(COLUMNS) + "\n")
        for row in rows:
            handle.write("\t".join(row) + "\n")


def main():
    write(VECTORS / "border-alleles.tsv", erbb2(), 4000, 12, "Random changes at the borders of the exons of ERBB2, on LRG_724.")
    write(VECTORS / "minus-strand-border-alleles.tsv", minus_strand(), 1000, 13, "The same for a synthetic gene on the minus strand.")


if __name__ == "__main__":
    main()
