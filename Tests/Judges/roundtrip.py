#!/usr/bin/env python3
"""Judges that nothing is lost on the way through WXR: what `--to wxr` writes is well-formed and reads
as the export does, writing it again gives the same bytes, with any number of threads, and so does
writing it from NDJSON.

An export that is damaged is judged once more as its repair makes it, and read as that only: the
writer declares prefixes where the repair does it at the root.
"""
import json
from pathlib import Path

from harness import DONE, Failure, each, ended_badly, main, scratch

try:
    from lxml import etree
except ImportError:
    etree = None


def judge(wxr, files):
    yield from each(lambda file: judge_file(wxr, file), files)


def judge_file(wxr, file):
    with scratch() as folder:
        folder = Path(folder)
        failures = [*failures_of(wxr, file.path, file.name, folder, is_sound(file))]
        copy = folder / "repaired.xml"
        if not is_sound(file) and file.path.suffix != ".zip":
            wxr.run("repair", file.path, "-o", copy)
            failures += failures_of(wxr, copy, f"{file.name}, repaired", folder, True)
        return failures


def is_sound(file):
    return file.is_well_formed and file.path.suffix != ".zip"


def failures_of(wxr, path, name, folder, is_sound):
    written = folder / "written.xml"
    done = wxr.convert(path, "wxr", written, "--jobs", 1, "--force")
    failures = ended_badly(done, name)
    for what, holds in () if failures else checks(wxr, path, written, folder, is_sound):
        if not holds:
            yield Failure(name, what)
    yield from failures


def checks(wxr, path, written, folder, is_sound):
    said = not_well_formed(written)
    yield said, not said
    expected = written.read_bytes()
    yield "threads change the bytes", convert(wxr, path, "wxr", "--jobs", 2) == expected
    yield "the second write differs", convert(wxr, written, "wxr", "--jobs", 1) == expected
    lines, again = folder / "lines.ndjson", folder / "again.xml"
    lines.write_bytes(convert(wxr, path, "ndjson"))
    again.write_bytes(convert(wxr, lines, "wxr"))
    said = not_well_formed(again)
    yield f"by way of NDJSON {said}", not said
    entities = lines.read_bytes()
    for way, source in ("", written), (" by way of NDJSON", again):
        found = convert(wxr, source, "ndjson")
        yield f"entities differ{way}", found == entities if is_sound else kinds(found, entities)


def convert(wxr, source, to, *arguments):
    result = wxr.convert(source, to, None, *arguments)
    return result.stdout if result.returncode in DONE else None


def kinds(found, expected):
    """Whether there are as many of each kind, in the same order, but for the site's lines."""
    return [one for one in map(kind, found.splitlines()) if one != "site"] == [
        one for one in map(kind, expected.splitlines()) if one != "site"]


def kind(line):
    return json.loads(line)["kind"]


def not_well_formed(path):
    """Why a parser that forgives nothing refuses a file; nothing if it does not."""
    if etree is None:
        return ""
    try:
        etree.parse(str(path), etree.XMLParser(huge_tree=False, resolve_entities=False))
        return ""
    except etree.XMLSyntaxError as error:
        return f"not well-formed: {error}"


if __name__ == "__main__":
    main(judge, __doc__)
