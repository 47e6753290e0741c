#!/usr/bin/env python3
"""Judges archives by ocfl-py (PyPI): root and objects are valid without a warning.

    archives.py BINARY                 an archive of the corpus's exports, made by the command
    archives.py --verdicts ARCHIVE…    a line for each: valid or invalid, objects, codes
"""
import logging
import re
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import ocfl
    from ocfl.storage_root import StorageRoot
except ImportError:
    ocfl = None

logging.disable(logging.CRITICAL)


def judged(path):
    """Whether a storage root is valid, how many objects it has, and the codes that are told."""
    root = StorageRoot(root=str(path))
    try:
        is_valid = root.validate(log_warnings=True, max_errors=1000)
    except Exception as error:
        return False, 0, [f"{type(error).__name__}: {error}"]
    texts = [str(root.log)] + [message for _, message in root.errors]
    codes = sorted(set(re.findall(r"\[([EW]\d{3})", "\n".join(texts))))
    return is_valid and root.good_objects == root.num_objects, root.num_objects, codes


def main(arguments):
    if ocfl is None:
        print("Skipped: there is no ocfl-py. pip install ocfl-py")
        return 77
    if arguments[:1] == ["--verdicts"]:
        for path in arguments[1:]:
            is_valid, count, codes = judged(path)
            print(*["valid" if is_valid else "invalid", count, *codes])
        return 0
    return judge(arguments[0])


def judge(binary):
    from harness import CORPUS
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, "archive")
        run(binary, "init", archive)
        # Twice: what is there already makes no version.
        for _ in range(2):
            run(binary, "add", archive, str(CORPUS), "--quiet")
        run(binary, "verify", archive, "--level", "content", "--quiet")
        is_valid, count, codes = judged(archive)
        print(f"{count} objects, {'valid' if is_valid else 'INVALID'}, codes: {codes or 'none'}")
        return 0 if is_valid and count > 20 and not codes else 1


def run(binary, verb, archive, *words):
    result = subprocess.run(
        [binary, "archive", verb, "-a", str(archive), *words], capture_output=True, text=True)
    # Some of the corpus's files are broken or no exports at all.
    if result.returncode not in ((0, 1) if verb == "add" else (0,)):
        sys.exit(f"wxr archive {verb}: exit code {result.returncode}\n{result.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
