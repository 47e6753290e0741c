"""What the judges share: the release build, the folder of real exports, and a list of failures.

A judge is a function of a `Wxr` that yields a `Failure` for whatever is wrong. `main` runs it as a
program of its own: exit 0 if nothing failed, 1 if something did, 77 where the exports are absent.
"""
import argparse
import csv
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("WXR_SHARED", ROOT.parent / "shared"))
CORPUS = SHARED / "corpus"
BINARY = ROOT / ".build/release/wxr"
SKIPPED = 77
#: Nothing found, or findings: the two ways in which a conversion ends well.
DONE = (0, 1)


@dataclass(frozen=True)
class Failure:
    """One thing that is wrong, and with which file."""
    subject: str
    what: str

    def __str__(self):
        return f"{self.subject}: {self.what}"


@dataclass(frozen=True)
class CorpusFile:
    """A line of INDEX.tsv."""
    path: Path
    items: int
    comments: int
    terms: int
    is_well_formed: bool

    @property
    def name(self):
        return self.path.name


def corpus(pattern="*"):
    """The exports of the corpus whose names fit, in INDEX's order."""
    with open(CORPUS / "INDEX.tsv", encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        files = [_corpus_file(row) for row in rows]
    return [file for file in files if file.path.match(pattern) and file.path.exists()]


def _corpus_file(row):
    numbers = (int(row[column] or 0) for column in ("items", "comments", "terms"))
    return CorpusFile(CORPUS / row["file"], *numbers, row["well_formed"] == "yes")


class Wxr:
    """The binary that is judged."""

    def __init__(self, binary=BINARY):
        self.binary = Path(binary).resolve()

    def run(self, *arguments, timeout=300, **options):
        command = [str(self.binary), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, timeout=timeout, **options)

    def convert(self, source, to, output=None, *arguments, **options):
        """Converts a file; without an output, to the result's `stdout`."""
        target = ["-o", output] if output else []
        return self.run("convert", source, "--to", to, *target, *arguments, **options)


def ended_badly(result, subject):
    """Failures of a run that should have ended with 0 or 1."""
    if result.returncode in DONE:
        return []
    said = result.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
    return [Failure(subject, f"exit {result.returncode} {' '.join(said)[:300]}")]


def each(work, subjects, jobs=None):
    """The failures that `work` lists for each subject, several at a time, in order."""
    with ThreadPoolExecutor(jobs or os.cpu_count()) as pool:
        for failures in pool.map(lambda subject: list(work(subject)), subjects):
            yield from failures


def scratch():
    return tempfile.TemporaryDirectory(prefix="wxr-judge-")


def main(judge, summary):
    """Runs one judge as a program."""
    parser = argparse.ArgumentParser(description=summary)
    parser.add_argument("binary", nargs="?", default=BINARY, help="a release build of wxr")
    parser.add_argument("--files", default="*", help="pattern of corpus file names")
    options = parser.parse_args()
    sys.exit(run(judge, options.binary, options.files))


def run(judge, binary=BINARY, pattern="*"):
    """Runs one judge, prints what failed, and returns its exit code."""
    if not CORPUS.is_dir():
        print(f"skipped: there are no exports at {CORPUS} (WXR_SHARED names their folder)")
        return SKIPPED
    count = 0
    for failure in judge(Wxr(binary), corpus(pattern)):
        count += 1
        print(f"FAILED {failure}", flush=True)
    return 1 if count else 0
