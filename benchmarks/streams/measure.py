#!/usr/bin/env python3
"""Measures the commands of commands.py with hyperfine, in a new random order in each round, and prints medians and ratios.

    measure.py COMMANDS RESULTS [ROUNDS]

A first round that is not counted fills the caches. RESULTS gets every time as JSON. CPU is user and system time: other
work on the machine disturbs it less than wall time.
"""
import datetime
import json
import pathlib
import random
import shlex
import statistics
import subprocess
import sys
import tempfile

SEED = 755


def run_once(command):
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        arguments = ["hyperfine", "-N", "--style", "none", "--warmup", "0", "--runs", "1", "--export-json", report.name]
        arguments += ["--output", command["output"] or "null", command["command"]]
        run = subprocess.run(arguments, capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"{command['command']}\n{run.stderr}")
        result = json.load(report)["results"][0]
        return {"wall": result["times"][0], "cpu": result["user"] + result["system"]}


def measure(commands, rounds):
    chance = random.Random(SEED)
    for number in range(rounds + 1):
        for command in chance.sample(commands, len(commands)):
            times = run_once(command)
            if number > 0:
                command.setdefault("times", []).append(times)
        print(f"round {number} of {rounds}", file=sys.stderr)


def first_line(command):
    return subprocess.run(shlex.split(command), capture_output=True, text=True, stdin=subprocess.DEVNULL).stdout.partition("\n")[0].strip()


def machine():
    cpu = next((line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    versions = [first_line("python3 --version"), first_line("mawk -W version"), first_line("gawk --version").partition(",")[0], first_line("bcftools --version"), ".NET SDK " + first_line("dotnet --version")]
    return f"{datetime.date.today()}, {cpu}, {'; '.join(versions)}"


def tables(commands, rounds):
    yield f"{machine()}; medians of {rounds} rounds."
    for group in dict.fromkeys(command["group"] for command in commands):
        rows = [(command["label"], *(statistics.median(time[key] for time in command["times"]) for key in ("wall", "cpu")), min(time["wall"] for time in command["times"])) for command in commands if command["group"] == group]
        base = rows[0]
        yield f"\n| {group} | wall, ms | best, ms | CPU, ms | wall to the first | CPU to the first |\n| --- | ---: | ---: | ---: | ---: | ---: |"
        for label, wall, cpu, best in rows:
            yield f"| {label} | {1000 * wall:.0f} | {1000 * best:.0f} | {1000 * cpu:.0f} | {wall / base[1]:.2f} | {cpu / base[2]:.2f} |"


def main(path, results, rounds="9"):
    commands = [json.loads(line) for line in pathlib.Path(path).read_text().splitlines()]
    measure(commands, int(rounds))
    pathlib.Path(results).write_text(json.dumps({"machine": machine(), "commands": commands}, indent=1))
    print("\n".join(tables(commands, int(rounds))))


if __name__ == "__main__":
    main(*sys.argv[1:])
