#!/usr/bin/env python3
"""Reads the variant names in files, whatever gene they are of, and counts what the command says about their syntax.

    names.py HER2 FILE...

HER2 is the native command. Names are found in text, tables, YAML, Markdown and Python (plain or gzip) by the form accession:c.… or c.…;
names that a page marks as invalid (<code class="invalid">) and lines that start with # are left out. The accession is removed, so
that the syntax is judged and not the gene: most names then contradict the reference or lie outside it, which is not counted as a
fault. Prints a line per file, then every distinct name that is Unreadable. Exit code 1 if there is one.
"""
import collections
import gzip
import re
import subprocess
import sys

NAME = re.compile(
    r"""(?:(?<=[\s"'`|,])|^|[A-Z][A-Za-z0-9_.]*(?:\([A-Za-z0-9_.-]+\))?:)(?P<name>[cgnmop]\.(?:\[?\(?[-*0-9?A-Z=])[^\s"'`<|,\\]*(?:\([A-Z][a-z]{2}[^\s"'`<|\\]*\))?)""")
TAG = re.compile(r"</?[a-zA-Z][^>]*>")
POSITION = re.compile(r"[cgnmo]\.[-*0-9?_+()]+|p\.[A-Z][a-z]{0,2}[0-9]+")  # no change
INVALID = re.compile(r'<code class="[^"]*(?:invalid|spot2)[^"]*"[^>]*>.*?</code>')


def text_of(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", errors="replace") as file:
        return file.read()


def without_unmatched(name):
    """The name without what ends the sentence around it."""
    while name and (name[-1] in ".;:\\" or (name[-1] in ")]}" and name.count(name[-1]) > name.count({")": "(", "]": "[", "}": "{"}[name[-1]]))):
        name = name[:-1]
    return name


def names_in(path):
    found = {}
    for line in text_of(path).splitlines():
        if not line.startswith("#"):
            line = TAG.sub("", INVALID.sub(" ", line)).replace("&gt;", ">").replace("&#42;", "*")
            for match in NAME.finditer(line):
                name = without_unmatched(match["name"])
                if not POSITION.fullmatch(name):
                    found.setdefault(name)
    return list(found)


def statuses(her2, names):
    run = subprocess.run([her2, "describe", "-", "--format", "tsv"], input="\n".join(names) + "\n", text=True, capture_output=True)
    if run.returncode > 1:
        sys.exit(run.stderr)
    lines = [line.split("\t") for line in run.stdout.splitlines()[1:]]
    assert len(lines) == len(names), f"{len(lines)} lines for {len(names)} names"
    return [(name, line[1]) for name, line in zip(names, lines)]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    unreadable = {}
    for path in sys.argv[2:]:
        names = names_in(path)
        answers = statuses(sys.argv[1], names) if names else []
        counts = collections.Counter(status for _, status in answers)
        print(f"{path.rsplit('/', 1)[-1]}: {len(names)} names; " + ", ".join(f"{status} {count}" for status, count in counts.most_common()))
        unreadable.update((name, path) for name, status in answers if status == "Unreadable")
    for name, path in unreadable.items():
        print(f"Unreadable: {name}  ({path.rsplit('/', 1)[-1]})")
    return 1 if unreadable else 0


sys.exit(main())
