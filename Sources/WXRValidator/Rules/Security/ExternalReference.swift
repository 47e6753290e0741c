package import WXRKit

/// The file wants other files to be loaded: by an outer entity, by XInclude, or by an instruction
/// such as `xml-stylesheet`.
///
/// **Why it matters.** A program that follows such a reference reads files of the computer it runs
/// on, or asks another server for something, at the wish of whoever made the export.
///
/// **Bad**
/// ```xml
/// <?xml-stylesheet type="text/xsl" href="https://other.example/feed.xsl"?>
/// <!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]>
/// ```
/// **Good**
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <rss version="2.0">
/// ```
/// **What to do.** Take the reference out; if text is missing then, export the site again. A file
/// that you did not export yourself should not be imported before you know why it was there.
///
/// **Fix.** Lossless: declarations and instructions are left out. `wxr` never loads anything.
package struct ExternalReference: Rule {
  package static let facts = RuleFacts("WXR702", .error, fix: .lossless, in: .import)
  package static let subjects: Subjects = [.site, .authors, .terms, .items, .comments]

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    look(site.extensions, &report)
  }

  package mutating func look(at author: Author, _ report: inout RuleReport) {
    look(author.extensions, &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    look(term.extensions, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    look(item.extensions, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    look(comment.extensions, &report)
  }

  /// The reader keeps an XInclude as what it is: an element that WXR does not know.
  private func look(_ extensions: [Extension], _ report: inout RuleReport) {
    var place = 0
    for found in extensions where found.name != nil {
      if found.includes {
        report.add(
          "The element \(found.prefix.map { "\($0):" } ?? "")include wants another file to be loaded.",
          at: .extension(place))
      }
      place += 1
    }
  }
}

extension Extension {
  fileprivate var includes: Bool {
    name == "include"
      && (namespace == "http://www.w3.org/2001/XInclude"
        || namespace == "http://www.w3.org/2003/XInclude" || namespace == nil && prefix == "xi")
  }
}
