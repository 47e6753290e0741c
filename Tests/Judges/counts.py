#!/usr/bin/env python3
"""Judges that every export converts to `ndjson` with no entity lost, and that its lines fit the
schema which `wxr schema` prints (where the package jsonschema is installed).

Items, comments and terms are as many as INDEX.tsv says, or more where INDEX counts what a parser
saw that loses some of a broken file.
"""
import json
from collections import Counter

from harness import Failure, each, ended_badly, main

#: Counts that INDEX has otherwise, and why.
KNOWN = {
    # INDEX counts after recovery; the file's own text has these.
    "arzebiu-pt.xml": {"item": 611, "comment": 990, "term": 227},
    # A term whose prefix is bound to a foreign namespace is foreign.
    "wpimporter-namespace-edge-cases.xml": {"item": 6, "comment": 0, "term": 2},
    # INDEX describes one of its two members.
    "wxrnormalize-two-in-one.zip": {"item": 108, "comment": 0, "term": 0},
}


def judge(wxr, files):
    fits = line_validator(wxr)
    yield from each(lambda file: judge_file(wxr, file, fits), files)


def judge_file(wxr, file, fits):
    result = wxr.convert(file.path, "ndjson")
    failures = ended_badly(result, file.name)
    if failures:
        return failures
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    return wrong_counts(file, Counter(line["kind"] for line in lines)) + [
        Failure(file.name, f"line {number}: {error}")
        for number, line in enumerate(lines, 1) for error in fits(line)][:20]


def wrong_counts(file, found):
    known = KNOWN.get(file.name)
    expected = known or {"item": file.items, "comment": file.comments, "term": file.terms}
    exact = known is not None or file.is_well_formed
    return [
        Failure(file.name, f"{found[kind]} {kind} lines, not {count}")
        for kind, count in expected.items()
        if found[kind] < count or exact and found[kind] != count]


def line_validator(wxr):
    """A function from a line to the messages of its errors."""
    schema = json.loads(wxr.run("schema").stdout)
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        print("note: without the Python package jsonschema no line is validated")
        return lambda line: []
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    return lambda line: (
        f"{error.json_path} {error.message[:200]}" for error in validator.iter_errors(line))


if __name__ == "__main__":
    main(judge, __doc__)
