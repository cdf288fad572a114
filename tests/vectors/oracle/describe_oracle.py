"""An independent implementation of the nomenclature to compare the engine with.

It shares no code and no method with the engine: sequences are whole Python strings, a change is applied to the
genomic sequence and the two sequences are compared letter by letter, from the left for HGVS's 3' rule and from the right for
VCF. The two proteins are compared in the same way. Rulings: docs/rulings.md.
"""

import csv

CODONS = {}
for i, a in enumerate("TCAG"):
    for j, b in enumerate("TCAG"):
        for k, c in enumerate("TCAG"):
            CODONS[a + b + c] = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"[16 * i + 4 * j + k]
THREE = dict(zip("ACDEFGHIKLMNPQRSTVWY*", "Ala Cys Asp Glu Phe Gly His Ile Lys Leu Met Asn Pro Gln Arg Ser Thr Val Trp Tyr Ter".split()))
PAIR = str.maketrans("ACGT", "TGCA")


def reverse_complement(bases):
    return bases.translate(PAIR)[::-1]


def translate(coding):
    """Returns the residues up to and including the first stop, or with "?" at the end if there is no stop."""
    protein = []
    for i in range(0, len(coding) - 2, 3):
        residue = CODONS[coding[i:i + 3]]
        protein.append(residue)
        if residue == "*":
            return "".join(protein)
    return "".join(protein) + "?"


