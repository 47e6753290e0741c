#!/usr/bin/env python3
"""Judges `wxr repair --semantic`, alone and with `--lossy`: the report applied to the original gives
the copy, which is well-formed XML, holds all items but those that are told as repeated, has no error
left that the fixes cover, no finding more of what was mended, and which a second repair leaves alone.
"""
import base64
import json
import xml.sax

from harness import Failure, each, ended_badly, main, scratch

#: Errors that stay where nothing in the file says what belongs there: an item's id, a date, the
#: address of an upload.
UNKNOWN = {"WXR207", "WXR402", "WXR601"}
#: Errors that every repair or one of these flags mends, and that must be gone.
MENDED = {"WXR202", "WXR301", "WXR303", "WXR306", "WXR312", "WXR703"}
LOSSY = {"WXR303", "WXR306", "WXR312"}
MODES = (("--semantic",), ("--semantic", "--lossy"))


def judge(wxr, files):
    plain = [file for file in files if file.path.suffix == ".xml"]
    yield from each(lambda file: judge_file(wxr, file), plain)


def judge_file(wxr, file):
    before = validate(wxr, file.path)
    for flags in MODES:
        with scratch() as folder:
            fixed, report = f"{folder}/fixed.xml", f"{folder}/changes.ndjson"
            result = wxr.run("repair", file.path, "-o", fixed, "--report", report, *flags)
            yield from ended_badly(result, file.name)
            changes = read(report)
            copy = open(fixed, "rb").read()
            if applied(file.path.read_bytes(), changes) not in (copy, None):
                yield Failure(file.name, f"{flags}: the report does not give the copy")
            yield from well_formed(file.name, fixed)
            yield from compared(file.name, flags, before, validate(wxr, fixed), changes)
            again = f"{folder}/again.xml"
            wxr.run("repair", fixed, "-o", again, *flags)
            if open(again, "rb").read() != copy:
                yield Failure(file.name, f"{flags}: a second repair changes something")


def compared(name, flags, before, after, changes):
    covered = MENDED - (set() if "--lossy" in flags else LOSSY)
    left = {one["code"] for one in after["findings"] if one["severity"] == "error"} & covered
    if left:
        yield Failure(name, f"{flags}: errors left: {sorted(left)}")
    new = errors(after) - errors(before) - UNKNOWN
    if new:
        yield Failure(name, f"{flags}: new errors: {sorted(new)}")
    repeated = sum(one["code"] == "WXR301" and one["action"] == "dropped" for one in changes)
    if after["items"] != before["items"] - repeated:
        yield Failure(name, f"{flags}: {after['items']} items, not {before['items'] - repeated}")


def errors(found):
    return {one["code"] for one in found["findings"] if one["severity"] == "error"}


def validate(wxr, path):
    result = wxr.run("validate", path, "--format", "ndjson", "--profile", "strict")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    return {"findings": [one for one in lines if one["kind"] == "finding"],
            "items": lines[-1]["items"] if lines else -1}


def read(path):
    with open(path, "rb") as file:
        lines = [json.loads(line) for line in file]
    return [one for one in lines if one["kind"] == "finding" and one["action"] != "kept"]


def applied(original, changes):
    """The original with the changes; nothing where it is not UTF-8, so that all bytes change."""
    try:
        original.decode("utf-8")
    except UnicodeDecodeError:
        return None
    result, position = b"", 0
    for one in changes:
        if "offset" not in one:
            return None
        result += original[position:one["offset"]] + content(one["after"])
        position = one["offset"] + one["length"]
    return result + original[position:]


def content(value):
    return value.encode() if isinstance(value, str) else base64.b64decode(value["b64"])


def well_formed(name, path):
    try:
        xml.sax.parse(path, xml.sax.ContentHandler())
    except xml.sax.SAXParseException as error:
        yield Failure(name, f"the copy is no XML: {error}")


if __name__ == "__main__":
    main(judge, __doc__)
