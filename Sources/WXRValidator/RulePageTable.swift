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
  ]
}
