// swift-format-ignore-file
// Made by `make docs` from the rules' doc comments.

extension RulePage {
  /// The pages as they are written, by code.
  static let texts: [String: String] = [
    "WXR001": ##"""
      The file is empty, holds nothing but NUL bytes, is a download that has not finished, or cannot
      be opened.

      **Why it matters.** There is nothing in it, or not all of it: whatever is made from it lacks
      posts.

      **Bad**
      ```text
      blog.xml            0 bytes
      blog.xml.crdownload 312 440 bytes
      ```
      **Good**
      ```text
      blog.xml            1 204 551 bytes
      ```
      **What to do.** Export or download it again, and wait until the download ends. A file of NUL
      bytes comes from a disk or transfer that failed.

      **Fix.** None: what is missing is not in the file.

      A file with nothing in it ends the run with exit code 65.
      """##,
    "WXR002": ##"""
      The export is packed: a zip, or compressed; it is read through.

      **Why it matters.** WordPress's importer takes unpacked files only, but for gzip. A zip of
      wordpress.com often holds several exports, of which each is needed.

      **Bad**
      ```text
      blog.xml   50 4B 03 04 …  (a zip, whatever its name says)
      ```
      **Good**
      ```text
      blog.xml   3C 3F 78 6D 6C …  (<?xml)
      ```
      **What to do.** Nothing for `wxr`. Unpack it before you give it to WordPress.

      **Fix.** Lossless: `wxr repair` writes the export unpacked.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR003": ##"""
      A zip or compressed file is more than an export can be: it unpacks to a multiple that no text
      has, holds too many files or one outside its folder, is damaged, or needs a password.

      **Why it matters.** Such files are made to fill disks and memory or to overwrite files, or they
      cannot be read without you.

      **Bad**
      ```text
      zip entry ../../x.xml
      zip entry blog.xml, encrypted
      40 KB of gzip that unpack to 4 GB
      ```
      **Good**
      ```text
      zip entry blog.xml, 1.2 MB unpacked from 180 KB
      ```
      **What to do.** Unpack it with a program that you trust, look at what comes out, and give `wxr`
      the `.xml`.

      **Fix.** None.

      It is found when the file is opened, which then ends with exit code 65.
      """##,
    "WXR004": ##"""
      A web page was saved in place of the export.

      **Why it matters.** The site asked for a login, refused, or failed, and the browser saved that
      page under the name of the export: nothing of the blog is in it.

      **Bad**
      ```html
      <!DOCTYPE html><title>Log In ‹ Harbour notes</title>
      ```
      **Good**
      ```html
      <?xml version="1.0" encoding="UTF-8" ?>
      <rss version="2.0" …>
      ```
      **What to do.** Log in to WordPress and download the export again under Tools → Export. If that
      fails each time, ask your host about time-outs.

      **Fix.** None.

      It is found when the file is opened, which then ends with exit code 65.
      """##,
    "WXR005": ##"""
      The whole file is escaped once more, or was copied from a browser's view of an export.

      **Why it matters.** No reader finds an element in it: `&lt;item&gt;` is text. Views of browsers
      also put hyphens before elements that can be folded.

      **Bad**
      ```xml
      &lt;rss version="2.0"&gt;
      &lt;channel&gt;
      ```
      **Good**
      ```xml
      <rss version="2.0">
      <channel>
      ```
      **What to do.** Download the file itself under Tools → Export, or save the page as it is
      instead of copying its text.

      **Fix.** Inferred: the file is unescaped once if it is escaped throughout, and the marks of the
      browser are left out.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR006": ##"""
      The file is something else than a WordPress export.

      **Why it matters.** News feeds hold the last posts only, database dumps are another thing
      altogether, and other systems have formats of their own. Each is named, with what to do.

      **Bad**
      ```text
      -- MySQL dump 10.13  Distrib 8.0.36
      ```
      **Good**
      ```text
      <!-- generator="WordPress/6.8.1" created="2026-01-31 14:05" -->
      <rss version="2.0" …>
      ```
      **What to do.** Log in to WordPress, export under Tools → Export, and give that `.xml` file.

      **Fix.** None.

      It is found when the file is opened, which then ends with exit code 65.
      """##,
    "WXR007": ##"""
      The export was written by another program than WordPress itself: wordpress.com, wp-cli,
      Squarespace, or a converter.

      **Why it matters.** Each leaves out something else. wordpress.com keeps media in a separate
      download; Squarespace exports pages and one blog only, without products, galleries and events;
      wp-cli splits big sites; converters often lack ids, dates and types.

      **Bad**
      ```xml
      <!-- generator="WordPress.com" created="2026-01-31 14:05" -->
      ```
      **Good**
      ```xml
      <!-- generator="WordPress/6.8.1" created="2026-01-31 14:05" -->
      ```
      **What to do.** Ask for what is left out: the media archive of wordpress.com, or the other
      parts of a split export.

      **Fix.** None: the file is as its writer writes it.
      """##,
    "WXR008": ##"""
      A byte order mark (U+FEFF) stands where none belongs: behind other bytes, or twice; inside a
      value it is a note.

      **Why it matters.** XML allows one, as the very first thing. Strict parsers stop at any other;
      inside a text it is an invisible character that breaks slugs, searches and shortcodes.

      **Bad**
      ```text
      EF BB BF EF BB BF 3C 3F 78 6D 6C
      ```
      **Good**
      ```text
      3C 3F 78 6D 6C   or   EF BB BF 3C 3F 78 6D 6C
      ```
      **What to do.** Save the file without a mark. On the site, look for a theme or plugin file that
      begins with one: it is printed before everything else.

      **Fix.** Lossless: marks at the beginning are left out; inside values they stay, for they are
      characters.

      The reader finds it, whatever command reads the file. Reading does it too, so that nothing
      after it is lost.
      """##,
    "WXR009": ##"""
      Blank lines or spaces stand before `<?xml`.

      **Why it matters.** The XML declaration must be the very first thing: strict parsers, and feed
      readers, refuse the file.

      **Bad**
      ```xml
      <?xml version="1.0" encoding="UTF-8" ?>
      ```
      **Good**
      ```xml
      <?xml version="1.0" encoding="UTF-8" ?>
      ```
      **What to do.** A theme or plugin file of the site has blank lines behind its closing `?>`,
      most often `functions.php`: take them out, for feeds suffer from them too.

      **Fix.** Lossless: the white space is left out.

      The reader finds it, whatever command reads the file. Reading does it too, so that nothing
      after it is lost.
      """##,
    "WXR010": ##"""
      Text or HTML stands before `<?xml` or `<rss>`.

      **Why it matters.** PHP notices and what plugins print come before the export. Strict parsers
      read nothing of such a file at all.

      **Bad**
      ```xml
      Notice: Undefined index: page in plugin.php on line 12
      <?xml version="1.0" encoding="UTF-8" ?>
      ```
      **Good**
      ```xml
      <?xml version="1.0" encoding="UTF-8" ?>
      ```
      **What to do.** Set `WP_DEBUG_DISPLAY` to false in `wp-config.php`, or switch the plugin off
      that the message names, and export again.

      **Fix.** Lossless for the export: what stands before it is left out, and quoted in the report.

      The reader finds it, whatever command reads the file. Reading does it too, so that nothing
      after it is lost.
      """##,
    "WXR011": ##"""
      A message of PHP's, or stray HTML, stands between elements or beside the value of a field.

      **Why it matters.** Such a file is often well-formed, so no parser complains, and the message
      goes into the data of whoever takes all text. It also tells paths of the server.

      **Bad**
      ```xml
      </item>
      <br /><b>Warning</b>: Undefined variable $x in <b>/home/ida/wp/plugin.php</b> on line 3
      <item>
      ```
      **Good**
      ```xml
      </item>
      <item>
      ```
      **What to do.** Set `WP_DEBUG_DISPLAY` to false in `wp-config.php` and export again.

      **Fix.** Lossless for the export: what stands between elements is left out. What stands inside
      a value is not touched.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR012": ##"""
      The file ends before `</rss>`, or a page of the server's follows where the export should go on.

      **Why it matters.** The server ran out of memory or time, or the download broke off: posts
      behind that place were never written. What is left looks like a whole export to many programs.

      **Bad**
      ```xml
      <item><title>Storm</title>
      <content:encoded><![CDATA[It began on a
      ```
      **Good**
      ```xml
      </item>
      </channel>
      </rss>
      ```
      **What to do.** Export again; for a big site export by year or type, or ask the host for more
      time and memory. Never take the rest for the whole.

      **Fix.** Inferred: what is open is closed. An item that is cut goes, verbatim, into the report
      of `wxr repair` (lossy).

      The reader finds it, whatever command reads the file.
      """##,
    "WXR013": ##"""
      NUL bytes stand in the file.

      **Why it matters.** XML forbids them even as references: parsers stop there, and what follows
      is lost. A long run of them is a hole that a disk or transfer left.

      **Bad**
      ```xml
      <wp:meta_value><![CDATA[log:␀␀]]></wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_value><![CDATA[log:]]></wp:meta_value>
      ```
      **What to do.** Single ones come from the database: nothing is to be done. For a run of them,
      copy or download the file again.

      **Fix.** Lossy: they are left out; in PHP-serialised values, whose lengths count bytes, each
      becomes a space.

      The reader finds it, whatever command reads the file. Reading does it too, so that nothing
      after it is lost.
      """##,
    "WXR014": ##"""
      A character stands in the file that XML forbids: a control character, U+FFFE, U+FFFF, or half
      of a surrogate pair, itself or as a reference.

      **Why it matters.** They come with texts that were pasted from other programs. WordPress writes
      them as they are, and XML parsers stop there or lose the text around them.

      **Bad**
      ```xml
      <content:encoded><![CDATA[Page␌break]]></content:encoded>
      <title>Fine&#11;print</title>
      ```
      **Good**
      ```xml
      <content:encoded><![CDATA[Page break]]></content:encoded>
      <title>Fine print</title>
      ```
      **What to do.** Take them out of the post in WordPress; in the code editor they show as little
      boxes.

      **Fix.** Lossy: they are left out; those that part words (U+000B, U+000C, U+001C to U+001F)
      become a space, and so does each in PHP-serialised values.

      The reader finds it, whatever command reads the file. Reading does it too, so that nothing
      after it is lost.
      """##,
    "WXR015": ##"""
      Bytes in the file are not UTF-8.

      **Why it matters.** Old posts in another encoding, values that a database column cut in the
      middle of a character, and old databases cause it. Parsers stop there, or show question marks.

      **Bad**
      ```text
      63 61 66 E9        caf, and é of Windows-1252
      E2 82 3C           the beginning of €, cut
      ```
      **Good**
      ```text
      63 61 66 C3 A9     café
      ```
      **What to do.** Convert the tables of the database to `utf8mb4`, look over the posts that are
      named, and export again.

      **Fix.** Inferred: stray bytes of Windows-1252 are read as such, pairs of surrogates as the
      character that they stand for. Lossy: characters that are cut are left out, all else becomes
      U+FFFD.

      The reader finds it, whatever command reads the file. Reading does it too, so that nothing
      after it is lost.
      """##,
    "WXR016": ##"""
      The XML declaration names another encoding than the file's, or one that nobody knows, or the
      file is UTF-16.

      **Why it matters.** The declaration is an option of the site, not a promise about the bytes.
      Parsers believe it: every character beyond ASCII turns into two wrong ones, without any error.

      **Bad**
      ```xml
      <?xml version="1.0" encoding="ISO-8859-1" ?>   over UTF-8 bytes
      ```
      **Good**
      ```xml
      <?xml version="1.0" encoding="UTF-8" ?>
      ```
      **What to do.** Set `blog_charset` to UTF-8 in the site's options; do not save exports with an
      editor that changes encodings.

      **Fix.** Inferred, nearly certain: text that decodes as UTF-8 is UTF-8, whatever is declared;
      the repaired file is UTF-8 and says so.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR017": ##"""
      Carriage returns stand inside values of a file whose own lines end with LF.

      **Why it matters.** They are the database's: forms of browsers send CR LF. XML parsers turn
      each into one LF, so texts change a little; PHP-serialised values, whose lengths count bytes,
      break, and WordPress drops them. There it is a warning.

      **Bad**
      ```xml
      <wp:meta_value><![CDATA[s:4:"a␍
      b";]]></wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_value>s:4:"a&#13;
      b";</wp:meta_value>
      ```
      **What to do.** Nothing for texts. For serialised values, mend the file before you import it.

      **Fix.** Lossless, only with `--fix WXR017`: the CRs are written as references, so that every
      parser keeps them. They are told of afterwards too, for they are still in the values.
      """##,
    "WXR101": ##"""
      `]]>` stands inside a value, where XML ends it.

      **Why it matters.** WordPress before 3.4 wrote texts with `]]>` as they are, and scripts in
      posts hold it. The section ends there: parsers lose the rest of the text, and often all that
      follows.

      **Bad**
      ```xml
      <content:encoded><![CDATA[if (a[b[0]]>1) { … } ]]></content:encoded>
      ```
      **Good**
      ```xml
      <content:encoded><![CDATA[if (a[b[0]]]]><![CDATA[>1) { … } ]]></content:encoded>
      ```
      **What to do.** Update WordPress and export again.

      **Fix.** Inferred: the value goes on to the last `]]>` before its field ends, and is split over
      two sections as XML asks for.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR102": ##"""
      `&` stands alone, without `amp;`.

      **Why it matters.** WordPress writes the addresses of commenters' sites as they are, to this
      day, so ordinary comments make an export that strict parsers refuse; those that go on lose the
      sign.

      **Bad**
      ```xml
      <wp:comment_author_url>http://ida.example/?a=1&b=2</wp:comment_author_url>
      ```
      **Good**
      ```xml
      <wp:comment_author_url>http://ida.example/?a=1&amp;b=2</wp:comment_author_url>
      ```
      **What to do.** Nothing on the site: mend the file.

      **Fix.** Lossless: `&` becomes `&amp;`.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR103": ##"""
      An entity of HTML is used that XML does not know, such as `&nbsp;`.

      **Why it matters.** Strict parsers refuse the file, others drop the character.

      **Bad**
      ```xml
      <title>Tea &mdash; time&nbsp;</title>
      ```
      **Good**
      ```xml
      <title>Tea — time&#160;</title>
      ```
      **What to do.** Nothing on the site: mend the file.

      **Fix.** Lossless: the character that HTML means stands in its place; names that HTML does not
      know are kept as text.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR104": ##"""
      `<` stands in a text and starts no tag.

      **Why it matters.** Parsers take what follows for a tag: they stop, or swallow text up to the
      next `>`.

      **Bad**
      ```xml
      <title>5 < 6</title>
      ```
      **Good**
      ```xml
      <title>5 &lt; 6</title>
      ```
      **What to do.** Nothing on the site: mend the file.

      **Fix.** Inferred: what cannot be a tag is text, and becomes `&lt;`.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR105": ##"""
      The attributes of a tag are damaged: without quotes, twice, or with a quote or `<` inside.

      **Why it matters.** WordPress writes the slugs of terms into attributes without escaping, so a
      quote in one breaks the tag, and with it the item.

      **Bad**
      ```xml
      <category domain="post_tag" nicename="5"-tips">Tips</category>
      ```
      **Good**
      ```xml
      <category domain="post_tag" nicename="5&quot;-tips">Tips</category>
      ```
      **What to do.** Give the term another slug in WordPress.

      **Fix.** Inferred: each value goes up to the quote behind which a tag can go on; of attributes
      that stand twice the first counts.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR106": ##"""
      HTML stands as elements where text belongs: the field has neither a CDATA section nor escapes.

      **Why it matters.** Scripts that write exports forget the section. Parsers see elements that no
      importer asks for, and the text is empty.

      **Bad**
      ```xml
      <content:encoded><p>Hi</p></content:encoded>
      ```
      **Good**
      ```xml
      <content:encoded><![CDATA[<p>Hi</p>]]></content:encoded>
      ```
      **What to do.** Have the script write values in CDATA sections.

      **Fix.** Lossless: what stands between the tags of the field is its text.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR107": ##"""
      An end tag is missing, crossed, cut, or ends nothing.

      **Why it matters.** Files that were cut or joined by hand have it, and files of a version
      control system with marks of a conflict. Strict parsers stop there.

      **Bad**
      ```xml
      <item><title>Tides</title>
      <item><title>Storms</title></item>
      ```
      **Good**
      ```xml
      <item><title>Tides</title></item>
      <item><title>Storms</title></item>
      ```
      **What to do.** Export again instead of editing the file; resolve the conflict if there is one.

      **Fix.** Inferred: by what may stand in what. Items never nest, fields hold text only, and a
      meta holds a key and a value.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR108": ##"""
      A prefix is used that no `xmlns` declares.

      **Why it matters.** Plugins that add elements to feeds write them into exports too, where
      nobody declares them. Parsers that know namespaces complain, and some refuse the file.

      **Bad**
      ```xml
      <itunes:author>Ida</itunes:author>   without xmlns:itunes
      ```
      **Good**
      ```xml
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" …>
      ```
      **What to do.** Nothing on the site: mend the file.

      **Fix.** Lossless: the prefix is declared on `<rss>`.

      The reader finds it and reads the elements by their prefix.
      """##,
    "WXR109": ##"""
      The address of a namespace is not the usual one: `https`, another version, or no slash at the
      end; or a standard prefix stands for something else altogether, which is a warning.

      **Why it matters.** Programs that look elements up by the address find none of WordPress's.

      **Bad**
      ```xml
      xmlns:wp="https://wordpress.org/export/1.2"
      ```
      **Good**
      ```xml
      xmlns:wp="http://wordpress.org/export/1.2/"
      ```
      **What to do.** Nothing, if the file is read by `wxr`. An editor or a plugin has changed the
      address.

      **Fix.** Lossless, only with `--fix WXR109`: the usual address is put there.

      The reader finds prefixes that stand for something else, and reads their elements by the
      prefix.
      """##,
    "WXR110": ##"""
      The file holds more than one document.

      **Why it matters.** Parts were joined with a tool that knows nothing of XML. Parsers end with
      the first document: all others are ignored without a word.

      **Bad**
      ```xml
      </channel></rss>
      <?xml version="1.0" encoding="UTF-8" ?>
      <rss version="2.0">
      ```
      **Good**
      ```xml
      </channel></rss>
      ```
      **What to do.** Give `wxr` the parts as files of their own, with `--parts`.

      **Fix.** Lossless: the documents are read one after the other; the repaired file has the items
      of all in one channel.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR111": ##"""
      Something is too large for other parsers: a value over 10 MB, elements more than 256 deep, XML
      1.1, or `--` in a comment.

      **Why it matters.** libxml2, which PHP and Python use, stops at 10 MB in one value and at a
      depth of 256, unless it is told otherwise; PHP's importer does not tell it.

      **Bad**
      ```xml
      <wp:meta_value><![CDATA[ … 14 MB of a page builder's data … ]]></wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_value><![CDATA[{"id":"a1"}]]></wp:meta_value>
      ```
      **What to do.** Look at the meta's key: logs and caches can be deleted on the site.

      **Fix.** Lossless: long values are split over several sections, which mean the same.

      What goes beyond the limits of `wxr` itself is told by the reader, as an error.
      """##,
    "WXR112": ##"""
      A formatter has put white space around CDATA sections.

      **Why it matters.** The white space becomes part of each value for programs that take all text
      of an element: slugs with line ends, types that nobody knows.

      **Bad**
      ```xml
      <wp:post_type>
        <![CDATA[post]]>
      </wp:post_type>
      ```
      **Good**
      ```xml
      <wp:post_type><![CDATA[post]]></wp:post_type>
      ```
      **What to do.** Use the file as WordPress wrote it; do not pretty-print exports.

      **Fix.** Lossless: white space around sections is left out, as it is when reading.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR201": ##"""
      The root or the channel is missing or written in another case, or items stand outside the
      channel.

      **Why it matters.** Importers look for `rss`, `channel` and `item` by these names and in this
      order: what stands elsewhere is not seen.

      **Bad**
      ```xml
      <rss version="2.0"><stuff><item>…</item></stuff></rss>
      ```
      **Good**
      ```xml
      <rss version="2.0"><channel><item>…</item></channel></rss>
      ```
      **What to do.** The file was edited or made by a script: export it again, or have the script
      keep to RSS.

      **Fix.** Inferred: the elements are read as if they stood where they belong, and written there.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR202": ##"""
      There is no `wp:wxr_version`, or it is not a number such as `1.2`.

      **Why it matters.** WordPress's importer refuses the file: “This does not appear to be a WXR
      file, missing/invalid WXR version number”. Exports of WordPress 2.1 to 2.3 lack it by right,
      and a version above 1.2 is one that nobody has defined: these are warnings.

      **Bad**
      ```xml
      <wp:wxr_version>v2</wp:wxr_version>
      ```
      **Good**
      ```xml
      <wp:wxr_version>1.2</wp:wxr_version>
      ```
      **What to do.** Export again with a current WordPress, or mend the file.

      **Fix.** Lossless, with `--semantic`: `1.2` is put there; `1.0` where there is no number and the
      export declares no authors.
      """##,
    "WXR203": ##"""
      The export holds no items: nothing but facts of the site and terms.

      **Why it matters.** It is one part of a split export, or the server broke off after the terms.
      Importing it makes categories and no posts.

      **Bad**
      ```xml
      </wp:tag>
      </channel>
      </rss>
      ```
      **Good**
      ```xml
      </wp:tag>
      <item>…</item>
      </channel>
      </rss>
      ```
      **What to do.** Give the other parts too. If there are none, export by year or type, which
      needs less memory and time.

      **Fix.** None: what was never written cannot be mended.
      """##,
    "WXR204": ##"""
      The channel lacks its title, its link, or the address of the blog.

      **Why it matters.** Relative addresses lead nowhere without them, links between posts are not
      known as such, and a converted site has no name.

      **Bad**
      ```xml
      <title></title>
      <wp:base_blog_url></wp:base_blog_url>
      ```
      **Good**
      ```xml
      <title>Harbour notes</title>
      <wp:base_blog_url>https://harbour.example</wp:base_blog_url>
      ```
      **What to do.** Write them into the file, at the beginning of the channel.

      **Fix.** Inferred, with `--semantic`: a missing address is taken from the others, or from the
      links of posts; a missing title is the address's host. Where no address is in the file, all
      stays.
      """##,
    "WXR205": ##"""
      Authors stand in `wp:wp_author`, or comments in a `wp:comments` around them.

      **Why it matters.** Old versions of wp-cli and some libraries write them so. WordPress's
      importer does not see what is in them.

      **Bad**
      ```xml
      <wp:comments><wp:comment>…</wp:comment></wp:comments>
      ```
      **Good**
      ```xml
      <wp:comment>…</wp:comment>
      ```
      **What to do.** Nothing for `wxr`. Mend the file before you import it into WordPress.

      **Fix.** Lossless: they are read and written as the standard elements.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR206": ##"""
      A term is declared without a name.

      **Why it matters.** WordPress leaves a term out that has no name, or names it after its slug.
      WordPress 5.8 with wp-cli wrote such exports. A term that is called “0” has no name in any
      export, and is no finding.

      **Bad**
      ```xml
      <wp:tag><wp:tag_slug>sea</wp:tag_slug></wp:tag>
      ```
      **Good**
      ```xml
      <wp:tag><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Sea</wp:tag_name></wp:tag>
      ```
      **What to do.** Update WordPress and wp-cli and export again.

      **Fix.** Inferred, with `--semantic`: the name is taken from the items that have the term, else
      from the slug.
      """##,
    "WXR207": ##"""
      An item lacks its type, its status, or its id.

      **Why it matters.** Importers and converters stumble over it: some end there, some take a page
      for a post or a draft for a published text, and without ids nothing can refer to the item.

      **Bad**
      ```xml
      <item><title>A</title></item>
      ```
      **Good**
      ```xml
      <item><title>A</title><wp:post_id>4</wp:post_id>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
      ```
      **What to do.** The file comes from a script or converter: have it write all three.

      **Fix.** Inferred: an item without a type is a post, one without a status a draft, an
      attachment `inherit`.
      """##,
    "WXR208": ##"""
      A field that can stand once stands twice.

      **Why it matters.** Some importers take the first, others the last one: nobody can tell which
      is meant.

      **Bad**
      ```xml
      <wp:post_name>tides</wp:post_name>
      <wp:post_name>storms</wp:post_name>
      ```
      **Good**
      ```xml
      <wp:post_name>tides</wp:post_name>
      ```
      **What to do.** The file comes from a script, or was joined by hand: take out what is wrong.

      **Fix.** Lossy, with `--lossy`: the first one counts; the others are taken out and stand in the
      report. Readers keep them aside.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR209": ##"""
      An element that WordPress knows stands where it does not belong.

      **Why it matters.** Importers look for it elsewhere, so it is lost; what they take it for in
      its place, nobody knows.

      **Bad**
      ```xml
      <channel>
      <wp:postmeta>…</wp:postmeta>
      ```
      **Good**
      ```xml
      <channel>
      <item>
      <wp:postmeta>…</wp:postmeta>
      ```
      **What to do.** Move it into the item or term that it belongs to.

      **Fix.** Lossless, with `--semantic`: an author, or a term without a parent, that stands in an
      item moves to the channel, unless the channel declares it. What else is misplaced is kept as it
      is, for nobody knows where it belongs.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR210": ##"""
      An element that nobody has defined; in WordPress's own namespace it is a warning, for it may be
      misspelt.

      **Why it matters.** Plugins add elements of their own, which only they read. A misspelt element
      of WordPress's is lost on import.

      **Bad**
      ```xml
      <wp:post_mood>calm</wp:post_mood>
      ```
      **Good**
      ```xml
      <mood:post xmlns:mood="https://mood.example/ns">calm</mood:post>
      ```
      **What to do.** Look whether a known element is meant.

      **Fix.** None: it is kept as it is.

      The reader finds it, whatever command reads the file.
      """##,
    "WXR211": ##"""
      The file is one of several parts of an export; if the number of one is missing among them, that
      is an error.

      **Why it matters.** Parts that are imported one by one lose menus and images of other parts.
      Without one of them, its posts are missing.

      **Bad**
      ```text
      site.wordpress.2026-01-31.000.xml
      site.wordpress.2026-01-31.002.xml
      ```
      **Good**
      ```text
      site.wordpress.2026-01-31.000.xml
      site.wordpress.2026-01-31.001.xml
      site.wordpress.2026-01-31.002.xml
      ```
      **What to do.** Give all parts at once: parts that lie side by side are read as one export.

      **Fix.** Lossless: they are read as one export.
      """##,
    "WXR301": ##"""
      Two items have the same `wp:post_id`.

      **Why it matters.** An importer takes the first item of an id and skips the others as done, so
      they are lost; parents, menus and featured images that name the id can mean either.

      **Bad**
      ```xml
      <item><title>Tides</title><wp:post_id>7</wp:post_id></item>
      <item><title>Storms</title><wp:post_id>7</wp:post_id></item>
      ```
      **Good**
      ```xml
      <item><title>Tides</title><wp:post_id>7</wp:post_id></item>
      <item><title>Storms</title><wp:post_id>8</wp:post_id></item>
      ```
      **What to do.** Export the site again in one piece; where files were joined by hand, leave the
      repeated items out.

      **Fix.** Inferred, with `--semantic`: an item that repeats another byte for byte goes; others
      get new ids above the highest. What refers to the id means the first item.
      """##,
    "WXR302": ##"""
      An item's `wp:post_parent` is not in the export.

      **Why it matters.** WordPress puts a page whose parent it does not find at the top level, so
      the page's address and the menu of pages change. An upload without its post only loses the note
      where it was first used, and a page below something else than a page keeps its place: these are
      notes.

      **Bad**
      ```xml
      <item><wp:post_id>12</wp:post_id><wp:post_parent>991</wp:post_parent>
        <wp:post_type>page</wp:post_type></item>
      ```
      **Good**
      ```xml
      <item><wp:post_id>12</wp:post_id><wp:post_parent>0</wp:post_parent>
        <wp:post_type>page</wp:post_type></item>
      ```
      **What to do.** Export “All content”, or the parent's type and status too. Was the parent
      deleted? Give the page another one in WordPress.

      **Fix.** Lossy, with `--lossy`: the parent is set to none, that of uploads too. A parent that is
      no page stays.
      """##,
    "WXR303": ##"""
      An item is its own ancestor.

      **Why it matters.** Such pages have no address, and whatever follows parents up to the top never
      ends: menus, breadcrumbs, and some importers.

      **Bad**
      ```xml
      <item><wp:post_id>3</wp:post_id><wp:post_parent>5</wp:post_parent></item>
      <item><wp:post_id>5</wp:post_id><wp:post_parent>3</wp:post_parent></item>
      ```
      **Good**
      ```xml
      <item><wp:post_id>3</wp:post_id><wp:post_parent>5</wp:post_parent></item>
      <item><wp:post_id>5</wp:post_id><wp:post_parent>0</wp:post_parent></item>
      ```
      **What to do.** Give one of the pages another parent, in WordPress or in the file.

      **Fix.** Lossy, with `--lossy`: the item of the circle that comes first in the file loses its
      parent.
      """##,
    "WXR304": ##"""
      An item has a term that the channel does not declare, or names it otherwise.

      **Why it matters.** WordPress makes the term from the item, without parent and description; of
      two names, chance decides. In an export of a part of the site no terms are declared at all:
      that is one note.

      **Bad**
      ```xml
      <category domain="genre" nicename="jazz"><![CDATA[Jazz]]></category>   and no such wp:term
      ```
      **Good**
      ```xml
      <wp:term><wp:term_taxonomy>genre</wp:term_taxonomy><wp:term_slug>jazz</wp:term_slug>
        <wp:term_name><![CDATA[Jazz]]></wp:term_name></wp:term>
      ```
      **What to do.** Export “All content”. A plugin that registers a taxonomy must be active while
      you export.

      **Fix.** Lossless, with `--semantic`: the term is declared as the item names it. Where two names
      differ, both stay.
      """##,
    "WXR305": ##"""
      The parent of a term is not declared.

      **Why it matters.** WordPress puts the term at the top level. Its own export never ends, or
      breaks off, on such a term, so its files often lack all that should follow.

      **Bad**
      ```xml
      <wp:category><wp:category_nicename>tea</wp:category_nicename>
        <wp:category_parent>gone</wp:category_parent></wp:category>
      ```
      **Good**
      ```xml
      <wp:category><wp:category_nicename>tea</wp:category_nicename>
        <wp:category_parent></wp:category_parent></wp:category>
      ```
      **What to do.** Give the term another parent in WordPress. A parent is named by its slug, not
      by its number.

      **Fix.** Lossy, with `--lossy`: the parent is left out.
      """##,
    "WXR306": ##"""
      A term is its own ancestor.

      **Why it matters.** Whatever follows parents up to the top never ends: the list of categories,
      and WordPress's own export.

      **Bad**
      ```xml
      <wp:category_nicename>a</wp:category_nicename><wp:category_parent>b</wp:category_parent>
      <wp:category_nicename>b</wp:category_nicename><wp:category_parent>a</wp:category_parent>
      ```
      **Good**
      ```xml
      <wp:category_nicename>a</wp:category_nicename><wp:category_parent>b</wp:category_parent>
      <wp:category_nicename>b</wp:category_nicename><wp:category_parent></wp:category_parent>
      ```
      **What to do.** Give one of the terms another parent in WordPress.

      **Fix.** Lossy, with `--lossy`: the term of the circle that comes first loses its parent.
      """##,
    "WXR307": ##"""
      A term is declared before its parent.

      **Why it matters.** WordPress writes parents first; importers that do not look ahead put the
      child at the top level.

      **Bad**
      ```xml
      <wp:category>… tea, parent drinks …</wp:category>
      <wp:category>… drinks …</wp:category>
      ```
      **Good**
      ```xml
      <wp:category>… drinks …</wp:category>
      <wp:category>… tea, parent drinks …</wp:category>
      ```
      **What to do.** Nothing on the site: mend the file.

      **Fix.** Lossless, with `--semantic`: a child moves behind its parent.
      """##,
    "WXR308": ##"""
      A term is declared twice with different facts, or two terms have one id.

      **Why it matters.** WordPress keeps what comes first: name, description and parent of the
      second are lost. Equal repeats, as plugins cause that register categories anew, are one note.

      **Bad**
      ```xml
      <wp:tag><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Sea</wp:tag_name></wp:tag>
      <wp:tag><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Ocean</wp:tag_name></wp:tag>
      ```
      **Good**
      ```xml
      <wp:tag><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Sea</wp:tag_name></wp:tag>
      ```
      **What to do.** Decide which one is right and take the other out.

      **Fix.** Inferred, with `--semantic`: the term stays where it is declared first, the others go,
      unless they have metas that it lacks; another term with the same id gets a new one.
      """##,
    "WXR309": ##"""
      Items are by an author whom the channel does not declare, or by nobody.

      **Why it matters.** WordPress gives them to whoever imports the file. The user was deleted, or
      the export is of one author only. Exports before WordPress 3.1 declare no authors at all, which
      is no finding.

      **Bad**
      ```xml
      <dc:creator><![CDATA[guest]]></dc:creator>   and no such wp:author
      ```
      **Good**
      ```xml
      <wp:author><wp:author_login><![CDATA[guest]]></wp:author_login></wp:author>
      ```
      **What to do.** Give the items to a user who exists before you export, or choose one while
      importing.

      **Fix.** Inferred, with `--semantic`: the login is declared as an author; where it is one that
      is declared in another spelling, the items get that. An empty one stays empty.
      """##,
    "WXR310": ##"""
      Two authors have one login, id or e-mail address, or logins that differ in case or spaces only.

      **Why it matters.** WordPress makes one user of them, or refuses the second, and the posts of
      both go to one.

      **Bad**
      ```xml
      <wp:author_login><![CDATA[Ida]]></wp:author_login>
      <wp:author_login><![CDATA[ida ]]></wp:author_login>
      ```
      **Good**
      ```xml
      <wp:author_login><![CDATA[ida]]></wp:author_login>
      <wp:author_login><![CDATA[bo]]></wp:author_login>
      ```
      **What to do.** Join the two users in WordPress, or choose one for both while importing.

      **Fix.** Inferred, with `--semantic`: the first one stays and gets what only the others say;
      items of another spelling go with it; another author with the same id gets a new one. Two with
      one e-mail address stay two.
      """##,
    "WXR311": ##"""
      A comment replies to one that its item does not have.

      **Why it matters.** WordPress leaves spam out of exports, so replies to spam have no parent.
      The importer puts them at the top level.

      **Bad**
      ```xml
      <wp:comment><wp:comment_id>41</wp:comment_id>
        <wp:comment_parent>40</wp:comment_parent></wp:comment>
      ```
      **Good**
      ```xml
      <wp:comment><wp:comment_id>41</wp:comment_id>
        <wp:comment_parent>0</wp:comment_parent></wp:comment>
      ```
      **What to do.** Nothing, as a rule. If the parent was no spam, export again.

      **Fix.** Lossy, with `--lossy`: the comment becomes a reply to the item itself.
      """##,
    "WXR312": ##"""
      Comments reply to each other in a circle.

      **Why it matters.** Threads are shown from the top: a circle has none, so these comments are
      never shown, and programs that follow parents never end.

      **Bad**
      ```xml
      <wp:comment_id>8</wp:comment_id><wp:comment_parent>9</wp:comment_parent>
      <wp:comment_id>9</wp:comment_id><wp:comment_parent>8</wp:comment_parent>
      ```
      **Good**
      ```xml
      <wp:comment_id>8</wp:comment_id><wp:comment_parent>0</wp:comment_parent>
      <wp:comment_id>9</wp:comment_id><wp:comment_parent>8</wp:comment_parent>
      ```
      **What to do.** Have one of them reply to the post itself.

      **Fix.** Lossy, with `--lossy`: the comment of the circle that comes first loses its parent.
      """##,
    "WXR313": ##"""
      Two comments of one item have the same id.

      **Why it matters.** Importers keep one of them, most often the last; which of them a reply is
      meant for, nobody can tell.

      **Bad**
      ```xml
      <wp:comment><wp:comment_id>1</wp:comment_id>…</wp:comment>
      <wp:comment><wp:comment_id>1</wp:comment_id>…</wp:comment>
      ```
      **Good**
      ```xml
      <wp:comment><wp:comment_id>1</wp:comment_id>…</wp:comment>
      <wp:comment><wp:comment_id>2</wp:comment_id>…</wp:comment>
      ```
      **What to do.** Export again; where files were joined by hand, take the repeated comment out.

      **Fix.** Inferred, with `--semantic`: the later one gets a new id.
      """##,
    "WXR314": ##"""
      A menu entry leads to something that the export lacks, or belongs to a menu that it does not
      declare.

      **Why it matters.** The importer drops such entries without a word, and the menu has holes.

      **Bad**
      ```text
      _menu_item_object_id = 404404, and no item 404404
      ```
      **Good**
      ```text
      _menu_item_object_id = 12, and a page 12
      ```
      **What to do.** Export “All content” and import it in one piece: entries are tied to their
      targets within one file only.

      **Fix.** None: what an entry should lead to is not in the file.
      """##,
    "WXR315": ##"""
      A text or item refers to something that the export lacks: a synced pattern, a navigation, the
      translations of a post, the product of a variation.

      **Why it matters.** In its place WordPress shows nothing, or a note that the block is gone.

      **Bad**
      ```html
      <!-- wp:block {"ref":88} /-->   and no item 88
      ```
      **Good**
      ```html
      <!-- wp:block {"ref":88} /-->   and a wp_block with the id 88
      ```
      **What to do.** Export “All content”: patterns and navigations are items of their own.

      **Fix.** None: what is referred to is not in the file.
      """##,
    "WXR401": ##"""
      An item or comment has no date: `0000-00-00 00:00:00`, the year −1, or nothing.

      **Why it matters.** For drafts and pending posts WordPress writes a zero date until they are
      published, so there it is only a note. A published item without a date is sorted to the end or
      the beginning of everything, gets the day of the import, and stops converters that expect one.

      **Bad**
      ```xml
      <wp:post_date><![CDATA[2019-03-01 07:15:00]]></wp:post_date>
      <wp:post_date_gmt><![CDATA[0000-00-00 00:00:00]]></wp:post_date_gmt>
      <wp:status><![CDATA[publish]]></wp:status>
      ```
      **Good**
      ```xml
      <wp:post_date><![CDATA[2019-03-01 07:15:00]]></wp:post_date>
      <wp:post_date_gmt><![CDATA[2019-03-01 06:15:00]]></wp:post_date_gmt>
      <wp:status><![CDATA[publish]]></wp:status>
      ```
      **What to do.** Open the post in WordPress, set its date and update it, then export again.

      **Fix.** Inferred, with `--semantic`: the missing one of the two dates is worked out from the
      other and from how far the site's other items are from UTC; with neither, `pubDate` is taken,
      else the date of the last change. Where none is real it stays, and drafts are left alone.
      """##,
    "WXR402": ##"""
      A date names a day or an hour that does not exist, or is no date at all.

      **Why it matters.** WordPress's database refuses it or turns it into another day, importers take
      the day of the import instead, and programs that read dates strictly stop.

      **Bad**
      ```xml
      <wp:post_date>2011-02-30 25:00:00</wp:post_date>
      ```
      **Good**
      ```xml
      <wp:post_date>2011-02-28 23:00:00</wp:post_date>
      ```
      **What to do.** Find out when it was written (the link, the guid or the other dates often tell)
      and set the date in WordPress or in the file. Where a script made the export, mend the script.

      **Fix.** Inferred, with `--semantic`: the date is taken from the other of its pair, from
      `pubDate`, or from the item's other dates; where none is real, it is left.
      """##,
    "WXR403": ##"""
      The two dates of an item, local and GMT, do not go together.

      **Why it matters.** The difference between the two says how far the site's clock is from UTC. One
      that no time zone has, or that the site's other items do not have, is the mark of an import that
      mixed them up: the post is shown hours early or late, near midnight on another day, and its
      address can contain that day. Where only `pubDate` says otherwise, or all items of the
      beginning or the end differ (as if the setting had been changed), or the others have no
      difference at all (as if those had been imported), it is a note.

      **Bad**
      ```xml
      <pubDate>Fri, 01 Mar 2019 10:00:00 +0000</pubDate>
      <wp:post_date>2019-03-01 10:00:00</wp:post_date>
      <wp:post_date_gmt>2019-03-01 09:53:21</wp:post_date_gmt>
      ```
      **Good**
      ```xml
      <pubDate>Fri, 01 Mar 2019 09:00:00 +0000</pubDate>
      <wp:post_date>2019-03-01 10:00:00</wp:post_date>
      <wp:post_date_gmt>2019-03-01 09:00:00</wp:post_date_gmt>
      ```
      **What to do.** Compare the post's time with what readers saw, and set it in WordPress. Was the
      site moved from Blogger or LiveJournal? Then look at all posts of that time.

      **Fix.** None: either of the two dates can be the right one.
      """##,
    "WXR404": ##"""
      A date can be read, but is not written as WordPress writes dates.

      **Why it matters.** WordPress expects `YYYY-MM-DD hh:mm:ss` and nothing else: what it makes of
      another form depends on the version of PHP and of the database, at worst a zero date. Dates like
      `03/04/2012` mean March in one country and April in another.

      **Bad**
      ```xml
      <wp:post_date_gmt>2000-09-30T10:22:00.001Z</wp:post_date_gmt>
      ```
      **Good**
      ```xml
      <wp:post_date_gmt>2000-09-30 10:22:00</wp:post_date_gmt>
      ```
      **What to do.** Let the program that made the export write dates in WordPress's form.

      **Fix.** Lossless, with `--semantic`: the same moment in WordPress's form. What can be read in
      two ways is left.
      """##,
    "WXR405": ##"""
      Two live items of one type and parent have the same slug.

      **Why it matters.** WordPress gives each its own slug (`hello`, `hello-2`), so the second of two
      equal ones came from elsewhere. Only one of them can have the address; a static site writes both
      to one file. Drafts, menu entries, templates and the like have no address and are not looked at.

      **Bad**
      ```xml
      <item><wp:post_id>4</wp:post_id><wp:post_name>hello</wp:post_name> … </item>
      <item><wp:post_id>9</wp:post_id><wp:post_name>hello</wp:post_name> … </item>
      ```
      **Good**
      ```xml
      <item><wp:post_id>4</wp:post_id><wp:post_name>hello</wp:post_name> … </item>
      <item><wp:post_id>9</wp:post_id><wp:post_name>hello-2</wp:post_name> … </item>
      ```
      **What to do.** Are they the same post twice? Then delete one. Else change the slug of one in
      WordPress, and redirect its old address if it ever had one.

      **Fix.** Inferred, with `--semantic`: the later ones get `-2`, `-3` … behind their slugs, as
      WordPress would do.
      """##,
    "WXR406": ##"""
      A published item has no slug.

      **Why it matters.** The slug is the last part of the address. Importers make one of the title,
      which need not be what the address was, so links to it break; converters must do the same or
      fall back to the number.

      **Bad**
      ```xml
      <title>Opening hours</title>
      <wp:post_name></wp:post_name>
      <wp:status>publish</wp:status>
      ```
      **Good**
      ```xml
      <title>Opening hours</title>
      <wp:post_name>opening-hours</wp:post_name>
      <wp:status>publish</wp:status>
      ```
      **What to do.** Set the slug in WordPress, or add it to the file: what stands last in the old
      address.

      **Fix.** Inferred, with `--semantic`: the slug is the last part of the item's link, else made of
      its title as WordPress does it, else the id; with a number behind it where it is taken.
      """##,
    "WXR407": ##"""
      A slug of an item or term is not one that WordPress makes: a cut `%` escape, bytes that are not
      UTF-8, a slash, a blank, or more than 200 bytes.

      **Why it matters.** Slugs become addresses and file names. A long title in another script is cut
      at 200 bytes by the database, in the middle of a character, and programs that decode it stop
      (“URI malformed”). Slashes and blanks move the page to another address, or into another folder.
      Capital letters and dots work, but WordPress would change them: they are notes.

      **Bad**
      ```xml
      <wp:post_name><![CDATA[caf%c3]]></wp:post_name>
      ```
      **Good**
      ```xml
      <wp:post_name><![CDATA[caf%c3%a9]]></wp:post_name>
      ```
      **What to do.** Set a shorter or plainer slug in WordPress, and redirect the old address.

      **Fix.** Inferred, with `--semantic`: what is cut goes, a blank or slash becomes `-`, and what
      is too long ends before the character that would be cut; the same wherever a term is named.
      Capital letters and dots stay.
      """##,
    "WXR408": ##"""
      A status, a type of comment, an approval or an open/closed flag is a word that neither
      WordPress nor a well-known plugin uses.

      **Why it matters.** WordPress keeps such a word but shows the item nowhere: not in lists, not on
      the site. Often a plugin that is gone made it, or it is a slip of the pen.

      **Bad**
      ```xml
      <wp:status>waiting</wp:status>
      ```
      **Good**
      ```xml
      <wp:status>pending</wp:status>
      ```
      **What to do.** Install the plugin that knows the word before you import, or change the word.

      **Fix.** None.
      """##,
    "WXR409": ##"""
      An id, an order or a flag is not an integer.

      **Why it matters.** WordPress takes what digits a text begins with, and 0 if there are none:
      items lose their ids and with them parents, featured images and menus; `true` is not sticky.

      **Bad**
      ```xml
      <wp:is_sticky>true</wp:is_sticky>
      ```
      **Good**
      ```xml
      <wp:is_sticky>1</wp:is_sticky>
      ```
      **What to do.** Let the program that made the export write numbers; ids may be any, as long as
      they are whole, above 0, and each used once.

      **Fix.** Inferred, with `--semantic`: words like `true` become 1, other flags and orders what
      PHP reads; ids become new numbers, the same for the same text, also where parents, featured
      images and menus refer to them.
      """##,
    "WXR410": ##"""
      A guid is empty, or two different items have the same.

      **Why it matters.** The guid is how feed readers know a post again, and how some importers tell
      that an item was imported before; for attachments it is often the only address of the file.

      **Bad**
      ```xml
      <item><guid>https://a.example/?p=1</guid><wp:post_id>1</wp:post_id></item>
      <item><guid>https://a.example/?p=1</guid><wp:post_id>2</wp:post_id></item>
      ```
      **Good**
      ```xml
      <item><guid>https://a.example/?p=1</guid><wp:post_id>1</wp:post_id></item>
      <item><guid>https://a.example/?p=2</guid><wp:post_id>2</wp:post_id></item>
      ```
      **What to do.** Nothing, if WordPress imports the file: it makes a guid where there is none. Do
      not change guids that are in use.

      **Fix.** None.
      """##,
    "WXR411": ##"""
      An address of the site, an item, a file or a commenter, an e-mail address, or the site's language
      cannot be read as such.

      **Why it matters.** Links lead nowhere, files cannot be fetched, and a base address that is none
      makes all relative ones useless. Programs that read addresses strictly stop at it.

      **Bad**
      ```xml
      <link>http:</link>
      ```
      **Good**
      ```xml
      <link>https://harbour.example</link>
      ```
      **What to do.** For the site: Settings → General in WordPress. For a comment: edit it, or leave it
      as it is, for it is what the visitor typed.

      **Fix.** None: what was meant is not in the file.
      """##,
    "WXR412": ##"""
      A title holds the entity of an entity, such as `&amp;amp;`.

      **Why it matters.** A title is HTML, so `Fish &amp; chips` is shown as “Fish & chips”. Escaped once
      more, readers see “Fish &amp; chips”: in headings, in the browser's tab, in search results.

      **Bad**
      ```xml
      <title><![CDATA[Fish &amp;amp; chips]]></title>
      ```
      **Good**
      ```xml
      <title><![CDATA[Fish &amp; chips]]></title>
      ```
      **What to do.** Correct the title in WordPress. Where all titles are so, an import or the program
      that made the export escaped them once too often.

      **Fix.** Inferred, with `--semantic`: entities of entities become entities. A title that is
      about entities would change its meaning.
      """##,
    "WXR413": ##"""
      A PHP-serialised value does not parse, or is serialised twice.

      **Why it matters.** Plugins keep arrays as text in which each string has its length in bytes
      before it. A search-and-replace of the address, or a change of encoding, changes strings and not
      lengths; WordPress then drops the whole value as if it had never been set. One that was
      serialised twice arrives as text where the plugin expects an array.

      **Bad**
      ```xml
      <wp:meta_value><![CDATA[a:1:{i:0;s:9:"München";}]]></wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_value><![CDATA[a:1:{i:0;s:8:"München";}]]></wp:meta_value>
      ```
      **What to do.** Was text replaced in the file? Take the export as it was, and replace with a tool
      that knows serialised values (`wp search-replace`). Else save the item again in WordPress.

      **Fix.** Inferred, with `--semantic`: the lengths are put right, where a whole value comes of
      it; what was serialised twice is unpacked. What is cut off stays.
      """##,
    "WXR414": ##"""
      A meta value has backslashes before its quotes that an importer put there.

      **Why it matters.** WordPress takes one layer of slashes off what it is given; an import tool that
      adds a layer too many, or does so each time, leaves them in the database. A page builder then
      finds no page in its data, and a plugin no settings.

      **Bad**
      ```xml
      <wp:meta_key><![CDATA[_elementor_data]]></wp:meta_key>
      <wp:meta_value><![CDATA[[{\"id\":\"a1\"}]]]></wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_key><![CDATA[_elementor_data]]></wp:meta_key>
      <wp:meta_value><![CDATA[[{"id":"a1"}]]]></wp:meta_value>
      ```
      **What to do.** Look at the page in the old site: is it broken there too, an older backup is the
      best source.

      **Fix.** Inferred, only with `--fix WXR414`: layers of slashes are taken off until the value is
      sound.
      """##,
    "WXR415": ##"""
      JSON of a page builder, of footnotes or of the site's styles does not parse.

      **Why it matters.** Whoever reads it gets nothing at all: the page of a builder is empty, the
      notes are gone, the site falls back to the theme's styles.

      **Bad**
      ```xml
      <wp:meta_key><![CDATA[_elementor_data]]></wp:meta_key>
      <wp:meta_value><![CDATA[[{"id":]]></wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_key><![CDATA[_elementor_data]]></wp:meta_key>
      <wp:meta_value><![CDATA[[{"id":"a1"}]]]></wp:meta_value>
      ```
      **What to do.** Open the page in its builder and save it; a copy from a backup is better if parts
      are missing there too.

      **Fix.** None.
      """##,
    "WXR416": ##"""
      A meta has no key, or a key that can have one value only has two.

      **Why it matters.** A value without a key cannot be asked for. Of two values WordPress takes the
      first, other programs the last: two featured images, two prices, and nobody knows which one
      readers saw. Equal values twice are only a note.

      **Bad**
      ```xml
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value></wp:postmeta>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>
      ```
      **Good**
      ```xml
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value></wp:postmeta>
      ```
      **What to do.** Look at the item in WordPress and save it again. Twice the same usually comes of
      importing a file twice.

      **Fix.** Lossless, with `--semantic`: repeats of equal values go; of different ones all stay, in
      their order, and so does a value without a key.
      """##,
    "WXR417": ##"""
      Metas that nobody needs in another site: locks, caches, marks of the trash, logs, and single
      values of more than a mebibyte.

      **Why it matters.** They make the export larger and the import slower, at times several times
      over; caches hold what will be made again, logs can hold addresses and keys.

      **Bad**
      ```xml
      <wp:meta_key>_oembed_time_3f9c2b1d</wp:meta_key>
      <wp:meta_value>1712345678</wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_key>_wp_old_slug</wp:meta_key>
      <wp:meta_value>old-harbour</wp:meta_value>
      ```
      **What to do.** Nothing, if size is no matter. Else clean the database before the export.

      **Fix.** Lossy, only with `--fix WXR417`: they are left out. Large values are only told.
      """##,
    "WXR501": ##"""
      Text was UTF-8, was read as another encoding, and was encoded again: `donâ€™t` for `don’t`.

      **Why it matters.** Readers see it as it stands, search engines index it, and each move to another
      site can add a layer. It comes of a database whose encoding was declared wrongly. Text of other
      code pages (Korean, Japanese, Cyrillic read as Latin letters) is told as well.

      **Bad**
      ```xml
      <title><![CDATA[Why donâ€™t cafÃ©s open earlier?]]></title>
      ```
      **Good**
      ```xml
      <title><![CDATA[Why don’t cafés open earlier?]]></title>
      ```
      **What to do.** Where the whole site is so, mend the database before the export; there are plugins
      for that. Else let `wxr repair --fix WXR501` mend what it can prove.

      **Fix.** Inferred, only with `--fix WXR501`: sequence by sequence, where decoding gives what
      encoding would turn into the same text again. Other code pages are only told.
      """##,
    "WXR502": ##"""
      `????` stands where an emoji or another rare character was.

      **Why it matters.** Databases that were set up long ago hold characters of up to three bytes; of
      those with four they made a question mark for each byte. What they were is lost.

      **Bad**
      ```xml
      <content:encoded><![CDATA[Happy birthday ????]]></content:encoded>
      ```
      **Good**
      ```xml
      <content:encoded><![CDATA[Happy birthday 🎂]]></content:encoded>
      ```
      **What to do.** Convert the old site's tables to `utf8mb4`, so that no more are lost, and put the
      characters in again where they are missed.

      **Fix.** None: they were lost before the export.
      """##,
    "WXR503": ##"""
      A block is opened and not closed, closed and not opened, or blocks cross.

      **Why it matters.** WordPress closes what is open at the end of the text, so one block swallows
      all that follows it: a group with a background goes on to the end of the page. From an end that
      nothing begins, all is taken for old-fashioned text, blocks too. The editor shows “invalid
      content”.

      **Bad**
      ```html
      <!-- wp:group --><div class="wp-block-group"><p>Opening hours</p></div>
      ```
      **Good**
      ```html
      <!-- wp:group --><div class="wp-block-group"><p>Opening hours</p></div><!-- /wp:group -->
      ```
      **What to do.** Open the post in the code editor of WordPress and put the missing line where it
      belongs; “Attempt recovery” often does.

      **Fix.** Inferred, with `--semantic`: what is open is closed where its HTML ends, or where the
      block around it does; an end without beginning goes.
      """##,
    "WXR504": ##"""
      The attributes of a block are no JSON, or lost their backslashes.

      **Why it matters.** WordPress then takes the block for one without attributes: the picture loses
      its size, the embed its address, the query its filter. Where `\u003c` became `u003c` the JSON can
      still be read, but the text has letters in it that nobody wrote.

      **Bad**
      ```html
      <!-- wp:button {"text":"u003cbu003eBookingu003c/bu003e"} /-->
      ```
      **Good**
      ```html
      <!-- wp:button {"text":"\u003cb\u003eBooking\u003c/b\u003e"} /-->
      ```
      **What to do.** Take the export anew with a tool that keeps backslashes; or open the post in
      WordPress and set the block's attributes again.

      **Fix.** Inferred, with `--semantic`: lost backslashes are put back, typographic quotes become
      plain ones, where that gives sound JSON.
      """##,
    "WXR505": ##"""
      The delimiters of blocks became entities, so readers see them as text.

      **Why it matters.** A script that saves posts without a user's rights escapes all comments: the
      page shows `<!-- wp:paragraph -->` between its paragraphs, and no block is left that the editor
      could open. Delimiters inside code listings are meant to be seen and not told.

      **Bad**
      ```html
      &lt;!-- wp:paragraph --&gt;<p>Opening hours</p>&lt;!-- /wp:paragraph --&gt;
      ```
      **Good**
      ```html
      <!-- wp:paragraph --><p>Opening hours</p><!-- /wp:paragraph -->
      ```
      **What to do.** Restore the posts from a revision of before, or mend the file; then give the
      script a user who may write unfiltered HTML.

      **Fix.** Inferred, with `--semantic`: the entities of delimiters become what they were, where
      blocks are balanced afterwards.
      """##,
    "WXR506": ##"""
      A shortcode lacks the end that it needs, or has typographic quotes in its attributes.

      **Why it matters.** `[caption]` without `[/caption]` is shown as it stands; so is a row of a page
      builder. With typographic quotes the quotes become part of the value: `[gallery ids=”4,5”]` finds
      no picture. Examples in code listings are not told.

      **Bad**
      ```html
      [caption id=”attachment_6” width=”300”]<img src="boat.jpg"/> The boat[/caption]
      ```
      **Good**
      ```html
      [caption id="attachment_6" width="300"]<img src="boat.jpg"/> The boat[/caption]
      ```
      **What to do.** Edit the post in WordPress as text (or “Code editor”) and type the quotes anew, or
      add the end.

      **Fix.** None: where the end belongs is not in the file.
      """##,
    "WXR507": ##"""
      Shortcodes of a plugin are in use; WordPress alone shows them as text.

      **Why it matters.** Without the plugin readers see `[rev_slider alias="home"]` where a slider was,
      and a static site has nothing to put there. Each name is told once, with how often it stands in
      contents; words in brackets that nothing shows to be shortcodes are left out.

      **Bad**
      ```html
      [rev_slider alias="home"]
      ```
      **Good**
      ```html
      [gallery ids="4,5,6"]
      ```
      **What to do.** Install the plugin in the new site too, or replace its shortcodes by text and
      pictures before you move.

      **Fix.** None.
      """##,
    "WXR508": ##"""
      The text of a page lives in a page builder's data; its content is empty, or shortcodes only.

      **Why it matters.** Who does not have the builder sees an empty page: converters, search, feeds,
      and WordPress itself once the builder is switched off.

      **Bad**
      ```xml
      <content:encoded><![CDATA[]]></content:encoded>
      <wp:postmeta><wp:meta_key>_elementor_data</wp:meta_key>
        <wp:meta_value><![CDATA[[{"id":"a1","elType":"section"}]]]></wp:meta_value></wp:postmeta>
      ```
      **Good**
      ```xml
      <content:encoded><![CDATA[<h2>Opening hours</h2> …]]></content:encoded>
      <wp:postmeta><wp:meta_key>_elementor_data</wp:meta_key>
        <wp:meta_value><![CDATA[[{"id":"a1","elType":"section"}]]]></wp:meta_value></wp:postmeta>
      ```
      **What to do.** Open the page in its builder and save it, which writes a plain copy in most of
      them; or install the same builder in the new site.

      **Fix.** None.
      """##,
    "WXR509": ##"""
      A published post or page has no title or no content.

      **Why it matters.** Lists, feeds and menus have nothing to show for it. It can be meant (a page that
      only holds the list of posts, a photo without words), or be what was left when a page builder or
      a plugin went. Posts of a format that has no title, such as an aside, are not told for that.

      **Bad**
      ```xml
      <title>Opening hours</title>
      <content:encoded><![CDATA[]]></content:encoded>
      <wp:status>publish</wp:status>
      ```
      **Good**
      ```xml
      <title>Opening hours</title>
      <content:encoded><![CDATA[Every day from 9 to 17.]]></content:encoded>
      <wp:status>publish</wp:status>
      ```
      **What to do.** Look at it on the old site. Nothing to see there? Delete it, or make it a draft.

      **Fix.** None.
      """##,
    "WXR510": ##"""
      One text holds several languages between marks, as qTranslate writes them.

      **Why it matters.** Without that plugin readers see all languages one after the other, with the
      marks between them, in titles, menus and addresses too.

      **Bad**
      ```xml
      <title><![CDATA[[:en]Sea[:de]Meer[:]]]></title>
      ```
      **Good**
      ```xml
      <title><![CDATA[Sea]]></title>
      ```
      **What to do.** Use qTranslate-XT in the new site, or split the posts by language first; plugins
      for WPML and Polylang do so.

      **Fix.** None.
      """##,
    "WXR601": ##"""
      An attachment has no `wp:attachment_url`.

      **Why it matters.** The export holds no files, only their addresses: without one WordPress's
      importer cannot fetch the file and skips the attachment, and every picture of it is lost.

      **Bad**
      ```xml
      <item><title>Pier</title><guid>https://h.example/?attachment_id=8</guid>
        <wp:post_type>attachment</wp:post_type></item>
      ```
      **Good**
      ```xml
      <item><title>Pier</title><wp:post_type>attachment</wp:post_type>
        <wp:attachment_url>https://h.example/wp-content/uploads/2024/05/pier.jpg</wp:attachment_url>
      </item>
      ```
      **What to do.** Look the file up in the site's media library and write its address into the
      element. Squarespace leaves the address out for some images: save those from the site itself.

      **Fix.** Inferred, with `--semantic`: the `guid` becomes the address if it is that of a file,
      else `_wp_attached_file` under the site's uploads folder. Where neither is there, it stays.
      """##,
    "WXR602": ##"""
      An attachment's `_wp_attached_file` is absolute, leads out of the uploads folder, or names
      another file than the attachment's URL.

      **Why it matters.** The meta is the file's path below `wp-content/uploads`; WordPress and
      converters that read media from a copy of that folder look there and find nothing. An absolute
      path also tells how the old server was built.

      **Bad**
      ```xml
      <wp:meta_key>_wp_attached_file</wp:meta_key>
      <wp:meta_value>C:\inetpub\site\wp-content\uploads\a.jpg</wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_key>_wp_attached_file</wp:meta_key>
      <wp:meta_value>2024/05/a.jpg</wp:meta_value>
      ```
      **What to do.** Nothing, if media are fetched by their URLs. Else give the path that the file has
      in the uploads folder. For absolute paths of wordpress.com, which agree with the URL, it is a
      note.

      **Fix.** Inferred, with `--semantic`: the path is taken from the URL where that lies in an
      uploads folder, or from what follows `uploads` in the absolute path.
      """##,
    "WXR603": ##"""
      An item's `_thumbnail_id` is not the id of an image in the export.

      **Why it matters.** The post loses its featured image: on import nothing is shown, or another
      upload that happens to have the number; a static site lacks the picture in its lists.

      **Bad**
      ```xml
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key>
        <wp:meta_value>-1</wp:meta_value></wp:postmeta>
      ```
      **Good**
      ```xml
      <item><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type> … </item>
      <item> … <wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value> … </item>
      ```
      **What to do.** Export “All content”: exports of one type leave the media out before WordPress
      6.8. Where the picture was deleted, give the post another one.

      In an export without any uploads, as those of one type are, it is a note.

      **Fix.** None: nobody but you knows which picture is meant.
      """##,
    "WXR604": ##"""
      A gallery, a media block or a picture's `wp-image-N` names an upload that is not in the export.

      **Why it matters.** Galleries show what their ids stand for: without the uploads they are empty
      on import, or show other pictures that got the numbers. A picture whose address still works is
      shown, yet without its smaller sizes.

      **Bad**
      ```xml
      <content:encoded><![CDATA[[gallery ids="4,5,6"]]]></content:encoded>
      ```
      **Good**
      ```xml
      <item><wp:post_id>4</wp:post_id><wp:post_type>attachment</wp:post_type> … </item>
      <item><content:encoded><![CDATA[[gallery ids="4"]]]></content:encoded></item>
      ```
      **What to do.** Export “All content”, so that the media come along. Ids that the site itself has
      lost are best taken out of the gallery, or given a new upload.

      In an export without any uploads, as those of one type are, it is a note.

      **Fix.** None: which picture an id stood for is not in the file.
      """##,
    "WXR605": ##"""
      A file is embedded in a text as a `data:` address of more than 64 KiB.

      **Why it matters.** Such texts make every page and every query of the site slow, importers cut
      or refuse them, and the file is in no media library. Readers download it with each page anew.

      **Bad**
      ```xml
      <content:encoded><![CDATA[<img src="data:image/png;base64,iVBORw0KGgo…(200 KB)">]]></content:encoded>
      ```
      **Good**
      ```xml
      <content:encoded><![CDATA[<img src="https://h.example/wp-content/uploads/map.png">]]></content:encoded>
      ```
      **What to do.** Save the picture as a file, upload it, and put the upload in its place. Small
      pictures, such as icons of some KB, may stay.

      **Fix.** Lossy, with `--lossy`: the address is cut out of the text and kept in the report.
      """##,
    "WXR606": ##"""
      Texts use files of an uploads folder that no attachment of the export declares, or that lie on
      another host.

      **Why it matters.** An importer and a converter fetch what attachments declare. All other files
      stay where they are: pictures vanish on the day the old site is switched off.

      **Bad**
      ```xml
      <content:encoded><![CDATA[<img src="https://old.example/wp-content/uploads/a.jpg">]]></content:encoded>
      ```
      **Good**
      ```xml
      <item> … <wp:attachment_url>https://h.example/wp-content/uploads/a.jpg</wp:attachment_url></item>
      <item><content:encoded><![CDATA[<img src="https://h.example/wp-content/uploads/a-300x200.jpg">]]>
        </content:encoded></item>
      ```
      **What to do.** Export the media too, or copy the folder `wp-content/uploads` of each host that
      is named while it is still there. Each host is told once, with the number of its files.

      **Fix.** None: the files are not in the export.
      """##,
    "WXR701": ##"""
      The file has a DOCTYPE, or declares entities of its own.

      **Why it matters.** No export needs one, and WordPress's importer refuses any file that has it:
      entities that name each other can fill a computer's memory, and outer ones can read its files.

      **Bad**
      ```xml
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE rss [<!ENTITY site "Harbour notes">]>
      <rss version="2.0">
      ```
      **Good**
      ```xml
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0">
      ```
      **What to do.** Ask where the file came from: WordPress does not write a DOCTYPE. Take it out,
      and write the text of its entities where they are used.

      **Fix.** Lossless where no such entity is used: the DOCTYPE is left out. Entities are never
      expanded; a reference to one stays as text.
      """##,
    "WXR702": ##"""
      The file wants other files to be loaded: by an outer entity, by XInclude, or by an instruction
      such as `xml-stylesheet`.

      **Why it matters.** A program that follows such a reference reads files of the computer it runs
      on, or asks another server for something, at the wish of whoever made the export.

      **Bad**
      ```xml
      <?xml-stylesheet type="text/xsl" href="https://other.example/feed.xsl"?>
      <!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]>
      ```
      **Good**
      ```xml
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0">
      ```
      **What to do.** Take the reference out; if text is missing then, export the site again. A file
      that you did not export yourself should not be imported before you know why it was there.

      **Fix.** Lossless: declarations and instructions are left out. `wxr` never loads anything.
      """##,
    "WXR703": ##"""
      A slug or a file name would leave the folder that a site is written to.

      **Why it matters.** Converters make file names of slugs and of media addresses. With `..`, a
      leading slash, a drive letter or a NUL in it, a careless one overwrites other files of yours:
      that is how such exports attack.

      **Bad**
      ```xml
      <wp:post_name>../../.ssh/authorized_keys</wp:post_name>
      ```
      **Good**
      ```xml
      <wp:post_name>harbour-notes</wp:post_name>
      ```
      **What to do.** WordPress never stores such a slug: find out who made the file before you trust
      the rest of it. A name that only Windows keeps for a device, such as `con` or `nul`, is a warning.

      **Fix.** Inferred, with `--semantic`: in slugs separators become hyphens and `..` goes, paths
      are written without `..`, the name of a device gets `-2` behind it. `wxr` itself writes safe
      names only.
      """##,
    "WXR704": ##"""
      A meta value holds a serialised PHP object of a named class.

      **Why it matters.** Where PHP reads such a value, it makes an object of that class and may run
      its code: the usual way to take over a site by an import. Objects of `stdClass`, which page
      builders store, hold data only and are a note.

      **Bad**
      ```xml
      <wp:meta_value><![CDATA[O:12:"My_Gadget_ab":0:{}]]></wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_value><![CDATA[a:1:{s:5:"width";i:640;}]]></wp:meta_value>
      ```
      **What to do.** Look whether a plugin of the site owns the class. If none does, do not import
      the file; if one does, import only where that plugin is up to date.

      **Fix.** None: without the class nobody knows what the value means. `wxr` never makes objects.
      """##,
    "WXR705": ##"""
      A text holds a script, an event handler, a `javascript:` address or PHP code.

      **Why it matters.** Scripts run in the browser of everyone who opens the page, on the new site
      and on a static one too; in a comment they are an attack. WordPress strips them when a user who
      may not write raw HTML imports the file, so the page can look different as well.

      **Bad**
      ```html
      <img src="x.png" onerror="load('https://other.example/a.js')">
      ```
      **Good**
      ```html
      <img src="x.png" alt="The pier">
      ```
      **What to do.** Keep what you know, such as a counter or a form that you have put there, and take
      the rest out. Code that is to be read belongs into a code block, where it is escaped.

      **Fix.** Lossy, only with `--fix WXR705`: scripts, handlers, addresses that are scripts, and PHP
      are cut out.
      """##,
    "WXR706": ##"""
      A text holds a hidden list of links, or markup that known attacks leave behind.

      **Why it matters.** Somebody has broken into the site and uses its good name for others. Search
      engines punish the site, and with the export the spam moves to the new one.

      **Bad**
      ```html
      <div style="display:none"><a href="https://pills.example/a">a</a>
      <a href="https://pills.example/b">b</a> <a href="https://pills.example/c">c</a> …</div>
      ```
      **Good**
      ```html
      <div class="links"><a href="https://friends.example">Friends</a></div>
      ```
      **What to do.** Take the hidden part out of the post, then look for the hole: change passwords,
      update plugins, and compare the site's files with fresh ones.

      **Fix.** Lossy, only with `--fix WXR706`: the hidden element or frame is cut out. Packed code
      stays; `--fix WXR705` takes scripts.
      """##,
    "WXR707": ##"""
      The export holds personal data: e-mail and IP addresses, answers of forms, orders.

      **Why it matters.** In many countries the law asks for a reason to keep them and for care in
      passing them on; none of them is needed to show the site.

      **Bad**
      ```xml
      <wp:comment_author_email>ida@mail.example</wp:comment_author_email>
      <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
      ```
      **Good**
      ```xml
      <wp:comment_author_email></wp:comment_author_email>
      <wp:comment_author_IP></wp:comment_author_IP>
      ```
      **What to do.** Keep the file where only those can read it who may. Before you share it, empty
      what is not needed. Each kind is told once, with its number and its first place.

      **Fix.** Lossy, only with `--fix WXR707`: addresses are emptied; answers and orders are left
      out. The report does not show them.
      """##,
    "WXR708": ##"""
      An item's password stands in the export in clear text.

      **Why it matters.** Whoever gets the file can read the post and its password, which people tend
      to use elsewhere too. Static sites have no passwords: converted, the post would be open to all.

      **Bad**
      ```xml
      <wp:post_password>tulip</wp:post_password>
      ```
      **Good**
      ```xml
      <wp:post_password></wp:post_password>
      ```
      **What to do.** Treat the file as a secret, do not put it into a repository or a ticket, and give
      the post a new password after the move.

      **Fix.** Lossy, only with `--fix WXR708`: the password is emptied and a published item becomes
      private. Reports never show the password.
      """##,
    "WXR709": ##"""
      A meta value looks like a key, a token, a password of a service, or a private key.

      **Why it matters.** Whoever gets the file can act in the site's name: send mail, read the shop's
      payments, spend money. Exports land in repositories, tickets and mail.

      **Bad**
      ```xml
      <wp:meta_key>_mailer_api_key</wp:meta_key>
      <wp:meta_value>sk_live_…(24 letters and digits)</wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_key>_mailer_api_key</wp:meta_key>
      <wp:meta_value></wp:meta_value>
      ```
      **What to do.** Take the key out of the file. If the file has been anywhere else already, make a
      new key at the service and withdraw the old one.

      **Fix.** Lossy, only with `--fix WXR709`: the value is emptied. Reports never show it.
      """##,
    "WXR710": ##"""
      The export holds what was not written for readers: private or pending items, notes of editors,
      notes on orders.

      **Why it matters.** Whoever converts or shares the file may publish them unseen. Editors' notes
      (WordPress 6.9) and notes on orders are comments, which many tools show like any other.

      **Bad**
      ```xml
      <wp:comment><wp:comment_content>Ask Ida whether this is true</wp:comment_content>
        <wp:comment_type>note</wp:comment_type></wp:comment>
      ```
      **Good**
      ```xml
      <wp:comment><wp:comment_content>Lovely!</wp:comment_content>
        <wp:comment_type>comment</wp:comment_type></wp:comment>
      ```
      **What to do.** Export published posts only if the file is for others, or leave the items and
      comments out when converting. In a backup they belong.

      **Fix.** Lossy, only with `--fix WXR710`: notes, private and pending items are left out.
      """##,
    "WXR801": ##"""
      Items have a type, or terms a taxonomy, that is not WordPress's own.

      **Why it matters.** WordPress's importer skips items whose type is not registered, and terms of
      unknown taxonomies: without the plugin or theme they are lost. Each type and taxonomy is told
      once.

      **Bad**
      ```xml
      <wp:post_type>tribe_events</wp:post_type>
      ```
      **Good**
      ```xml
      <wp:post_type>post</wp:post_type>
      ```
      **What to do.** Install and activate the plugin on the new site before you import. For a static
      site, say what is to become of the type.

      **Fix.** None: the items are sound, the plugin is missing.
      """##,
    "WXR802": ##"""
      The file is not the whole site: it holds one type, or the posts of one category, author or time.

      **Why it matters.** What such items refer to stays behind: pictures, parents, menus, other
      authors' posts. Many warnings about things that are missing come from it.

      **Bad**
      ```xml
      <wp:base_blog_url>https://h.example</wp:base_blog_url>
      <item> … <category domain="category" nicename="boats">Boats</category>
        <wp:post_type>post</wp:post_type></item>
      ```
      **Good**
      ```xml
      <wp:category> … <wp:category_nicename>boats</wp:category_nicename></wp:category>
      <item> … <category domain="category" nicename="boats">Boats</category>
        <wp:post_type>post</wp:post_type></item>
      <item> … <wp:post_type>page</wp:post_type></item>
      ```
      **What to do.** Choose “All content” under Tools → Export if you want to move the site. If a part
      is what you want, all is well.

      **Fix.** None: the rest is not in the file.
      """##,
    "WXR803": ##"""
      Two items have the same title, date and type, so that WordPress's importer takes them for one.

      **Why it matters.** The importer finds the first one and skips the second as “already exists”:
      its content is lost, only its comments and terms are added to the first.

      **Bad**
      ```xml
      <item><title>Untitled</title><wp:post_id>4</wp:post_id>
        <wp:post_date>2024-05-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type></item>
      <item><title>Untitled</title><wp:post_id>5</wp:post_id>
        <wp:post_date>2024-05-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type></item>
      ```
      **Good**
      ```xml
      <item><title>Untitled</title><wp:post_id>4</wp:post_id>
        <wp:post_date>2024-05-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type></item>
      <item><title>Untitled</title><wp:post_id>5</wp:post_id>
        <wp:post_date>2024-05-01 10:00:01</wp:post_date><wp:post_type>post</wp:post_type></item>
      ```
      **What to do.** Give one of them another title or another second, in WordPress or in the file.

      **Fix.** None: which of them may be changed is for you to say. Entries of menus are no such
      items; items that share their id are told by WXR301.
      """##,
    "WXR804": ##"""
      An address works only where the export was made: it leads to the own computer, to a staging
      site or to a file, begins with `http:` on a site with `https:`, or has no host.

      **Why it matters.** Readers of the new site get errors, or pictures that browsers block. An
      address without a host means another page wherever the text is shown elsewhere: in a feed, in
      a mail, below another folder.

      **Bad**
      ```html
      <a href="http://localhost:8080/about">About</a> <img src="file:///C:/pictures/pier.jpg">
      ```
      **Good**
      ```html
      <a href="https://h.example/about">About</a>
      ```
      **What to do.** Let `wp search-replace` (or a plugin that knows serialised values) put the public
      address in the place of the old one, then export again. Links with `http:` to the site itself and
      links without a host are told once, with the number of items that have them.

      **Fix.** None: what the address ought to be is not in the file.
      """##,
    "WXR805": ##"""
      The site was multilingual by a plugin that keeps languages in tables of its own, and the file
      does not say which text has which language.

      **Why it matters.** After an import all languages stand side by side as posts of one language,
      with slugs such as `about-2`; texts that TranslatePress keeps are not in the file at all.

      **Bad**
      ```xml
      <wp:meta_key>_icl_lang_duplicate_of</wp:meta_key><wp:meta_value>12</wp:meta_value>
      ```
      **Good**
      ```xml
      <wp:meta_key>_wpml_import_language_code</wp:meta_key><wp:meta_value>de</wp:meta_value>
      ```
      **What to do.** Add “WPML Export and Import” to the site before you export; with TranslatePress
      export each language from its own pages. Polylang keeps languages in the export by itself.

      **Fix.** None: the languages are not in the file.
      """##,
    "WXR806": ##"""
      A plugin that the site uses keeps its data in tables of its own, which no WXR export holds.

      **Why it matters.** Forms, sliders, orders or profiles that the pages call for are not in the
      file: after the move the pages show nothing there, or the bare shortcode.

      **Bad**
      ```html
      [gravityform id="2" title="false"]
      ```
      **Good**
      ```html
      <p>Write to us: <a href="mailto:harbour@h.example">harbour@h.example</a></p>
      ```
      **What to do.** Export such data with the plugin's own tool, or move the database. For a static
      site, put something else in its place. Each plugin is told once.

      **Fix.** None: the data are elsewhere.
      """##,
  ]
}
