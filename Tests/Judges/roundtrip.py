#!/usr/bin/env python3
"""Judges that nothing is lost on the way through WXR: what `--to wxr` writes is well-formed and reads
as the export does, writing it again gives the same bytes, with any number of threads, and so does
writing it from NDJSON.

An export that is damaged is repaired first: what is written declares the prefixes that a repair
declares, and several documents in one file become one.
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
        written, lines = folder / "written.xml", folder / "lines.ndjson"
        failures = ended_badly(wxr.convert(file.path, "wxr", written, "--jobs", 1), file.name)
        failures += ended_badly(wxr.convert(file.path, "ndjson", lines), file.name)
        return failures or [
            Failure(file.name, what) for what, holds in checks(wxr, file, written, lines, folder)
            if not holds]


def checks(wxr, file, written, lines, folder):
    said = not_well_formed(wxr, written)
    yield said, not said
    expected = written.read_bytes()
    yield "threads change the bytes", convert(wxr, file.path, "wxr", "--jobs", 2) == expected
    yield "the second write differs", convert(wxr, written, "wxr", "--jobs", 1) == expected
    entities = normal(lines.read_bytes(), repaired(wxr, file, folder))
    yield "entities differ", normal(convert(wxr, written, "ndjson")) == entities
    again = folder / "again.xml"
    again.write_bytes(convert(wxr, lines, "wxr"))
    yield "entities differ by way of NDJSON", normal(convert(wxr, again, "ndjson")) == entities


def convert(wxr, source, to, *arguments):
    result = wxr.convert(source, to, None, *arguments)
    return result.stdout if result.returncode in DONE else None


def repaired(wxr, file, folder):
    """The lines of the repaired export; None where the repair has nothing to change, or cannot."""
    if file.is_well_formed or file.path.suffix == ".zip":
        return None
    copy = folder / "repaired.xml"
    wxr.run("repair", file.path, "-o", copy)
    return convert(wxr, copy, "ndjson") if copy.exists() else None


def normal(lines, other=None):
    """Entities, the site's lines aside: later parts of an export have none of their own."""
    found = [json.loads(line) for line in (other or lines or b"").splitlines()]
    sites = [one for one in found if one["kind"] == "site"]
    first = sites[0] if sites else {}
    facts = {key: value for key, value in first.items() if key != "derived"}
    return [facts, *(one for one in found if one["kind"] != "site")], later(sites[1:])


def later(sites):
    """What the channel says behind the first site: generators and extensions of all parts."""
    return [[value for one in sites for value in one.get(key, [])]
            for key in ("generators", "extensions")]


def not_well_formed(wxr, path):
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
