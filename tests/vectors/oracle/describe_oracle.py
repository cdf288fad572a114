"""An independent reading of the nomenclature, to hold the engine against.

It shares no code and no method with the engine: sequences are whole Python strings, a change is applied to the
transcript and the two products are compared letter by letter; the genome is a string with N for every base of an intron,
on which alleles are aligned the way VCF normalisation is defined. Rulings: docs/rulings.md.
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
    """Residues up to and with the first stop; None behind them where there is no stop."""
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

    def normalize(self, start, end, inserted):
        s = self.sequence
        removed = s[start:end]
        while removed and inserted and removed[0] == inserted[0]:
            removed, inserted, start = removed[1:], inserted[1:], start + 1
        while removed and inserted and removed[-1] == inserted[-1]:
            removed, inserted = removed[:-1], inserted[:-1]
        end = start + len(removed)
        first, last = self.home(start, end)
        limit = self.exons[first][1]
        if first == last and bool(removed) != bool(inserted):
            while end < limit:
                nxt = s[end]
                if inserted and inserted[0] == nxt:
                    inserted = inserted[1:] + nxt
                elif removed and s[start] == nxt:
                    pass
                else:
                    break
                start, end = start + 1, end + 1
        return start, end, inserted

    def coding_name(self, start, end, inserted):
        removed = self.sequence[start:end]
        if removed == inserted:
            return None
        first = start + 1
        if not removed:
            size = len(inserted)
            floor = self.exons[self.home(start, end)[0]][0] - 1
            if start - size >= floor and self.sequence[start - size:start] == inserted:
                return "c." + self.span(start - size + 1, start) + "dup"
            return f"c.{self.c(start)}_{self.c(start + 1)}ins{inserted}"
        if not inserted:
            return "c." + self.span(first, end) + "del"
        if len(removed) == 1 and len(inserted) == 1:
            return f"c.{self.c(first)}{removed}>{inserted}"
        if len(removed) == len(inserted) and inserted == reverse_complement(removed):
            return "c." + self.span(first, end) + "inv"
        return "c." + self.span(first, end) + "delins" + inserted

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
            last = max(first_codon, touched_end - 1)
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
            if end > cds1 - 3 and touched_end >= len(old):
                if stop:
                    return "?"
                return f"{at}_*{len(old)}delins{new[prefix:]}"
            gone = old[prefix:max(prefix, touched_end)]
            if not gone:
                return f"{old[prefix - 1]}{prefix}_{at}ins{new[prefix:]}"
            where = at if len(gone) == 1 else f"{at}_{gone[-1]}{prefix + len(gone)}"
            return f"{where}delins{new[prefix:]}"
        gone, come = old[prefix:len(old) - suffix], new[prefix:len(new) - suffix]
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

    # --- genome -----------------------------------------------------------------------------------------------

    def genome(self, build):
        """Plus strand from the first to the last exon, N for what is not known, and the position of its first base."""
        column = 2 if build == 37 else 3
        blocks = sorted((e[column], e) for e in self.exons)
        origin = blocks[0][0] - 20
        last = blocks[-1]
        letters = ["N"] * (last[0] + last[1][1] - last[1][0] + 21 - origin)
        for position, (first, end, *_) in blocks:
            bases = self.sequence[first - 1:end]
            bases = bases if self.strand == "+" else reverse_complement(bases)
            letters[position - origin:position - origin + len(bases)] = bases
        return "".join(letters), origin

    def vcf(self, start, end, inserted, build):
        first, last = self.home(start, end)
        if first != last or self.sequence[start:end] == inserted:
            return ""
        exon = self.exons[first]
        name = self.coding_name(start, end, inserted)
        if "ins" in name and "delins" not in name and start == exon[1]:
            return ""
        genome, origin = self.genome(build)
        low = exon[2 if build == 37 else 3]
        if self.strand == "+":
            left, right, bases = low + start - (exon[0] - 1), low + end - (exon[0] - 1), inserted
        else:
            high = low + exon[1] - exon[0] + 1
            left, right, bases = high - (end - (exon[0] - 1)), high - (start - (exon[0] - 1)), reverse_complement(inserted)
        ref, alt, position = genome[left - origin:right - origin], bases, left
        # VCF normalisation as it is defined: while an allele is empty or both end alike, extend to the left and cut.
        while True:
            if not ref or not alt:
                before = genome[position - 1 - origin]
                if before == "N":
                    return ""
                ref, alt, position = before + ref, before + alt, position - 1
            if ref[-1] == alt[-1] and (len(ref) > 1 or len(alt) > 1):
                ref, alt = ref[:-1], alt[:-1]
                continue
            break
        while len(ref) > 1 and len(alt) > 1 and ref[0] == alt[0]:
            ref, alt, position = ref[1:], alt[1:], position + 1
        return f"{position}:{ref}:{alt}"

    def describe(self, start, end, inserted):
        start, end, inserted = self.normalize(start, end, inserted)
        first, last = self.home(start, end)
        short = self.protein_name(start, end, inserted)
        return {
            "coding": self.coding_name(start, end, inserted),
            "protein": "p.?" if short == "?" else f"p.({lengthen(short)})",
            "protein_short": short,
            "exon": str(first + 1) if first == last else f"{first + 1}-{last + 1}",
            "grch37": self.vcf(start, end, inserted, 37),
            "grch38": self.vcf(start, end, inserted, 38),
        }


def lengthen(short):
    """One-letter name to three letters; the words between the residues are lower case, so that they stand apart."""
    return "".join(THREE.get(letter, letter) for letter in short)
