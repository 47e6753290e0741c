// swift-format-ignore-file
// Made by `make docs` from the rules' doc comments.

extension RulePage {
  /// The pages as they are written, by code.
  static let texts: [String: String] = [
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

      **Why it matters.** WordPress puts a page whose parent it does not find at the top level, so the
      page's address and the menu of pages change. An upload without its post only loses the note
      where it was first used, so for attachments it is a note.

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
      **What to do.** Export “All content”, or the parent's type and status too. Was the parent deleted?
      Give the page another one in WordPress.

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

      **Fix.** Inferred: the missing one of the two dates is worked out from the other and from how far
      the site's other items are from UTC; with neither, `pubDate` is taken. Drafts are left alone.
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

      **Fix.** Inferred: the date is taken from the item's other dates; where none is real, it is left.
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

      **Fix.** Lossless: the same moment in WordPress's form. What can be read in two ways is left.
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

      **Fix.** Inferred: the later ones get `-2`, `-3` … behind their slugs, as WordPress would do.
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

      **Fix.** Inferred: the slug is taken from the item's link, else made of its title as WordPress
      does it.
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

      **Fix.** Inferred: what is cut goes, a blank or slash becomes `-`, and what is too long ends
      before the character that would be cut.
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

      **Fix.** Inferred: words like `true` and `no` become 1 and 0; ids become new numbers, the same for
      the same text, also where they are referred to.
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

      **Fix.** Inferred: entities of entities become entities. A title that is about entities would
      change its meaning.
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

      **Fix.** Inferred: where the text can be read in one way only, the lengths are put right; what was
      serialised twice is unpacked once.
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

      **Fix.** Inferred: layers of slashes are taken off until the value is sound, only when
      `--fix WXR414` asks for it.
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

      **Fix.** Lossless: repeats of equal values go; of different ones all stay, in their order.
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
      **What to do.** Nothing, if size is no matter. Else clean the database before the export, or let
      `wxr repair --lossy` leave them out.

      **Fix.** Lossy: they are left out, only when `--lossy` asks for it. Large values are only told.
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

      **Fix.** Inferred: text by text, where decoding gives what encoding would turn into the same text
      again; other code pages only if you name them. Only when `--fix WXR501` asks for it.
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

      **Fix.** Inferred: what is open is closed where its HTML ends, an end without beginning goes.
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

      **Fix.** Inferred: lost backslashes are put back, typographic quotes become plain ones, where that
      gives sound JSON.
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

      **Fix.** Inferred: the entities of delimiters become what they were, where blocks are balanced
      afterwards.
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
  ]
}