class Transcript:
    def __init__(self, fasta, exons, coding_start, coding_end, strand="+"):
        self.sequence = "".join(line.strip() for line in open(fasta) if not line.startswith(">")).upper()
        with open(exons, newline="") as handle:
            rows = list(csv.DictReader(line for line in handle if not line.startswith("#")))
        self.exons = [(int(r["tx_start"]), int(r["tx_end"]), int(r["grch37_start"]), int(r["grch38_start"])) for r in rows]
        self.coding_start, self.coding_end, self.strand = coding_start, coding_end, strand
        self.protein = translate(self.sequence[coding_start - 1:])

    def c(self, position):
        if position < self.coding_start:
            return f"-{self.coding_start - position}"
        if position > self.coding_end:
            return f"*{position - self.coding_end}"
        return str(position - self.coding_start + 1)

    def exon_of(self, position):
        return next(i for i, e in enumerate(self.exons) if e[0] <= position <= e[1])

    # --- the preferred change: (start, end, inserted), sequence[start:end] replaced -------------------------------

    def home(self, start, end):
        """First and last exon (from 0) of a change; a gap belongs to the exon before it."""
        if start == end:
            exon = self.exon_of(max(1, start))
            return exon, exon
        return self.exon_of(start + 1), self.exon_of(end)

    def span(self, first, last):
        return self.c(first) if first == last else f"{self.c(first)}_{self.c(last)}"

    # --- protein ----------------------------------------------------------------------------------------------

    def protein_name(self, start, end, inserted):
        """One-letter name without prefix."""
        cds0, cds1 = self.coding_start - 1, self.coding_end
        if end <= cds0 or start >= cds1:
            return "="
        mutant = self.sequence[:start] + inserted + self.sequence[end:]
        if start < cds0 or mutant[cds0:cds0 + 3] != "ATG":
            return "M1?"
        old, new = self.protein, translate(mutant[cds0:])
        first_codon, touched_end = (start - cds0) // 3, -(-(end - cds0) // 3)
        if old == new:
            last = min(max(first_codon, touched_end - 1), len(old) - 1)
            if first_codon == last:
                return f"{old[first_codon]}{first_codon + 1}="
            return f"{old[first_codon]}{first_codon + 1}_{old[last]}{last + 1}="
        prefix = 0
        while prefix < min(len(old), len(new)) and old[prefix] == new[prefix]:
            prefix += 1
        at = f"{old[prefix]}{prefix + 1}"
        if new[prefix] == "*":
            return at + "*"
        stop = "?" if new.endswith("?") else None
        if old[prefix] == "*":
            return f"{at}{new[prefix]}ext*{stop or len(new) - 1 - prefix}"
        if (len(inserted) - (end - start)) % 3:
            return f"{at}{new[prefix]}fs*{stop or len(new) - prefix}"
        # in frame: does the old tail come back?
        suffix = 0
        while suffix < min(len(old), len(new)) - prefix and old[-1 - suffix] == new[-1 - suffix]:
            suffix += 1
        tail = (len(old) * 3) - (end - cds0)
        intact = end <= cds1 - 3 and tail > 0 and len(new) - len(old) == (len(inserted) - (end - start)) // 3
        if not intact:
            in_change = len(new) - 1 < -(-(start + len(inserted) - cds0) // 3)
            if not stop and (len(new) == len(old) or (in_change and len(new) > len(old))):
                # The stop comes as late as before, or later: residues up to the last are replaced, and the stop stays.
                gone, come = old[prefix:-1], new[prefix:-1]
                same = shared(gone[::-1], come[::-1], min(len(gone), len(come)))
                return self.replaced(old, prefix, gone[:len(gone) - same], come[:len(come) - same])
            if not in_change and end > cds1 - 3 and touched_end >= len(old):
                # HGVS calls the loss of the stop codon with residues before it a frameshift, whatever the frame.
                return f"{at}{new[prefix]}fs*{stop or len(new) - prefix}"
            # Codons behind the new stop that are still there are not replaced.
            rest = mutant[cds0 + 3 * len(new):start + len(inserted) + (-(start + len(inserted) - cds0)) % 3]
            behind = "".join(CODONS[rest[i:i + 3]] for i in range(0, len(rest) - 2, 3))
            touched = old[prefix:max(prefix, touched_end)]
            kept = shared(touched[::-1], behind[::-1], min(len(touched), len(behind)))
            gone = touched[:len(touched) - kept]
            if not gone:
                return f"{old[prefix - 1]}{prefix}_{at}ins{new[prefix:]}"
            where = at if len(gone) == 1 else f"{at}_{gone[-1]}{prefix + len(gone)}"
            return f"{where}delins{new[prefix:]}"
        return self.replaced(old, prefix, old[prefix:len(old) - suffix], new[prefix:len(new) - suffix])

    @staticmethod
    def replaced(old, prefix, gone, come):
        at = f"{old[prefix]}{prefix + 1}"
        if not gone:
            if old[prefix - len(come):prefix] == come:
                left = prefix - len(come)
                where = f"{old[left]}{left + 1}" if len(come) == 1 else f"{old[left]}{left + 1}_{old[prefix - 1]}{prefix}"
                return where + "dup"
            return f"{old[prefix - 1]}{prefix}_{at}ins{come}"
        where = at if len(gone) == 1 else f"{at}_{gone[-1]}{prefix + len(gone)}"
        if not come:
            return where + "del"
        if len(gone) == 1 and len(come) == 1:
            return at + come
        return f"{where}delins{come}"


class Gene(Transcript):
    """A transcript in its genomic sequence. A change is (start, end, inserted) on the gene, in its direction, from 0."""

    def __init__(self, fasta, exons, coding_start, coding_end, genomic, starts, strand="+"):
        super().__init__(fasta, exons, coding_start, coding_end, strand)
        self.bases = "".join(line.strip() for line in open(genomic) if not line.startswith(">")).upper()
        self.starts = starts  # position of the first base: {37: ..., 38: ...}
        self.blocks = []  # (first offset, end offset, first transcript position) per exon
        for first, last, low, _ in self.exons:
            high = low + last - first
            offset = low - starts[37] if strand == "+" else starts[37] - high
            self.blocks.append((offset, offset + last - first + 1, first))
        assert "".join(self.bases[b[0]:b[1]] for b in self.blocks) == self.sequence

    def offset(self, position):
        """Offset in the gene of a transcript position."""
        return next(b[0] + position - b[2] for b in self.blocks if b[2] <= position < b[2] + b[1] - b[0])

    def place(self, offset):
        """The c. position of an offset, counted from the nearest exon; in the middle of an intron from the one before."""
        for first, end, position in self.blocks:
            if first <= offset < end:
                return self.c(position + offset - first)
        before = max((b for b in self.blocks if b[1] <= offset), key=lambda b: b[1])
        after = min((b for b in self.blocks if b[0] > offset), key=lambda b: b[0])
        up, down = offset - before[1] + 1, after[0] - offset
        if up <= down:
            return f"{self.c(before[2] + before[1] - before[0] - 1)}+{up}"
        return f"{self.c(after[2])}-{down}"

    def places(self, first, end):
        return self.place(first) if end - first == 1 else f"{self.place(first)}_{self.place(end - 1)}"

    def minimal(self, start, end, inserted):
        """
        The most 3' form, by brute force: the longest shared beginning of the whole sequences of the transcript's range comes
        first, then the longest shared end.
        """
        low, high = self.blocks[0][0], self.blocks[-1][1]
        old = self.bases[low:high]
        new = self.bases[low:start] + inserted + self.bases[end:high]
        front = shared(old, new, min(len(old), len(new)))
        if len(new) > len(old) and front == len(old):
            # Behind the last base of the transcript a name has only what is copied from before it.
            size = len(new) - len(old)
            front -= 0 if new[-size:] == new[-2 * size:-size] else 1
        back = shared(old[::-1], new[::-1], min(len(old), len(new)) - front)
        return low + front, high - back, new[front:len(new) - back]

    def named(self, start, end, inserted):
        """The bases that the preferred name has, and the name."""
        removed = self.bases[start:end]
        if not removed:
            size = len(inserted)
            if start - size >= self.blocks[0][0] and self.bases[start - size:start] == inserted:
                return start - size, start, f"c.{self.places(start - size, start)}dup"
            return start - 1, start + 1, f"c.{self.places(start - 1, start + 1)}ins{inserted}"
        where = "c." + self.places(start, end)
        if not inserted:
            return start, end, where + "del"
        if len(removed) == 1 and len(inserted) == 1:
            return start, end, f"{where}{removed}>{inserted}"
        if len(removed) == len(inserted) and inserted == reverse_complement(removed):
            return start, end, where + "inv"
        return start, end, where + "delins" + inserted

    def plus(self, start, end, inserted):
        """The same change on the plus strand: (offset, end, inserted) in the plus strand of the gene."""
        if self.strand == "+":
            return start, end, inserted
        return len(self.bases) - end, len(self.bases) - start, reverse_complement(inserted)

    def position(self, plus_offset, build):
        return self.starts[build] + plus_offset if self.strand == "+" else self.starts[build] - len(self.bases) + 1 + plus_offset

    def vcf(self, start, end, inserted, build):
        """The most 5' form on the plus strand: the longest shared end of the whole sequences first."""
        genome = self.bases if self.strand == "+" else reverse_complement(self.bases)
        low, high, bases = self.plus(start, end, inserted)
        new = genome[:low] + bases + genome[high:]
        back = shared(genome[::-1], new[::-1], min(len(genome), len(new)))
        front = shared(genome, new, min(len(genome), len(new)) - back)
        ref, alt = genome[front:len(genome) - back], new[front:len(new) - back]
        if not ref or not alt:
            front, ref, alt = front - 1, genome[front - 1] + ref, genome[front - 1] + alt
        return f"{self.position(front, build)}:{ref}:{alt}"

    def term(self, start, end):
        """The term of a change that touches an intron."""
        inside = {offset for offset in range(start, end)} if start < end else None
        touched = set()
        for left, right in zip(self.blocks, self.blocks[1:]):
            for term, site in (("donor", range(left[1], left[1] + 2)), ("acceptor", range(right[0] - 2, right[0]))):
                if (inside & set(site)) if inside is not None else start == site[1]:
                    touched.add(term)
        if touched:
            return "splice_acceptor_variant" if "acceptor" in touched else "splice_donor_variant"
        named = (start, end - 1) if start < end else (start - 1, start)
        near = any(b[0] - 8 <= offset < b[1] + 8 for offset in named for b in self.blocks)
        return "splice_region_variant" if near else "intron_variant"

    def describe(self, start, end, inserted):
        start, end, inserted = self.minimal(start, end, inserted)
        first, last, name = self.named(start, end, inserted)
        exons = [i for i, b in enumerate(self.blocks) if (start < b[1] and end > b[0]) or (start == end and b[0] <= first and last <= b[1])]
        answer = {"coding": name, "grch37": self.vcf(start, end, inserted, 37), "grch38": self.vcf(start, end, inserted, 38)}
        answer["exon"] = "" if not exons else str(exons[0] + 1) if len(exons) == 1 else f"{exons[0] + 1}-{exons[-1] + 1}"
        home = [b for b in self.blocks if b[0] <= first and last <= b[1]]
        short, answer["term"] = "?", ""
        if home:
            shift = home[0][2] - 1 - home[0][0]
            short = self.protein_name(start + shift, end + shift, inserted)
        else:
            answer["term"] = self.term(start, end)
        answer["protein_short"] = short
        answer["protein"] = "p.?" if short == "?" else f"p.({lengthen(short)})"
        return answer


def shared(one, other, limit):
    """Length of the shared beginning, up to a limit."""
    return next((i for i in range(limit) if one[i] != other[i]), limit)


def lengthen(short):
    """One-letter name to three letters; the words between the residues are lower case, so that they stand apart."""
    return "".join(THREE.get(letter, letter) for letter in short)
