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

      **Fix.** Inferred: the `guid` becomes the address if it is that of a file, else
      `_wp_attached_file` under the site's uploads folder.
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

      **Fix.** Inferred: the path is taken from the URL where that lies in an uploads folder, or from
      what follows `uploads` in the absolute path.
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

      **Fix.** Lossy: the address is cut out of the text and kept in the report, only with `--lossy`.
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

      **Fix.** Inferred: dots and separators are percent-encoded. `wxr` itself writes safe names only.
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

      **Fix.** Lossy: scripts, handlers and PHP are cut out, with `--fix WXR705` only.
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

      **Fix.** Lossy: the hidden element is cut out, with `--fix WXR706` only.
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

      **Fix.** Lossy: addresses are emptied and answers left out, with `--fix WXR707` only.
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

      **Fix.** Lossy: the password is emptied and the item becomes private, with `--fix WXR708` only.
      Reports never show the password.
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

      **Fix.** Lossy: the value is emptied, with `--fix WXR709` only. Reports never show it.
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

      **Fix.** Lossy: notes and such items are left out, with `--fix WXR710` only.
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
