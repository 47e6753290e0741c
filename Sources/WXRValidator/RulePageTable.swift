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

      **Fix.** Lossless, only by `wxr repair --fix WXR017`: the CRs are written so that every parser
      keeps them.
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

      **Fix.** Lossless: the usual address is put there.

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

      **Fix.** Lossless: `1.2` is put there, `1.0` where the export declares no authors.
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

      **Fix.** Inferred: a missing address is taken from the others, or from the links of posts.
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

      **Fix.** Inferred: the name is taken from the items that have the term, else from the slug.
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
      attachment `inherit`. `--semantic` gives ids to those without.
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

      **Fix.** Lossy: the first one counts; the others are kept aside when reading, and dropped by
      `--lossy`.

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

      **Fix.** Lossless: it is kept as it is, as an extension of the element around it.

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

      **Fix.** Inferred: equal items are told as a note and dropped without loss; of different ones the
      later get new ids, and what refers to them is rewritten where it is clear which one is meant.
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

      **Fix.** Lossy: the parent is set to none, only when `--lossy` asks for it.
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

      **Fix.** Lossy: the item of the circle that comes first in the file loses its parent, only when
      `--lossy` asks for it.
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

      **Fix.** Lossless: the term is declared as the item names it.
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

      **Fix.** Lossy: the parent is left out, only when `--lossy` asks for it.
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

      **Fix.** Lossy: the term of the circle that comes first loses its parent, only when `--lossy`
      asks for it.
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

      **Fix.** Lossless: parents are put before their children.
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

      **Fix.** Inferred: equal ones are written once; of different ones the first is kept.
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

      **Fix.** Inferred: the login is declared as an author; an empty one stays empty.
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

      **Fix.** Inferred: equal ones are written once; variants are joined under the first.
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

      **Fix.** Lossy: the comment becomes a reply to the item itself, only when `--lossy` asks for
      it.
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

      **Fix.** Lossy: the comment of the circle that comes first loses its parent, only when
      `--lossy` asks for it.
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

      **Fix.** Inferred: the later one gets a new id.
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
  ]
}
