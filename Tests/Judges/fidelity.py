#!/usr/bin/env python3
"""Judges how much of the posts' content survives as Markdown, by the fidelity judge in the shared
folder. It needs WordPress (`--wordpress DIR`, an unpacked Debian package), php-cli with xml and
mbstring, and the packages of tools/fidelity/requirements.txt.

    fidelity.py [BINARY] [--wordpress DIR] [--to hugo] [--table] [--files PATTERN]

Without --table only the theme unit test is judged, by its thresholds; with it, a line an export.
Posts are compared with what WordPress shows with Jetpack's shortcodes (`--shortcodes core`: without).
Page builders' shortcodes are text to it, so that exports with many of them score low.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from harness import BINARY, CORPUS, SHARED, SKIPPED, Wxr, corpus, scratch

JUDGE = SHARED / "tools/fidelity/fidelity.py"
WORDPRESS = Path("/usr/share/wordpress")
SAMPLE = "themeunittest-current.xml"
RENDERERS = {"markdown": "cmark-gfm", "hugo": "hugo"}
#: What the theme unit test must reach.
THRESHOLDS = {
    "score_all": lambda value: value >= 94,
    "raw_html_share": lambda value: value < 0.08,
    "native": lambda value: value >= 90.5,
    "leaks": lambda value: not value,
}
COLUMNS = ("score_all", "native", "raw_html_share", "clean", "leaks")


def main():
    options = parse()
    if not JUDGE.exists() or not options.wordpress.is_dir():
        print(f"skipped: it needs {JUDGE} and WordPress at {options.wordpress}")
        return SKIPPED
    wxr = Wxr(options.binary)
    if options.table:
        for file in corpus(options.files):
            print(row(file.name, figures(wxr, file.path, options)), flush=True)
        return 0
    found = figures(wxr, CORPUS / SAMPLE, options)
    print(row(SAMPLE, found))
    failed = [name for name, holds in THRESHOLDS.items() if not holds(found[name])]
    for name in failed:
        print(f"FAILED {SAMPLE}: {name} is {found[name]}")
    return 1 if failed else 0


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", nargs="?", default=BINARY)
    parser.add_argument("--wordpress", type=Path, default=WORDPRESS)
    parser.add_argument("--to", choices=RENDERERS, default="markdown")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--shortcodes", choices=("core", "wpcom"), default="wpcom")
    parser.add_argument("--files", default="*")
    return parser.parse_args()


def figures(wxr, export, options):
    with scratch() as folder:
        output = Path(folder) / "out"
        wxr.convert(export, options.to, output)
        content = output / "content" if options.to == "hugo" else output
        return judged(export, content, options)


def judged(export, content, options):
    """The judge's report on one conversion; what it said where it could not."""
    cache = Path(tempfile.gettempdir()) / "wxr-fidelity-cache"
    command = [
        sys.executable, JUDGE, "compare", "--export", export, "--markdown", content,
        "--status", "publish", "--wordpress", options.wordpress, "--json", "--cache", cache,
        "--renderer", RENDERERS[options.to], "--shortcodes", options.shortcodes]
    result = subprocess.run(command, capture_output=True, text=True)
    try:
        return json.loads(result.stdout)
    except ValueError:
        return {"error": (result.stderr or result.stdout).strip()[-200:]}


def row(name, found):
    values = [f"{column} {found.get(column)}" for column in COLUMNS]
    return f"{name:42} {found['error'] if 'error' in found else '  '.join(values)}"


if __name__ == "__main__":
    sys.exit(main())
