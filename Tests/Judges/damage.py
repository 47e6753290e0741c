#!/usr/bin/env python3
"""Judges that damage costs no more than the place that it hits, and that nothing is lost in silence.

Sixteen kinds of damage are done to sound exports of the corpus, each at a place that the seed
chooses, and `wxr repair` mends them. All items outside the damaged place must be in the mended file
and equal the original's; the mended file must satisfy a strict parser and need no second repair; an
item that is lost must be told. Prints a table: a line a kind.

    damage.py [BINARY] [--seed N] [--count N | --all]

`--all` takes each kind, 40 exports and three places each; `--count` as many of those by chance.
"""
import argparse
import json
import random
import subprocess
import sys
import tempfile
import xml.parsers.expat
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from harness import BINARY, CORPUS, DONE, SKIPPED, Wxr, corpus, each

EXPORTS = 40
PLACES = 3
LARGEST = 3_000_000
PHP = (b"<br />\n<b>Warning</b>:  Undefined array key 7 in <b>/home/u/wp-content/x.php</b> on line "
       b"<b>31</b><br />\n")
PAGE = (b"<!DOCTYPE html>\n<html><head><title>Error</title></head><body><p>There has been a critical "
        b"error on this website.</p></body></html>\n")


def cut(data, place, chance):
    return data[:place] + data[place + chance.randint(1, 40):], (place, place + 40)


def flip(data, place, chance):
    return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1:], (place, place + 1)


def insert(data, place, chance):
    return data[:place] + bytes(chance.randrange(256) for _ in range(chance.randint(1, 20))) + data[place:], (place, place)


def inserting(*pieces):
    def damage(data, place, chance):
        return data[:place] + chance.choice(pieces) + data[place:], (place, place)
    return damage


def truncate(data, place, chance):
    return data[:place], (place, len(data))


def page(data, place, chance):
    return data[:place] + PAGE, (place, len(data))


def hole(data, place, chance):
    end = min(len(data), place + chance.randint(1, 200))
    return data[:place] + b"\0" * (end - place) + data[end:], (place, end)


def losing(*marks):
    """Takes away the next of some marks behind the place."""
    def damage(data, place, chance):
        mark = chance.choice(marks)
        found = data.find(mark, place)
        if found < 0:
            found = data.find(mark)
        if found < 0:
            return None
        return data[:found] + data[found + len(mark):], (found, found + len(mark))
    return damage


def between_items(piece):
    def damage(data, place, chance):
        found = data.find(b"<item>", place)
        if found < 0:
            return None
        return data[:found] + piece + data[found:], (found, found)
    return damage


def double(data, place, chance):
    end = min(len(data), place + chance.randint(5, 300))
    return data[:end] + data[place:end] + data[end:], (place, end)


def latin(data, place, chance):
    """A letter in Windows-1252 in the middle of UTF-8."""
    return data[:place] + chance.choice((b"\xe9", b"\x93", b"\x96", b"\xfc")) + data[place:], (place, place)


KINDS = {
    "bytes cut out": cut,
    "bit flipped": flip,
    "bytes inserted": insert,
    "control characters": inserting(b"\x0b", b"\x02", b"\x1f", b"\xef\xbf\xbe"),
    "Windows-1252": latin,
    "hole of NUL": hole,
    "entities": inserting(b"&", b"&nbsp;", b"&bogus;", b"&#11;", b"&#xD800;"),
    "stray brackets": inserting(b"<", b" <3 ", b"]]>", b"<![CDATA[", b"<b", b">"),
    "section ends lost": losing(b"]]>"),
    "end tags lost": losing(b"</item>", b"</wp:postmeta>", b"</wp:post_id>", b"</category>"),
    "start tags lost": losing(b"<item>", b"<wp:postmeta>", b"<wp:post_id>", b"<title>"),
    "quotes lost": losing(b'"'),
    "piece doubled": double,
    "PHP message": between_items(PHP),
    "error page at the end": page,
    "truncation": truncate,
}


@dataclass
class Row:
    """What became of the items of one kind."""
    files: int = 0
    kept: int = 0
    told: int = 0
    silent: int = 0
    failures: list = field(default_factory=list)


class Original:
    """An export and its items: where each stands, and its lines."""

    def __init__(self, wxr, path):
        self.path = path
        self.data = path.read_bytes()
        self.places = item_places(self.data)
        self.items = items(wxr, path)
        self.is_sound = wxr.run("repair", path, "--dry-run", "--quiet").stdout == b""

    @property
    def is_usable(self):
        return self.is_sound and len(self.places) == len(self.items) > 1


def item_places(data):
    """Where each item begins and ends, as a strict parser sees it."""
    parser = xml.parsers.expat.ParserCreate()
    found, start = [], [None]

    def begin(name, _):
        if name == "item":
            start[0] = parser.CurrentByteIndex

    def end(name):
        if name == "item":
            found.append((start[0], parser.CurrentByteIndex + len("</item>")))

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    try:
        parser.Parse(data, True)
    except xml.parsers.expat.ExpatError:
        return []
    return found


