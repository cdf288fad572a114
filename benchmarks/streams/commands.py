#!/usr/bin/env python3
"""Lists the commands to measure: one per line of JSON, with its group and the processors that it may use.

    commands.py ANNOTATE OUT

ANNOTATE is the arguments of `her2 annotate` with {file}; an empty one leaves our command out.
"""
import json
import sys

COLUMNS = "HER2_Variant,HER2_Match,HER2_OncomineDxTargetTest,HER2_Guardant360Cdx,HER2_LungCancerCompactPanel,HER2_AmoyDxLungCancerPanel"
BCFTOOLS = f"bcftools annotate --no-version -a {{out}}/alleles.tab.gz -h {{out}}/alleles.hdr -c CHROM,POS,REF,ALT,{COLUMNS}"
INPUTS = {"maf": ("cohort.maf", "names.tsv"), "vcf": ("calls.vcf", "alleles.tsv")}
OURS = {"her2, native": "{out}/bin/her2", "her2, dotnet, compiled ahead": "dotnet {out}/ahead/her2.dll", "her2, dotnet": "dotnet {out}/jit/her2.dll"}


def peers(kind):
    name, table = INPUTS[kind]
    arguments = f"{{out}}/{table} {{out}}/{name}"
    yield "Python, dict", f"python3 peers/join.py {kind} {arguments}"
    yield "mawk", f"mawk -f peers/join_{kind}.awk {arguments}"
    yield "gawk", f"gawk -f peers/join_{kind}.awk {arguments}"
    yield ".NET, Split and Dictionary", f"dotnet {{out}}/split/SplitJoin.dll {kind} {arguments}"
    if kind == "vcf":
        yield "bcftools annotate", f"{BCFTOOLS} {{out}}/{name}"


def commands(annotate, out):
    written = f"{out}/written"
    for kind, (name, _) in INPUTS.items():
        ours = [(label, f"{program} {annotate}".replace("{file}", f"{{out}}/{name}")) for label, program in OURS.items() if annotate]
        for label, command in [*peers(kind), *ours]:
            yield f"{kind.upper()} to nowhere, one core", label, "0", command, None
            if "dotnet" in command or label.startswith("her2"):
                yield f"{kind.upper()} to nowhere, two cores", label, "0,1", command, None
        for label, command in peers(kind):
            yield f"{kind.upper()} to a file, one core", label, "0", command, written
        for label, command in ours:
            yield f"{kind.upper()} to a file, one core", label, "0", f"{command} -o {written}.{kind}", None
    yield "VCF, BGZF in and out, two cores", "bcftools annotate", "0,1", f"{BCFTOOLS} --threads 2 -Oz -o {written}.bcftools.gz {{out}}/calls.vcf.gz", None
    for label, program in OURS.items():
        if annotate:
            yield "VCF, BGZF in and out, two cores", label, "0,1", f"{program} {annotate} -o {written}.vcf.gz".replace("{file}", "{out}/calls.vcf.gz"), None
        yield "Start to first answer, one core", label, "0", f"{program} lookup p.L755S", None


def main(annotate, out):
    for group, label, processors, command, output in commands(annotate, out):
        print(json.dumps({"group": group, "label": label, "command": f"taskset -c {processors} " + command.replace("{out}", out), "output": output}))


if __name__ == "__main__":
    main(*sys.argv[1:])
