import WXRKit

/// The file has a DOCTYPE, or declares entities of its own.
///
/// **Why it matters.** No export needs one, and WordPress's importer refuses any file that has it:
/// entities that name each other can fill a computer's memory, and outer ones can read its files.
///
/// **Bad**
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <!DOCTYPE rss [<!ENTITY site "Harbour notes">]>
/// <rss version="2.0">
/// ```
/// **Good**
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <rss version="2.0">
/// ```
/// **What to do.** Ask where the file came from: WordPress does not write a DOCTYPE. Take it out,
/// and write the text of its entities where they are used.
///
/// **Fix.** Lossless where no such entity is used: the DOCTYPE is left out. Entities are never
/// expanded; a reference to one stays as text.
package struct Doctype: Rule {
  package static let facts = RuleFacts("WXR701", .error, fix: .lossless, in: .import)

  package init() {}
}
