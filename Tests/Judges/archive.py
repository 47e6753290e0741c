#!/usr/bin/env python3
"""Judges that an archive gives back what was taken in: each export byte for byte, its entity lines
as `convert` writes them, by `wxr` and by the archive's own restore.py; that the archive is the same
for any number of threads, an unchanged export makes no snapshot, and a changed one costs little.
"""
import hashlib
import json
import random
import re
import subprocess
import sys
from pathlib import Path

from harness import Failure, each, main, scratch

#: When and by whom: so that two archives can be the same.
MADE = ("--at", "2026-11-01T00:00:00Z", "--by", "Judge <mailto:judge@example.org>")
#: The export whose later snapshots are weighed, and how much of the first each may cost.
CHANGING, SHARE_EDITED, SHARE_STORED, SNAPSHOTS = "arzebiu-pt.xml", 0.02, 0.03, 5


def judge(wxr, files):
    files = [file for file in files if file.path.suffix in (".xml", ".gz", ".zip")]
    yield from each(lambda file: judge_file(wxr, file), files)
    yield from changing(wxr, [file for file in files if file.name == CHANGING])


def judge_file(wxr, file):
    with scratch() as folder:
        archive, again = Path(folder) / "archive", Path(folder) / "again"
        site = f"https://judge.example/{file.name}"
        results = [add(wxr, archive, file.path, site, 1), add(wxr, again, file.path, site, 2)]
        if any(result.returncode not in (0, 1) for result in results):
            return [Failure(file.name, results[0].stderr.decode("utf-8", "replace")[:300])]
        return [Failure(file.name, what) for what, isRight in [
            ("differs with two threads", tree(archive) == tree(again)),
            *unchanged(wxr, archive, file, site), *given_back(wxr, archive, file, site, folder)]
            if not isRight]


def add(wxr, archive, path, site, jobs=2, *options):
    if not archive.exists():
        wxr.run("archive", "init", "-a", archive)
    return wxr.run("archive", "add", "-a", archive, path, "--site", site, "--jobs", jobs, *MADE,
                   *options, timeout=600)


def unchanged(wxr, archive, file, site):
    before = tree(archive)
    result = add(wxr, archive, file.path, site, 2, "--report", "-")
    yield "was added twice", json.loads(result.stdout.splitlines()[0])["outcome"] == "unchanged"
    yield "changed though it is unchanged", tree(archive) == before


def given_back(wxr, archive, file, site, folder):
    lines = wxr.run("archive", "cat", "-a", archive, site, "--entities").stdout
    yield "has other entity lines", lines == wxr.convert(file.path, "ndjson").stdout
    document = Path(folder) / "all.json"
    wxr.run("archive", "restore", "-a", archive, site, "--as", "json", "-o", document)
    yield "is another document", document.read_bytes() == wxr.convert(file.path, "json").stdout
    out = Path(folder) / "out"
    restored = subprocess.run(
        [sys.executable, "-I", archive / "restore.py", site, out], capture_output=True,
        env={"PATH": "/nonexistent"})
    yield "is not restored by restore.py", restored.returncode == 0
    yield "has other lines by restore.py", (out / "entities.ndjson").read_bytes() == lines
    if file.path.suffix == ".xml":
        original = wxr.run("archive", "cat", "-a", archive, site, "--original").stdout
        data = file.path.read_bytes()
        yield "is given back otherwise", original == data
        yield "is given back otherwise by restore.py", (out / file.name).read_bytes() == data


def changing(wxr, files):
    """Five snapshots of a site of which a fiftieth changes each time."""
    for file in files:
        with scratch() as folder:
            archive, site = Path(folder) / "archive", "https://judge.example"
            data, sizes, exports = file.path.read_bytes(), [], []
            for number in range(SNAPSHOTS):
                path = Path(folder) / f"export-{number}.xml"
                path.write_bytes(data)
                exports.append(data)
                if add(wxr, archive, path, site).returncode not in (0, 1):
                    yield Failure(file.name, f"snapshot {number + 1} was not added")
                    return
                sizes.append(sum(f.stat().st_size for f in archive.rglob("*.gz")))
                data = edited(data, number)
            later = (sizes[-1] - sizes[0]) / (SNAPSHOTS - 1)
            if later > SHARE_STORED * sizes[0]:
                yield Failure(file.name, f"a later snapshot takes {later:.0f} bytes, the first "
                                         f"{sizes[0]}")
            for number, expected in enumerate(exports, 1):
                found = wxr.run("archive", "cat", "-a", archive, f"{site}@v{number}", "--original")
                if hashlib.sha256(found.stdout).digest() != hashlib.sha256(expected).digest():
                    yield Failure(file.name, f"snapshot {number} is given back otherwise")


def edited(data, seed):
    """The export with a word more in the content of a fiftieth of its items."""
    places = [match.start() for match in re.finditer(rb"\]\]></content:encoded>", data)]
    chosen = random.Random(seed).sample(places, max(1, int(len(places) * SHARE_EDITED)))
    for place in sorted(chosen, reverse=True):
        data = data[:place] + f" edited {seed}".encode() + data[place:]
    return data


def tree(folder):
    """Digests of all files below a folder, but for the log of events."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file() and path.parent.name != "logs"}


if __name__ == "__main__":
    main(judge, __doc__)
