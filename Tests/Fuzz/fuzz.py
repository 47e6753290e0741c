#!/usr/bin/env python3
"""Damages sample exports at random and reads them with the built command.

    fuzz.py WXR SAMPLES [--seed 1] [--runs 2000] [--keep FOLDER]

One seed gives one run. A run fails if the command crashes, hangs, calls a fault its own (exit 70 or
WXR000), ends in a code that it does not promise, or writes JSON that is none. Inputs that fail are
kept; exits 1 if there are any.
"""
import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile

# Bytes that mean something to one of the readers, whole and in halves.
WORDS = [
    b"<", b">", b"&", b"]]>", b"]]", b"<![CDATA[", b"<!--", b"-->", b"--", b"<?", b"?>", b"</item>",
    b"<item>", b"</channel>", b"<channel>", b"</rss>", b"<wp:", b"</wp:comment>", b"&nbsp;", b"&#0;",
    b"&#x110000;", b"&lt;", b"\x00", b"\x0b", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80", b"\xc3",
    b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\r", b"\r\n", b"\"", b"'", b"xmlns:wp=''", b"<!DOCTYPE x [",
    b"<!-- wp:group -->", b"<!-- /wp:group -->", b"<!-- wp:block {\"ref\":120} /-->", b"{\"a\":[",
    b"[gallery ids=\"42", b"[caption", b"[/caption]", b"[[", b"<table><tr>", b"<pre>", b"</p>",
    b"<ul><li>", b"<blockquote>", b"a:99999999:{", b"s:5:\"", b"../../", b"%00", b"-1", b"9" * 40,
]
PROMISED = {0, 1, 64, 65, 66, 73, 74}


def place(random, data):
    return random.randrange(len(data) + 1)


def flip(random, data):
    at = place(random, data)
    return data[:at] + bytes([random.randrange(256)]) + data[at + 1:]


def insert(random, data):
    at = place(random, data)
    return data[:at] + random.choice(WORDS) * random.choice([1, 1, 1, 2, 300]) + data[at:]


def cut(random, data):
    at = place(random, data)
    return data[:at] + data[at + random.choice([1, 7, 60, 900]):]


def repeat(random, data):
    start = place(random, data)
    piece = data[start:start + random.choice([3, 40, 700])]
    return data[:start] + piece * random.choice([2, 3, 50]) + data[start:]


def move(random, data):
    start, end = place(random, data), place(random, data)
    piece = data[start:start + random.choice([5, 90, 1500])]
    return data[:end] + piece + data[end:]


def end(random, data):
    return data[:place(random, data)]


MUTATIONS = [flip, insert, insert, insert, cut, repeat, move]


def damaged(random, data):
    for _ in range(random.choice([1, 1, 2, 4, 12])):
        data = random.choice(MUTATIONS)(random, data)
    return end(random, data) if random.random() < 0.1 else data


def command(wxr, form, source, folder):
    common = [wxr, "convert", str(source), "--quiet", "--report", f"{folder}/report", "--to", form]
    return common if form == "ndjson" else common + ["-o", f"{folder}/out", "--force"]


def fault(wxr, form, source, folder):
    """What is wrong with how the command reads a file; None if nothing is."""
    try:
        run = subprocess.run(
            command(wxr, form, source, folder), capture_output=True, timeout=20, check=False)
    except subprocess.TimeoutExpired:
        return "hangs"
    if run.returncode not in PROMISED:
        return f"ends with {run.returncode}: {run.stderr[-300:]!r}"
    report = pathlib.Path(folder, "report")
    if report.exists() and b'"WXR000"' in report.read_bytes():
        return "finds a fault of its own (WXR000)"
    if form == "ndjson":
        try:
            for line in run.stdout.splitlines():
                json.loads(line)
        except ValueError as error:
            return f"writes what is no JSON: {error}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("wxr")
    parser.add_argument("samples", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--keep", type=pathlib.Path, default=pathlib.Path(".build/fuzz"))
    options = parser.parse_args()
    samples = [path.read_bytes() for path in sorted(options.samples.glob("*.xml"))]
    dice = random.Random(options.seed)
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "export.xml")
        for number in range(options.runs):
            source.write_bytes(damaged(dice, dice.choice(samples)))
            form = dice.choice(["ndjson", "ndjson", "hugo", "markdown"])
            told = fault(options.wxr, form, source, folder)
            if told is None:
                continue
            faults += 1
            options.keep.mkdir(parents=True, exist_ok=True)
            kept = options.keep / f"seed-{options.seed}-run-{number}-{form}.xml"
            kept.write_bytes(source.read_bytes())
            print(f"{kept}: {told}")
    print(f"seed {options.seed}: {options.runs - faults} passed, {faults} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
