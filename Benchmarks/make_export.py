#!/usr/bin/env python3
"""Writes an export of any size to standard output, the same bytes for the same arguments: posts in
blocks and classic HTML, attachments with serialised metas, comments."""
import argparse
import random
import sys

WORDS = ("harbour morning river letter bridge winter lantern quiet gentle mended painted counted "
         "before after behind above the a of and to in was were had kept told found").split()
HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
\txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
\txmlns:content="http://purl.org/rss/1.0/modules/content/"
\txmlns:wfw="http://wellformedweb.org/CommentAPI/"
\txmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:wp="http://wordpress.org/export/1.2/"
>
<channel>
\t<title>Made to measure</title>
\t<link>https://made.example.org</link>
\t<wp:wxr_version>1.2</wp:wxr_version>
\t<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ida]]></wp:author_login></wp:author>
"""


def sentence(r):
    words = [r.choice(WORDS) for _ in range(r.randint(6, 18))]
    if r.random() < 0.15:
        words[r.randrange(len(words))] = f"<strong>{r.choice(WORDS)}</strong>"
    if r.random() < 0.1:
        words.append(f'<a href="https://made.example.org/{r.choice(WORDS)}/">{r.choice(WORDS)}</a>')
    if r.random() < 0.05:
        words.append("日本語の文 – Grüße")
    return " ".join(words).capitalize() + "."


def paragraph(r):
    return " ".join(sentence(r) for _ in range(r.randint(2, 6)))


def content(r):
    paragraphs = [paragraph(r) for _ in range(r.randint(3, 14))]
    if r.random() < 0.5:
        return "\n\n".join(paragraphs)
    return "\n\n".join(
        f"<!-- wp:paragraph -->\n<p>{each}</p>\n<!-- /wp:paragraph -->" for each in paragraphs)


def field(name, value):
    return f"\t\t<{name}><![CDATA[{value}]]></{name}>\n"


def comment(r, number):
    return "\t\t<wp:comment>\n" + f"\t\t\t<wp:comment_id>{number}</wp:comment_id>\n" + "".join(
        "\t" + field(f"wp:comment_{name}", value) for name, value in (
            ("author", "Lea"), ("author_email", "lea@example.org"), ("date", "2019-03-01 09:00:00"),
            ("date_gmt", "2019-03-01 08:00:00"), ("content", sentence(r)), ("approved", "1"),
            ("type", "comment"))) + "\t\t</wp:comment>\n"


def item(r, number):
    attachment = r.random() < 0.3
    fields = [
        ("title", sentence(r)[:60]), ("dc:creator", "ida"), ("content:encoded", "" if attachment else content(r)),
        ("excerpt:encoded", ""), ("wp:post_date", "2019-03-01 07:15:00"), ("wp:post_date_gmt", "2019-03-01 06:15:00"),
        ("wp:comment_status", "open"), ("wp:post_name", f"post-{number}"),
        ("wp:status", "inherit" if attachment else "publish"), ("wp:post_type", "attachment" if attachment else "post")]
    meta = ('a:2:{s:5:"width";i:640;s:6:"height";i:480;}' if attachment else "1")
    return "\t<item>\n" + f"\t\t<link>https://made.example.org/post-{number}/</link>\n" \
        f"\t\t<wp:post_id>{number}</wp:post_id>\n\t\t<wp:post_parent>0</wp:post_parent>\n" \
        + "".join(field(*each) for each in fields) \
        + '\t\t<category domain="category" nicename="sea"><![CDATA[Sea]]></category>\n' \
        + "\t\t<wp:postmeta>\n" + field("wp:meta_key", "_meta") + field("wp:meta_value", meta) + "\t\t</wp:postmeta>\n" \
        + "".join(comment(r, number * 10 + each) for each in range(r.choice((0, 0, 1, 4)))) + "\t</item>\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    r, written, number = random.Random(options.seed), 0, 0
    sys.stdout.write(HEAD)
    while written < options.megabytes * 1_000_000:
        number += 1
        written += sys.stdout.write(item(r, number))
    sys.stdout.write("</channel>\n</rss>\n")


if __name__ == "__main__":
    main()
