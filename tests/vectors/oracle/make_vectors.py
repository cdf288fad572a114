#!/usr/bin/env python3
"""Writes the vectors that hold the engine to an independent reading. Same seed, same bytes.

    python3 tests/vectors/oracle/make_vectors.py
"""

import pathlib
import random

from describe_oracle import Gene, Transcript, reverse_complement

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent
REFERENCE = VECTORS.parent.parent / "catalog" / "reference"
COLUMNS = ["input", "coding", "protein", "protein_short", "exon", "grch37", "grch38"]


def bases(rng, length):
    return "".join(rng.choice("ACGT") for _ in range(length))


def random_change(rng, t):
    """A change as (start, end, inserted), weighted to the kinase exons and to the places where names go wrong."""
    cds0, cds1 = t.coding_start - 1, t.coding_end
    where = rng.random()
    if where < 0.5 or len(t.exons) < 20:
        exon = rng.choice(t.exons[-10:])
        position = rng.randint(exon[0] - 1, exon[1] - 1)
    elif where < 0.85:
        position = rng.randint(cds0, cds1 - 1)
    elif where < 0.89:
        position = cds0 + rng.randint(-3, 6)
    elif where < 0.93:
        position = cds1 + rng.randint(-9, 3)
    elif where < 0.96:
        position = rng.randint(0, len(t.sequence) - 1)
    else:
        position = max(0, rng.choice(t.exons)[1] + rng.randint(-6, 4))
    position = min(position, len(t.sequence) - 20)
    kind = rng.choice(["sub", "sub", "del", "dup", "ins", "delins", "inv", "copy", "mnv"])
    size = rng.choice([1, 1, 2, 3, 3, 4, 6, 6, 9, 12, 15])
    removed = t.sequence[position:position + size]
    if kind == "sub":
        return position, position + 1, rng.choice([b for b in "ACGT" if b != t.sequence[position]])
    if kind == "del":
        return position, position + size, ""
    if kind == "dup":
        return position + size, position + size, removed
    if kind == "ins":
        inserted = bases(rng, size)
        if rng.random() < 0.15:
            inserted += rng.choice(["TAA", "TGA", "TAG"])
        return position, position, inserted
    if kind == "copy":  # an insertion that can be shifted
        turn = rng.randint(0, size - 1)
        return position + size, position + size, removed[turn:] + removed[:turn]
    if kind == "inv":
        return position, position + max(2, size), reverse_complement(t.sequence[position:position + max(2, size)])
    if kind == "mnv":
        return position, position + size, bases(rng, size)
    return position, position + size, bases(rng, rng.choice([1, 2, 3, 4, 5, 6, 9]))


def spell(rng, t, start, end, inserted):
    """One of the ways the change may be written: shifted, padded, with or without the bases that go."""
    s = t.sequence
    if start == end and rng.random() < 0.5:
        while start > 1 and inserted and inserted[-1] == s[start - 1] and t.exon_of(start - 1) == t.exon_of(start) and rng.random() < 0.8:
            inserted, start, end = inserted[-1] + inserted[:-1], start - 1, end - 1
    if rng.random() < 0.15 and 3 < start and end < len(s) - 3 and t.exon_of(start) == t.exon_of(min(len(s), end + 3)):
        left, right = rng.randint(1, 3), rng.randint(1, 3)
        if t.exon_of(start - left + 1) == t.exon_of(end + right):
            start, end, inserted = start - left, end + right, s[start - left:start] + inserted + s[end:end + right]
    removed = s[start:end]
    prefix = rng.choice(["c.", "c.", "c.", "NM_004448.4:c.", "NM_004448.4(ERBB2):c.", "ERBB2 c.", "HER2:c."]) if t.strand == "+" else "c."
    if not removed:
        size = len(inserted)
        if start >= size and s[start - size:start] == inserted and t.exon_of(start - size + 1) == t.exon_of(start) and rng.random() < 0.7:
            return f"{prefix}{t.span(start - size + 1, start)}dup{rng.choice(['', inserted])}"
        return f"{prefix}{t.c(start)}_{t.c(start + 1)}ins{inserted}"
    if not inserted:
        return f"{prefix}{t.span(start + 1, end)}del{rng.choice(['', removed])}"
    if len(removed) == 1 and len(inserted) == 1:
        return f"{prefix}{t.c(start + 1)}{removed}>{inserted}"
    if len(removed) == len(inserted) and inserted == reverse_complement(removed) and rng.random() < 0.7:
        return f"{prefix}{t.span(start + 1, end)}inv"
    return f"{prefix}{t.span(start + 1, end)}del{rng.choice(['', removed])}ins{inserted}"


