#!/usr/bin/env python3
"""Judges `wxr validate`: every real export ends with 0 or 1; files that are well-formed have no
error but those that were read and found true; broken ones have one; WordPress's own exports have
no error, and no warning that their data does not deserve; profile `bytes` finds what all rules
together find in bytes and markup.
"""
import json

from harness import CORPUS, Failure, each, ended_badly, main

#: Errors of files whose XML is well-formed, each read and found true.
DESERVED = {
    "blogconverters-wordpress-2.5.xml": {"WXR106"},  # <br /> as an element in a comment's text
    "ghost-sample.xml": {"WXR102"},
    "hatenagroup-matarillo.xml": {"WXR207"},  # no id, type or status in any item
    "ja-theme-test-data.xml": {"WXR207"},  # the last item has no id
    "learnpress-sample-data.xml": {"WXR202"},  # no version
    "pelican-wordpressexport.xml": {"WXR301"},
    "themeunittest-theme-preview.xml": {"WXR207"},  # no ids
    "wpimporter-invalid-version-tag.xml": {"WXR202"},
    "wpimporter-malformed-simple.xml": {"WXR207"},
    "wpimporter-namespace-edge-cases.xml": {"WXR207"},  # an item whose wp elements are foreign
}
# Slugs that two items share (WXR405) are 2, of two files. The 18 entries of a menu that stand twice
# in themeunittest-current.xml are not among them: they have one id, so WXR301 tells of them, and no
# address that they could take from each other.

#: Warnings that WordPress's own exports deserve: a reply to spam, which WordPress leaves out; a
#: pattern that is not among the items of one author or type; a meta that is serialised twice, a
#: paragraph left open, a script in a post, a password, private posts, and twins, all in the database.
OWN_WARNINGS = {
    "WXR311", "WXR315", "WXR413", "WXR503", "WXR705", "WXR708", "WXR710", "WXR803"}
#: The rules of bytes and markup that look at values, so that the scan alone cannot know them.
OF_VALUES = {"WXR007", "WXR008", "WXR017", "WXR111", "WXR112"}

#: Its items give prefixes other meanings, which reading alone sees.
REBOUND = {"wpimporter-namespace-edge-cases.xml"}


def judge(wxr, files):
    yield from each(lambda file: judge_file(wxr, file), files)
    yield from each(lambda path: judge_own(wxr, path), sorted(CORPUS.glob("wordpress-6.1-*.xml")))


def judge_file(wxr, file):
    findings, failures = validate(wxr, file.path)
    summary = findings.pop() if findings else {}
    errors = {one["code"] for one in findings if one["severity"] == "error"}
    if summary.get("items", 0) < file.items:
        failures.append(Failure(file.name, f"{summary.get('items')} items, not {file.items}"))
    if file.is_well_formed and errors - DESERVED.get(file.name, set()):
        failures.append(Failure(file.name, f"errors in a sound file: {sorted(errors)}"))
    if summary.get("kind") != "summary":
        failures.append(Failure(file.name, "there is no summary"))
    if file.name not in REBOUND:
        failures += same_bytes(wxr, file.path, findings)
    return failures + places(file.name, findings)


def judge_own(wxr, path):
    findings, failures = validate(wxr, path)
    told = {(one["code"], one["severity"]) for one in findings if one["kind"] == "finding"}
    if "ruins" in path.name:
        return failures
    bad = {code for code, severity in told if severity == "error"}
    bad |= {code for code, severity in told if severity == "warning"} - OWN_WARNINGS
    return failures + [Failure(path.name, f"{code} in WordPress's own export") for code in bad]


def validate(wxr, path, profile="strict"):
    result = wxr.run("validate", path, "--profile", profile, "--format", "ndjson")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    return lines, ended_badly(result, path.name)


def places(name, findings):
    """Findings stand in the order of places, and each place is whole."""
    keys = [(one.get("source"), one.get("offset", -1), one["code"]) for one in findings]
    by_source = {}
    for source, *key in keys:
        by_source.setdefault(source, []).append(key)
    failures = [Failure(name, "findings are out of order")
                for own in by_source.values() if own != sorted(own)]
    return failures + [
        Failure(name, f"half a place: {one}") for one in findings
        if ("offset" in one) != ("line" in one and "column" in one and "length" in one)][:3]


def same_bytes(wxr, path, findings):
    def chosen(all_findings):
        return {(one["code"], one.get("offset")) for one in all_findings
                if one.get("code", "WXR9") < "WXR2" and one["code"] not in OF_VALUES}
    scanned, failures = validate(wxr, path, "bytes")
    different = chosen(findings) ^ chosen(scanned)
    return failures + [Failure(path.name, f"bytes alone and all rules differ: {one}")
                       for one in sorted(different, key=str)[:3]]


if __name__ == "__main__":
    main(judge, __doc__)
