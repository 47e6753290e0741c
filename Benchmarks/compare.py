#!/usr/bin/env python3
"""Prints the CPU time of each task as a ratio to bare libxml2, and what a second thread gains.

usage: compare.py BUILD BARE EXPORT
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

RUNS = int(os.environ.get("RUNS", "5"))

#: The most CPU that a task may use, as a multiple of what NDJSON uses.
BARS = {"validate": 1.6, "validate bytes": 0.5, "repair": 0.6}


def measured(command, output=None, folder=None):
    """The least CPU seconds, the least seconds by the clock, and the most KiB of several runs."""
    cpu, clock, memory = [], [], 0
    for _ in range(RUNS):
        if output:
            shutil.rmtree(output, ignore_errors=True)
        started = time.monotonic()
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            sys.exit(f"{' '.join(command)}: it ended with {os.waitstatus_to_exitcode(status)}")
        clock.append(time.monotonic() - started)
        cpu.append(usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss)
    return min(cpu), min(clock), memory


def row(name, jobs, cpu, least, clock, memory):
    return f"| {name} | {jobs} | {cpu:.2f} | {cpu / least:.2f} | {clock:.2f} | {memory / 1024:.0f} |"


def main(build, bare, export):
    wxr, printer = os.path.join(build, "wxr"), os.path.join(build, "PrintPosts")
    least, _, memory = measured([bare, export])
    print(f"{os.path.getsize(export) / 1e6:.0f} MB, least of {RUNS} runs\n")
    print("| task | jobs | CPU s | x bare | clock s | MiB |\n|---|--:|--:|--:|--:|--:|")
    print(f"| bare libxml2 | 1 | {least:.2f} | 1.00 | | {memory / 1024:.0f} |")
    with tempfile.TemporaryDirectory() as work:
        site = os.path.join(work, "site")
        # The README's program, which reads every entity: it opens this name, whatever is in it.
        os.symlink(export, os.path.join(work, "blog.zip"))
        cpu, clock, memory = measured([printer], folder=work)
        print(row("entities", 1, cpu, least, clock, memory))
        tasks = [
            ("inspect", ["inspect", export], None), ("ndjson", ["convert", export, "--to", "ndjson"], None),
            ("markdown", ["convert", export, "--to", "markdown", "-o", site], site),
            ("validate", ["validate", export], None),
            ("validate bytes", ["validate", export, "--profile", "bytes"], None),
            ("repair", ["repair", export, "--force", "-o", os.path.join(work, "fixed.xml")], None)]
        used = {}
        for name, words, output in tasks:
            for jobs in ("1", "2"):
                cpu, clock, memory = measured([wxr, *words, "--quiet", "--jobs", jobs], output)
                used.setdefault(name, cpu)
                print(row(name, jobs, cpu, least, clock, memory))
    print("\n| task, one job | x ndjson | at most |\n|---|--:|--:|")
    for name, bar in BARS.items():
        print(f"| {name} | {used[name] / used['ndjson']:.2f} | {bar:.1f} |")
    cpu, _, _ = measured([wxr, "--version"])
    print(f"\nwxr --version: {cpu * 1000:.1f} ms of CPU")


if __name__ == "__main__":
    main(*sys.argv[1:])