def genomic(rng, answer):
    """The answer's own VCF allele as input: it must lead back to the same change."""
    build, chromosome = rng.choice([("grch37", "NC_000017.10"), ("grch38", "NC_000017.11")])
    position, ref, alt = answer[build].split(":")
    if len(ref) == 1 and len(alt) == 1 and rng.random() < 0.5:
        return f"{chromosome}:g.{position}{ref}>{alt}"
    return rng.choice([f"17-{position}-{ref}-{alt}", f"chr17:{position} {ref}>{alt}", f"chr17:{position}:{ref}:{alt}"])


def write(path, t, count, seed, comment):
    rng = random.Random(seed)
    rows, seen = [], set()
    while len(rows) < count:
        start, end, inserted = random_change(rng, t)
        if start < 1 or end > len(t.sequence) - 1 or t.sequence[start:end] == inserted:
            continue
        # Only changes inside one exon: what a name over a junction means depends on the intron, see make_border_vectors.py.
        first = t.exon_of(start + 1)
        if t.exon_of(max(start + 1, end)) != first or (start == end and start == t.exons[first][0] - 1):
            continue
        offset = t.offset(start + 1)
        answer = t.describe(offset, offset + end - start, inserted)
        text = spell(rng, t, start, end, inserted)
        if answer["grch37"] and t.strand == "+" and rng.random() < 0.15:
            text = genomic(rng, answer)
        if answer["coding"] is None or text in seen:
            continue
        seen.add(text)
        rows.append([text] + [answer[column] for column in COLUMNS[1:]])
    with open(path, "w", newline="\n") as handle:
        handle.write(f"# {comment}\n# Written by tests/vectors/oracle/make_vectors.py, seed {seed}; not by the engine.\n")
        handle.write("\t".join(COLUMNS) + "\n")
        for row in rows:
            handle.write("\t".join(row) + "\n")


def synthetic(rng):
    """A small gene on the minus strand: three exons, random sequence with one open reading frame."""
    codons = [c for c in (a + b + d for a in "ACGT" for b in "ACGT" for d in "ACGT") if c not in ("TAA", "TAG", "TGA")]
    coding = "ATG" + "".join(rng.choice(codons) for _ in range(118)) + "TGA"
    sequence = bases(rng, 40) + coding + bases(rng, 100)
    borders = [(1, 150), (151, 310), (311, len(sequence))]
    with open(VECTORS / "minus-strand.fasta", "w", newline="\n") as handle:
        handle.write(">NM_999999.1 synthetic transcript, minus strand, coding region 41..400\n")
        for i in range(0, len(sequence), 70):
            handle.write(sequence[i:i + 70] + "\n")
    with open(VECTORS / "minus-strand-exons.csv", "w", newline="\n") as handle:
        handle.write("exon,tx_start,tx_end,grch37_start,grch37_end,grch38_start,grch38_end\n")
        high = 100000
        for number, (first, last) in enumerate(borders, 1):
            low = high - (last - first)
            handle.write(f"{number},{first},{last},{low},{high},{low + 5000},{high + 5000}\n")
            high = low - 1001
    return Transcript(VECTORS / "minus-strand.fasta", VECTORS / "minus-strand-exons.csv", 41, 400, "-")


def introns(rng, t):
    """Genomic sequence of the synthetic gene, in its direction: introns of 1000 bases, 60 bases before and after it."""
    exons = [t.sequence[first - 1:last] for first, last, *_ in t.exons]
    # The ends of the introns repeat those of the exons beside them, so that changes there shift over the border.
    parts = [bases(rng, 60), exons[0]]
    for before, after in zip(exons, exons[1:]):
        parts += ["GT" + before[-4:] + bases(rng, 988) + after[:4] + "AG", after]
    sequence = "".join(parts) + bases(rng, 60)
    with open(VECTORS / "minus-strand-genomic.fasta", "w", newline="\n") as handle:
        handle.write(">NG_999999.1 synthetic gene, minus strand; first base 100060 in GRCh37, 105060 in GRCh38\n")
        for i in range(0, len(sequence), 70):
            handle.write(sequence[i:i + 70] + "\n")


def erbb2():
    return Gene(
        REFERENCE / "NM_004448.4.fasta", REFERENCE / "exons.csv", 176, 3943, REFERENCE / "LRG_724.fasta", {37: 37839393, 38: 39683140})


def minus_strand():
    return Gene(
        VECTORS / "minus-strand.fasta", VECTORS / "minus-strand-exons.csv", 41, 400, VECTORS / "minus-strand-genomic.fasta",
        {37: 100060, 38: 105060}, "-")


def main():
    introns(random.Random(9), synthetic(random.Random(7)))
    write(VECTORS / "describe-alleles.tsv", erbb2(), 3000, 20231101, "Random alleles of NM_004448.4 in exons, rulings R-001 to R-013.")
    write(VECTORS / "minus-strand-alleles.tsv", minus_strand(), 400, 8, "Random alleles of a synthetic gene on the minus strand.")


if __name__ == "__main__":
    main()
