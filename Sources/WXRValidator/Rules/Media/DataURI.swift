import WXRContent
package import WXRKit

/// A file is embedded in a text as a `data:` address of more than 64 KiB.
///
/// **Why it matters.** Such texts make every page and every query of the site slow, importers cut
/// or refuse them, and the file is in no media library. Readers download it with each page anew.
///
/// **Bad**
/// ```xml
/// <content:encoded><![CDATA[<img src="data:image/png;base64,iVBORw0KGgo…(200 KB)">]]></content:encoded>
/// ```
/// **Good**
/// ```xml
/// <content:encoded><![CDATA[<img src="https://h.example/wp-content/uploads/map.png">]]></content:encoded>
/// ```
/// **What to do.** Save the picture as a file, upload it, and put the upload in its place. Small
/// pictures, such as icons of some KB, may stay.
///
/// **Fix.** Lossy, with `--lossy`: the address is cut out of the text and kept in the report.
package struct DataURI: Rule {
  package static let facts = RuleFacts("WXR605", .warning, fix: .lossy, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .comments, .terms]

  private static let limit = 64 << 10

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    look(item.content, .field(.content), &report)
    look(item.excerpt, .field(.excerpt), &report)
    for index in item.meta.indices { look(item.meta[index].value, .metaValue(index), &report) }
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    look(comment.content, .field(.commentContent), &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    let field: Element =
      switch term.element {
      case .category: .categoryDescription
      case .tag: .tagDescription
      case .term: .termDescription
      }
    look(term.description, .field(field), &report)
  }

  private func look(_ text: String?, _ place: RuleReport.Place, _ report: inout RuleReport) {
    guard let text, text.utf8.count > Self.limit else { return }
    text.look { view in
      for found in Self.places(in: view) {
        let start = found.lowerBound + 5
        let type = view.text(start..<view.end(of: { $0.isInMediaType }, from: start))
        report.add(
          "A file of \(found.count >> 10) KiB (\(ShownText(type, limit: 40))) is embedded in the text.",
          at: place, inside: found.lowerBound)
      }
    }
  }

  /// Where such addresses stand.
  static func places(in view: ByteView) -> [Range<Int>] {
    guard view.count > limit else { return [] }
    var places: [Range<Int>] = []
    var at = 0
    while let start = view.place(of: "data:", from: at) {
      let end = view.end(of: { $0.isInDataURI }, from: start)
      if end - start > limit, !view[start - 1].isAlphanumeric { places.append(start..<end) }
      at = max(end, start + 5)
    }
    return places
  }
}

extension UInt8 {
  /// A quote, a bracket or white space ends it; line ends that an editor put in do so too.
  fileprivate var isInDataURI: Bool {
    switch self {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: ")"), UInt8(ascii: "`"):
      false
    default: true
    }
  }

  fileprivate var isInMediaType: Bool {
    isAlphanumeric || self == UInt8(ascii: "/") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "+") || self == UInt8(ascii: ".")
  }
}
