#!/usr/bin/env python3
"""Judges Markdown by what a renderer makes of it: rendered.py [cmark-gfm|kramdown|python-markdown].

Reads JSON lines {"html": …, "markdown": …}; renders each Markdown and compares what both show:
characters other than white space with their marks and links, in order. Prints a JSON line for each
pair that differs, and last {"pairs": n, "backslashes": n, "needless": n}: how many backslashes
there are, and how many of them could be left out without a change.
"""
import json
import subprocess
import sys
from html.parser import HTMLParser

MARKS = {
    "b": "strong", "strong": "strong", "i": "em", "em": "em", "s": "del", "del": "del",
    "sup": "sup", "sub": "sub", "u": "u", "code": "code",
}
EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist"]
#: Jekyll's settings, but for typography: what is typed is compared.
KRAMDOWN = """
require "json"; require "kramdown"; require "kramdown-parser-gfm"
signs = {}
%w[ndash mdash hellip laquo raquo laquo_space raquo_space].zip(
  ["--", "---", "...", "<<", ">>", "<< ", " >>"]) { |k, v| signs[k.to_sym] = v }
STDIN.each_line do |line|
  puts JSON.generate(Kramdown::Document.new(JSON.parse(line)[0], input: "GFM", hard_wrap: false,
    auto_ids: false, smart_quotes: "39,39,34,34", typographic_symbols: signs).to_html)
end
"""
BLOCKS = {"h1", "h2", "h3", "li", "ul", "ol", "blockquote", "pre", "td", "th", "tr", "table", "hr"}
EMPTY = {"<h1>", "<h2>", "<h3>", "<blockquote>"}


class Shown(HTMLParser):
    """What a fragment shows, as a list of (character, marks, link)."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.marks, self.links = [], [], []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in MARKS:
            self.marks.append(MARKS[tag])
        elif tag == "a":
            self.links.append(attrs.get("href"))
        elif tag == "br":
            self.out.append(("\n", (), None))
        elif tag == "img":
            self.put("\ufffc" + attrs.get("alt", ""))
        elif tag in BLOCKS:
            self.out.append(("<%s>" % tag, (), None))

    def handle_endtag(self, tag):
        if tag in MARKS and MARKS[tag] in self.marks:
            self.marks.reverse()
            self.marks.remove(MARKS[tag])
            self.marks.reverse()
        elif tag == "a" and self.links:
            self.links.pop()

    def handle_data(self, data):
        self.put(data)

    def put(self, data):
        marks, link = tuple(sorted(set(self.marks))), self.links[-1] if self.links else None
        self.out += [(c, marks, link) for c in data if not c.isspace()]


def shown(html):
    parser = Shown()
    parser.feed(html)
    parser.close()
    return without_outer_breaks(without_empty_blocks(parser.out))


def without_empty_blocks(seen):
    """A heading or quote that holds nothing shows nothing."""
    out = []
    for fact in seen + [("<>", (), None)]:
        while fact[0][0] == "<" and fact[0][1:2] and out and out[-1][0] in EMPTY:
            out.pop()
        out.append(fact)
    return out[:-1]


def without_outer_breaks(seen):
    """A break at a block's edge shows nothing."""
    out = []
    for fact in seen + [("<>", (), None)]:
        if fact[0] == "\n" and (not out or out[-1][0].startswith("<") and len(out[-1][0]) > 1):
            continue
        if fact[0].startswith("<") and len(fact[0]) > 1:
            while out and out[-1][0] == "\n":
                out.pop()
        out.append(fact)
    return out


def without_bare_links(seen):
    """Addresses that GFM links by itself are no links of the text."""
    return [(c, marks, None) for c, marks, link in seen]


def cmark_gfm(texts):
    import cmarkgfm
    from cmarkgfm.cmark import Options

    options = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
    return [cmarkgfm.markdown_to_html_with_extensions(text, options, EXTENSIONS) for text in texts]


def python_markdown(texts):
    import markdown

    return [markdown.markdown(text, extensions=["extra", "sane_lists"]) for text in texts]


def kramdown(texts):
    lines = "".join(json.dumps([text]) + "\n" for text in texts)
    done = subprocess.run(
        ["ruby", "-e", KRAMDOWN], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


RENDERERS = {"cmark-gfm": cmark_gfm, "kramdown": kramdown, "python-markdown": python_markdown}


def without(text, index):
    return text[:index] + text[index + 1:]


def main(name="cmark-gfm"):
    render = RENDERERS[name]
    given = [json.loads(line) for line in sys.stdin]
    rendered = render([pair["markdown"] for pair in given])
    shorter = []
    for pair, html in zip(given, rendered):
        want, got = shown(pair["html"]), shown(html)
        if pair.get("bare"):
            want, got = without_bare_links(want), without_bare_links(got)
        if want != got:
            print(json.dumps({"html": pair["html"], "markdown": pair["markdown"], "rendered": html}))
        shorter += [
            (without(pair["markdown"], i), html) for i, c in enumerate(pair["markdown"])
            if c == "\\" and pair["markdown"][i + 1:i + 2] not in ("\n", "")]
    needless = sum(a == b for a, (_, b) in zip(render([text for text, _ in shorter]), shorter))
    print(json.dumps({
        "pairs": len(given), "backslashes": len(shorter), "needless": needless}))


if __name__ == "__main__":
    main(*sys.argv[1:])
