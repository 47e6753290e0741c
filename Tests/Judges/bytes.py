#!/usr/bin/env python3
"""Judges that the same export gives the same bytes, whichever way it comes and goes: as a file,
from standard input, packed with gzip; read back from NDJSON and JSON; with any number of threads.
"""
import gzip
from pathlib import Path

from harness import DONE, Failure, each, ended_badly, main, scratch

JOBS = (1, 2, 7)
SITES = ("markdown", "hugo")


def judge(wxr, files):
    yield from each(lambda file: judge_file(wxr, file), files)


def judge_file(wxr, file):
    with scratch() as folder:
        folder = Path(folder)
        lines = folder / "lines.ndjson"
        failures = ended_badly(wxr.convert(file.path, "ndjson", lines, "--jobs", 1), file.name)
        if failures:
            return failures
        return [
            Failure(file.name, what) for what, same in [
                *threads(wxr, file, lines, folder), *readings(wxr, file, lines, folder),
                *ways_in(wxr, file, lines)] if not same]


def threads(wxr, file, lines, folder):
    """The same for any number of threads."""
    document = wxr.convert(file.path, "json", None, "--jobs", 1).stdout
    for jobs in JOBS[1:]:
        for to, expected in ("ndjson", lines.read_bytes()), ("json", document):
            found = wxr.convert(file.path, to, None, "--jobs", jobs).stdout
            yield f"{to} differs with --jobs {jobs}", found == expected
    for to in SITES:
        trees = []
        for jobs in JOBS:
            output = folder / f"{to}-{jobs}"
            done = wxr.convert(file.path, to, output, "--jobs", jobs).returncode in DONE
            trees.append(tree(output))
            yield f"{to} differs with --jobs {jobs}", done and trees[0] == trees[-1]


def readings(wxr, file, lines, folder):
    """The same when it is read back from what was written."""
    expected = lines.read_bytes()
    document = folder / "document.json"
    wxr.convert(file.path, "json", document)
    for source in lines, document:
        for to, bytes in ("ndjson", expected), ("json", document.read_bytes()):
            found = wxr.convert(source, to).stdout
            yield f"{to} from {source.suffix} is another", found == bytes


def ways_in(wxr, file, lines):
    """The same from standard input and from gzip. Parts of a .zip come in by their file alone."""
    if file.path.suffix == ".zip":
        return
    data, expected = file.path.read_bytes(), lines.read_bytes()
    for way, bytes in ("standard input", data), ("gzip", gzip.compress(data, 1)):
        found = wxr.convert("-", "ndjson", input=bytes).stdout
        yield f"ndjson from {way} is another", found == expected


def tree(folder):
    """All files below a folder with their bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*")) if path.is_file()}


if __name__ == "__main__":
    main(judge, __doc__)