def items(wxr, path):
    """The lines of each item: its own and its comments'."""
    result = wxr.convert(path, "ndjson", None, "--quiet", "--jobs", "1")
    found = []
    for line in result.stdout.splitlines():
        if b'"kind":"item"' in line and json.loads(line)["kind"] == "item":
            found.append([line])
        elif b'"kind":"comment"' in line and found and json.loads(line)["kind"] == "comment":
            found[-1].append(line)
    return found


def originals(wxr):
    """Sound exports with several items, smaller ones first, of different writers."""
    sound = [file for file in corpus("*.xml") if file.is_well_formed and file.items > 1
             and file.path.stat().st_size < LARGEST]
    sound.sort(key=lambda file: (file.path.stat().st_size, file.name))
    found = []
    for file in sound:
        original = Original(wxr, file.path)
        if original.is_usable:
            found.append(original)
    step = max(1, len(found) / EXPORTS)
    return [found[int(number * step)] for number in range(min(EXPORTS, len(found)))]


def judge_one(wxr, subject):
    """(kind, items kept, lost and told, lost in silence, what is wrong)."""
    kind, original, seed = subject
    chance = random.Random(seed)
    place = chance.randrange(original.places[0][0] // 2, len(original.data))
    made = KINDS[kind](original.data, place, chance)
    if made is None:
        return None
    data, (start, end) = made
    outside = [lines for (first, last), lines in zip(original.places, original.items)
               if last <= start or first >= end]
    hit = len(original.items) - len(outside)
    with tempfile.TemporaryDirectory(prefix="wxr-damage-") as folder:
        damaged, fixed, report = (Path(folder) / name for name in ("damaged.xml", "fixed.xml", "report"))
        damaged.write_bytes(data)
        result = wxr.run("repair", damaged, "-o", fixed, "--report", report, "--quiet")
        if result.returncode not in DONE or not fixed.exists():
            return kind, 0, 0, len(outside), [f"exit {result.returncode} {result.stderr[-200:]!r}"]
        wrong = strictness(wxr, fixed, folder)
        after = items(wxr, fixed)
        told = [line for line in report.read_text().splitlines() if '"kind":"finding"' in line]
    rest = defaultdict(int)
    for lines in after:
        rest[b"\n".join(lines)] += 1
    kept = 0
    for lines in outside:
        key = b"\n".join(lines)
        if rest[key] > 0:
            rest[key] -= 1
            kept += 1
    missing = len(outside) - kept
    if missing:
        wrong.append(f"{missing} items outside the damaged place are gone or changed")
    lost = max(0, len(original.items) - len(after))
    is_told = bool(told) or data == original.data or lost == 0
    return kind, kept, lost if is_told else 0, missing + (0 if is_told else lost), wrong


def strictness(wxr, fixed, folder):
    """What a strict parser and a second repair find."""
    found = []
    checked = subprocess.run(["xmllint", "--noout", "--huge", fixed], capture_output=True)
    if checked.returncode:
        found.append(f"xmllint: {checked.stderr[:200]!r}")
    second = Path(folder) / "second.xml"
    wxr.run("repair", fixed, "-o", second, "--quiet")
    if not second.exists() or second.read_bytes() != fixed.read_bytes():
        found.append("a second repair changes something")
    return found


def subjects(exports, seed, count):
    chance = random.Random(seed)
    every = [(kind, original, f"{seed}.{kind}.{original.path.name}.{place}")
             for kind in KINDS for original in exports for place in range(PLACES)]
    return every if count is None else chance.sample(every, min(count, len(every)))


def table(rows):
    yield f"{'kind':24} {'files':>6} {'items kept':>11} {'lost, told':>11} {'in silence':>11}"
    for kind in KINDS:
        row = rows[kind]
        yield f"{kind:24} {row.files:6} {row.kept:11} {row.told:11} {row.silent:11}"
    total = [sum(getattr(row, name) for row in rows.values()) for name in ("files", "kept", "told", "silent")]
    yield f"{'all':24} {total[0]:6} {total[1]:11} {total[2]:11} {total[3]:11}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", nargs="?", default=BINARY)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=300, help="how many files are damaged")
    parser.add_argument("--all", action="store_true", help="damage each export in each way")
    options = parser.parse_args()
    if not CORPUS.is_dir():
        print(f"skipped: there are no exports at {CORPUS}")
        return SKIPPED
    print(f"seed {options.seed}", flush=True)
    wxr = Wxr(options.binary)
    chosen = subjects(originals(wxr), options.seed, None if options.all else options.count)
    rows = defaultdict(Row)

    def work(subject):
        result = judge_one(wxr, subject)
        return [(subject, result)] if result else []

    for (kind, original, seed), (_, kept, told, silent, wrong) in each(work, chosen):
        row = rows[kind]
        row.files += 1
        row.kept += kept
        row.told += told
        row.silent += silent
        for what in wrong:
            row.failures.append(what)
            print(f"FAILED {seed}: {what}", flush=True)
    print(*table(rows), sep="\n")
    return 1 if any(row.failures or row.silent for row in rows.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
