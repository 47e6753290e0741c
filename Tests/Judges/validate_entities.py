#!/usr/bin/env python3
"""Validates lines of entity JSON against the schema that `wxr schema` prints.

    validate_entities.py SCHEMA.json LINES.ndjson

Prints the first errors; exits 0 if there are none, 1 if there are, 77 if jsonschema is not installed.
"""
import json
import sys

SHOWN = 20


def main(schema_path, lines_path):
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        print("the Python package jsonschema is not installed", file=sys.stderr)
        return 77
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    count = errors = 0
    with open(lines_path, encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            count += 1
            for error in validator.iter_errors(json.loads(line)):
                errors += 1
                if errors <= SHOWN:
                    print(f"line {number} {error.json_path}: {error.message[:200]}")
    print(f"{errors} errors in {count} lines")
    return 1 if errors else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(print(__doc__, end="", file=sys.stderr) or 64)
    sys.exit(main(*sys.argv[1:]))
