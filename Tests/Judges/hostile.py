#!/usr/bin/env python3
"""Judges that no bytes whatever make `wxr` crash, hang, take all memory, or find a fault of its own.

Exports of the corpus are damaged by chance (`--seed`, printed), and files are made of what parsers
fear. Each run must end in time and within bounded memory, with 0, 1 or 65, and without WXR000.
"""
import argparse
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from harness import BINARY, CORPUS, SKIPPED, Failure, Wxr, each

EXPECTED = (0, 1, 65)
SECONDS = 60
MEMORY = 2 << 30
FORMATS = ("ndjson", "markdown", "hugo")
SAMPLES = (
    "wordpress-6.1-ruins.xml", "themeunittest-current.xml", "wpimporter-namespace-complex.xml",
    "ghost-sample.xml", "wxrnormalize-two-in-one.zip", "avada-2013.xml.gz", "nikola-export-example.xml")
#: What damage puts into a file.
SHRAPNEL = (
    b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<", b">", b"&", b"&#0;", b"&#xD800;", b"&bogus;",
    b"\x00", b"\x00" * 4096, b"\x0b\x1f", b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
    b"</item>", b"<item>", b"</channel>", b"</rss>", b"<rss>", b"<?xml version='1.0'?>", b"<?x",
    b"<!DOCTYPE x [", b"<wp:comment>", b"</wp:comment>", b"<<<<<<<", b'"', b"'", b"=", b"\r", b"\xef\xbb\xbf",
    b"[caption]", b"[gallery", b"<!-- wp:group -->", b"<!-- /wp:group -->", b"<table><td><table>")
HEAD = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"'
    b' xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel><wp:wxr_version>1.2</wp:wxr_version>\n')
ITEM = b"<item><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
TAIL = b"</item></channel></rss>\n"


def content(text):
    return HEAD + ITEM + b"<content:encoded><![CDATA[" + text + b"]]></content:encoded>" + TAIL


def laughs():
    """A billion of them, by ten entities that name each other."""
    entities = b"".join(
        b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 10))
    body = HEAD.partition(b"?>\n")[2] + ITEM + b"<title>&l9;</title>" + TAIL
    return b'<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY l0 "lol">' + entities + b"]>\n" + body


