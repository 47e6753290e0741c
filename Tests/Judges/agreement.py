#!/usr/bin/env python3
"""Judges that the lines of every well-formed export are those of the reference reader in the
shared folder, value for value and byte for byte, and that the exports of WordPress 6.1 agree with
the rows of the databases that they were made from.
"""
import re
import subprocess
import sys
from pathlib import Path

from harness import CORPUS, SHARED, Failure, each, ended_badly, main, scratch

TOOLS = SHARED / "tools/entities"
#: What the reference drops by its own account (README, 10), and the product keeps.
ALLOWED = re.compile(r"/(terms/\d+/attributes|(meta/\d+|image)/extensions): not expected")
SHOWN = 20


def judge(wxr, files):
    with scratch() as folder:
        yield from each(lambda file: judge_file(wxr, file, Path(folder)), files)


def judge_file(wxr, file, folder):
    lines = folder / f"{file.name}.ndjson"
    failures = ended_badly(wxr.convert(file.path, "ndjson", lines), file.name)
    if failures:
        return failures
    return (differences(file, lines) if file.is_well_formed else []) + disagreements(file, lines)


def differences(file, lines):
    """What differs from the reference, without what may."""
    result = subprocess.run(
        [sys.executable, __file__, "--compare", file.path, lines], capture_output=True, text=True)
    if result.returncode:
        return [Failure(file.name, f"reference: {result.stderr.strip()[-300:]}")]
    return [Failure(file.name, line) for line in result.stdout.splitlines()]


def compare(export, lines):
    """Prints the differences of one export; a process of its own, for it is slow."""
    sys.path.insert(0, str(TOOLS))
    from differences import byte_differences, compare, parsed
    from reference import canonical, file_entities
    expected = list(file_entities(Path(export)))
    raw, found, problems = parsed(Path(lines).read_bytes())
    values = list(compare(expected, found))
    problems += [problem for problem in values if not ALLOWED.search(problem)]
    if not values:
        problems += byte_differences([canonical(entity).encode() for entity in expected], raw)
    print(*problems[:SHOWN], sep="\n", end="\n" if problems else "")


def disagreements(file, lines):
    """With the database: whole exports with their own truth, selections with that of the whole."""
    if not file.name.startswith("wordpress-6.1-"):
        return []
    own = CORPUS / f"{file.path.stem}.truth.json"
    truth = [own] if own.exists() else [CORPUS / "wordpress-6.1-all.truth.json", "--part"]
    command = [sys.executable, TOOLS / "reference.py", "truth", lines, *truth]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode == 0:
        return []
    return [Failure(file.name, f"truth: {(result.stdout + result.stderr).strip()[-600:]}")]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--compare"]:
        compare(*sys.argv[2:])
    else:
        main(judge, __doc__)
