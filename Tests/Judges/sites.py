#!/usr/bin/env python3
"""Judges that in `markdown` and `hugo` each item of a written type and status has exactly one
file, found by the `id` in its front matter, and that the summary accounts for all other items.
"""
import json
import re
from collections import Counter
from pathlib import Path

from harness import Failure, each, ended_badly, main, scratch

FORMATS = ("markdown", "hugo")
#: What WordPress keeps among its posts that is no content of a site.
UNWRITTEN_TYPES = {
    "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache",
    "user_request", "wp_block", "wp_template", "wp_template_part", "wp_global_styles",
    "wp_navigation", "wp_font_family", "wp_font_face"}
UNWRITTEN_STATUSES = {"trash", "auto-draft"}


def judge(wxr, files):
    yield from each(lambda file: judge_file(wxr, file), files)


def judge_file(wxr, file):
    items = exported_items(wxr, file.path)
    with scratch() as folder:
        for to in FORMATS:
            output = Path(folder) / to
            result = wxr.convert(file.path, to, output)
            yield from ended_badly(result, f"{file.name} as {to}")
            for what in wrong_files(items, output, to) + wrong_summary(items, result.stderr):
                yield Failure(f"{file.name} as {to}", what)


def exported_items(wxr, path):
    lines = map(json.loads, wxr.convert(path, "ndjson").stdout.splitlines())
    return [line for line in lines if line["kind"] == "item"]


def written_items(items):
    """The items that the issue wants as files."""
    by_id = {item["id"]: item for item in items if item.get("id")}
    return [item for item in items if is_written(item, by_id)]


def is_written(item, by_id):
    source = item
    for _ in range(16):
        if source.get("password"):
            return False
        parent = by_id.get(source.get("parent"))
        if source.get("status") != "inherit" or parent is None:
            break
        source = parent
    return (
        (item.get("type") or "post") not in UNWRITTEN_TYPES
        and source.get("status") not in UNWRITTEN_STATUSES)


def wrong_files(items, output, to):
    content = output / "content" if to == "hugo" else output
    found = Counter(front_matter_ids(content))
    wanted = Counter(id_text(item) for item in written_items(items))
    return [
        f"item {id} has {found[id]} files, not {wanted[id]}"
        for id in sorted(found | wanted) if found[id] != wanted[id]][:20]


def id_text(item):
    return str(None if item.get("id") == "" else item.get("id"))


def front_matter_ids(folder):
    """The `id` of each Markdown file that has one; `None` for those of items without.

    Pages of terms and lists are no items: they have no `status`.
    """
    for path in sorted(folder.rglob("*.md")):
        matter = path.read_text(encoding="utf-8").split("\n---\n")[0]
        id = re.search(r"^id: ['\"]?([^'\"\n]*)", matter, re.MULTILINE)
        if id:
            yield id[1]
        elif re.search(r"^type: ", matter, re.MULTILINE):
            yield "None"


def wrong_summary(items, said):
    """Written and left out make all items."""
    text = said.decode("utf-8", "replace")
    written = re.search(r": (\d+) files? in ", text)
    if not written:
        return ["there is no summary"]
    left_out = re.search(r"(\d+) items? left out", text)
    total = int(written[1]) + (int(left_out[1]) if left_out else 0)
    wanted = len(written_items(items))
    return [
        f"the summary {what}" for what, wrong in [
            (f"accounts for {total} of {len(items)} items", total != len(items)),
            (f"tells of {written[1]} files, not {wanted}", int(written[1]) != wanted)] if wrong]


if __name__ == "__main__":
    main(judge, __doc__)
