#!/usr/bin/env python3
"""Judges that Hugo builds what `--to hugo` writes, as it was written: exit 0, no warning and no
error; and that each published post and page has its page at its WordPress path, or an alias there.
"""
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from harness import SKIPPED, Failure, each, ended_badly, main, scratch
from sites import exported_items, written_items

COMPLAINT = re.compile(r"\b(WARN|ERROR)\b")
PUBLISHED = ("publish", "inherit")


def judge(wxr, files):
    if not shutil.which("hugo"):
        print("skipped: there is no hugo")
        sys.exit(SKIPPED)
    yield from each(lambda file: judge_file(wxr, file), files)


def judge_file(wxr, file):
    with scratch() as folder:
        site, public = Path(folder) / "site", Path(folder) / "public"
        yield from ended_badly(wxr.convert(file.path, "hugo", site), file.name)
        for what in built_badly(site, public) or missing_pages(wxr, file, site, public):
            yield Failure(file.name, what)


def built_badly(site, public):
    command = ["hugo", "--source", site, "--destination", public]
    result = subprocess.run(command, capture_output=True, text=True)
    said = (result.stdout + result.stderr).splitlines()
    complaints = [line[:300] for line in said if COMPLAINT.search(line)]
    return complaints[:5] or ([f"hugo: exit {result.returncode}"] if result.returncode else [])


def missing_pages(wxr, file, site, public):
    """Published items whose address has no page."""
    pages, home = built_pages(public), home_path(site)
    return [
        f"item {item.get('id')} ({item.get('type')}) has no page at {path}"
        for item in written_items(exported_items(wxr, file.path)) if is_published(item)
        for path in addresses(item, home) if path not in pages][:20]


def built_pages(public):
    return {
        unquote(str(path.parent.relative_to(public))).strip("./")
        for path in public.rglob("index.html")}


def home_path(site):
    """What the paths of all links begin with, where a site lives below its host."""
    base = re.search(r"^baseURL: '?([^'\n]*)", (site / "hugo.yaml").read_text("utf-8"), re.MULTILINE)
    return unquote(urlsplit(base[1]).path)


def is_published(item):
    return item.get("status", "publish") in PUBLISHED


def addresses(item, home):
    """The path of an item's link below the home page, if it is one: `?p=7` is not."""
    link = urlsplit(item.get("link", ""))
    path = unquote(link.path)
    if link.query or not path.startswith(home) or "." in path.rpartition("/")[2]:
        return []
    below = path.removeprefix(home).strip("/")
    return [below] if below else []


if __name__ == "__main__":
    main(judge, __doc__)