#: Files of what parsers fear, by name; made when they are asked for, for some are large.
MONSTERS = {
    "nothing": lambda: b"",
    "one byte": lambda: b"<",
    "zeros": lambda: b"\x00" * (4 << 20),
    "billion laughs": laughs,
    "external entity": lambda: b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + HEAD
    + ITEM + b"<title>&x;</title>" + TAIL,
    "50 MB item": lambda: HEAD + ITEM + b"<title>" + b"word " * (10 << 20) + b"</title>" + TAIL,
    "32 MB section": lambda: content(b"<p>word</p>\n" * (32 << 20 >> 4)),
    "32 MB line": lambda: content(b"word " * (32 << 20 // 5 >> 3)),
    "open section": lambda: HEAD + ITEM + b"<content:encoded><![CDATA[" + b"word " * (4 << 20),
    "deep elements": lambda: HEAD + ITEM + b"<a>" * 200_000 + TAIL,
    "deep HTML": lambda: content(b"<div>" * 200_000),
    "deep quotes": lambda: content(b"<blockquote><ul><li>" * 50_000),
    "deep inlines": lambda: content(b"<b><i>" * 50_000 + b"x"),
    "deep blocks": lambda: content(b"<!-- wp:group -->" * 50_000),
    "deep shortcodes": lambda: content(b"[caption]" * 100_000),
    "deep tables": lambda: content(b"<table><tr><td>" * 20_000),
    "open brackets": lambda: content(b"[" * 500_000),
    "open tags": lambda: content(b"<" * 500_000),
    "open comments": lambda: content(b"<!--" * 200_000),
    "stars": lambda: content(b"*" * 500_000 + b"_" * 500_000),
    "backticks": lambda: content(b"".join(b"<code>" + b"`" * n + b"</code> " for n in range(1500))),
    "wide table": lambda: content(b"<table><tr>" + b"<td colspan=1000>x</td>" * 2000 + b"</tr></table>"),
    "huge attribute": lambda: HEAD + b"<item x='" + b"a" * (16 << 20) + b"'>" + TAIL,
    "many attributes": lambda: HEAD + b"<item " + b"".join(b"a%d='1' " % n for n in range(100_000)) + b">" + TAIL,
    "same attributes": lambda: HEAD + b"<item " + b"a='1' " * 100_000 + b">" + TAIL,
    "many names": lambda: HEAD + ITEM + b"".join(b"<n%d/>" % n for n in range(300_000)) + TAIL,
    "many namespaces": lambda: HEAD + ITEM + b"".join(
        b"<x xmlns:p%d='u%d'>" % (n, n) for n in range(20_000)) + TAIL,
    "many items": lambda: HEAD + b"<item/>" * 100_000 + b"</channel></rss>",
    "many documents": lambda: (HEAD + ITEM + TAIL) * 5_000,
    "same slugs": lambda: HEAD + (ITEM + b"<wp:post_name>a</wp:post_name></item>") * 50_000 + b"</channel></rss>",
    "own parents": lambda: HEAD + b"".join(
        ITEM.replace(b">1<", b">%d<" % n).replace(b">post<", b">page<")
        + b"<wp:post_parent>%d</wp:post_parent></item>" % (n % 20_000 + 1) for n in range(1, 20_001)) + b"</channel></rss>",
    "bare ampersands": lambda: HEAD + ITEM + b"<title>" + b"& " * (1 << 20) + b"</title>" + TAIL,
    "bad UTF-8": lambda: content(b"\xff\xc3\xed\xa0\x80" * 500_000),
    "deep JSON": lambda: content(b"<!-- wp:x " + b'{"a":[' * 100_000 + b" /-->"),
    "deep PHP": lambda: HEAD + ITEM + b"<wp:postmeta><wp:meta_key>a</wp:meta_key><wp:meta_value><![CDATA["
    + b"a:1:{i:0;" * 200_000 + b"]]></wp:meta_value></wp:postmeta>" + TAIL,
    "paths": lambda: HEAD + ITEM + b"<wp:post_name>../../../etc/passwd</wp:post_name>" + TAIL,
    "long name": lambda: HEAD + ITEM + b"<wp:post_name>" + b"a" * 100_000 + b"</wp:post_name>" + TAIL,
    "UTF-16": lambda: ("\ufeff" + (HEAD + ITEM + TAIL).decode()).encode("utf-16-le"),
    "odd UTF-16": lambda: ("\ufeff" + (HEAD + ITEM + TAIL).decode()).encode("utf-16-le")[:-1],
    "half a gzip": lambda: b"\x1f\x8b\x08\x00" + b"\x00" * 1000,
    "half a zip": lambda: b"PK\x03\x04" + b"\xff" * 1000,
    "lines of nothing": lambda: b'{"kind":"site"}\n' + b"{" * 200_000,
    "deep JSON lines": lambda: b'{"kind":"item","x":' + b"[" * 300_000 + b"\n",
}


def damaged(data, chance):
    """The bytes with one to twenty wounds."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        place = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0: data = data[:place] if chance.random() < 0.2 else data
            case 1: del data[place:place + chance.randint(1, 400)]
            case 2: data[place:place] = chance.choice(SHRAPNEL) * chance.choice((1, 1, 1, 50))
            case 3: data[place:place + 1] = bytes([chance.randrange(256)])
            case 4: data[place:place] = data[place // 2:place // 2 + chance.randint(1, 5000)]
    return bytes(data)


def subjects(seed, count):
    """(name, function that makes the bytes)."""
    yield from MONSTERS.items()
    for number in range(count):
        chance = random.Random(f"{seed}.{number}")
        sample = CORPUS / chance.choice(SAMPLES)
        yield f"{sample.name} wound {seed}.{number}", lambda sample=sample, chance=chance: damaged(
            sample.read_bytes(), chance)


def judge_subject(wxr, subject):
    name, make = subject
    with tempfile.TemporaryDirectory(prefix="wxr-hostile-") as folder:
        export, report = Path(folder) / "export.xml", Path(folder) / "report"
        export.write_bytes(make())
        for to in FORMATS:
            output = Path(folder) / to
            try:
                result = wxr.convert(
                    export, to, output, "--report", report, timeout=SECONDS, preexec_fn=limit)
            except subprocess.TimeoutExpired:
                yield Failure(name, f"{to} is not done in {SECONDS} s")
                continue
            if result.returncode not in EXPECTED:
                said = result.stderr.decode("utf-8", "replace").strip()
                yield Failure(name, f"{to}: exit {result.returncode} {said[-300:]}")
            if report.exists() and b"WXR000" in report.read_bytes():
                yield Failure(name, f"{to}: WXR000")
            report.unlink(missing_ok=True)


def limit():
    """Bounds the memory of a run; nothing is dumped of one that crashes."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", nargs="?", default=BINARY)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200, help="how many files are damaged")
    options = parser.parse_args()
    if not CORPUS.is_dir():
        print(f"skipped: there are no exports at {CORPUS}")
        return SKIPPED
    print(f"seed {options.seed}")
    wxr, count = Wxr(options.binary), 0
    for failure in each(lambda subject: judge_subject(wxr, subject), subjects(options.seed, options.count)):
        count += 1
        print(f"FAILED {failure}", flush=True)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
