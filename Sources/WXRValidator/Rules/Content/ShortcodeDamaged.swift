import WXRContent
package import WXRKit

/// A shortcode lacks the end that it needs, or has typographic quotes in its attributes.
///
/// **Why it matters.** `[caption]` without `[/caption]` is shown as it stands; so is a row of a page
/// builder. With typographic quotes the quotes become part of the value: `[gallery ids=”4,5”]` finds
/// no picture. Examples in code listings are not told.
///
/// **Bad**
/// ```html
/// [caption id=”attachment_6” width=”300”]<img src="boat.jpg"/> The boat[/caption]
/// ```
/// **Good**
/// ```html
/// [caption id="attachment_6" width="300"]<img src="boat.jpg"/> The boat[/caption]
/// ```
/// **What to do.** Edit the post in WordPress as text (or “Code editor”) and type the quotes anew, or
/// add the end.
///
/// **Fix.** None: where the end belongs is not in the file.
package struct ShortcodeDamaged: Rule {
  package static let facts = RuleFacts("WXR506", .warning, fix: .none, in: .convert)
  package static let subjects: Subjects = .contents
  package static let signs: TextSigns = .brackets

  package init() {}

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    guard item.hasReadableContent else { return }
    let tags = content.tags
    let flaws = content.look { ShortcodeFlaw.all(of: tags, in: $0) }
    guard let first = flaws.first else { return }
    let more = flaws.count > 1 ? " (and \(flaws.count - 1) more such)" : ""
    report.add("\(first.flaw)\(more).", at: .field(.content), inside: first.place)
  }
}

private enum ShortcodeFlaw: CustomStringConvertible {
  case unclosed(String)
  case quotes(String)

  var description: String {
    switch self {
    case .unclosed(let name): "The shortcode \(name) has no end [/\(name)]"
    case .quotes(let tag): "The shortcode \(Shown(tag)) has typographic quotes"
    }
  }

  static func all(
    of tags: [BracketTag], in view: ByteView
  ) -> [(flaw: ShortcodeFlaw, place: Int)] {
    var flaws: [(flaw: ShortcodeFlaw, place: Int)] = []
    // Where the last of each name begins that has no end yet; nil where it has.
    var open: [String: Int?] = [:]
    for tag in tags where !tag.isLiteral {
      let start = tag.place.lowerBound
      if tag.hasTypographicQuotes(view) { flaws.append((.quotes(view.text(tag.place)), start)) }
      guard tag.needsEnd(view) || tag.closes && open[tag.name] != nil else { continue }
      // Shortcodes of one name do not nest, so a second beginning leaves the first without its end.
      if !tag.closes, let before = open[tag.name] ?? nil {
        flaws.append((.unclosed(tag.name), before))
      }
      open[tag.name] = .some(tag.closes ? nil : start)
    }
    let left = open.compactMap { name, place in place.map { (name, $0) } }
    return flaws + left.sorted { $0.1 < $1.1 }.map { (flaw: Self.unclosed($0.0), place: $0.1) }
  }
}

extension BracketTag {
  /// Whether WordPress shows it as text where its end is missing.
  fileprivate func needsEnd(_ view: ByteView) -> Bool {
    guard !closes, !isSelfClosing else { return false }
    switch name {
    case "caption", "wp_caption": return hasAttributes
    // A word in brackets, unless an address follows.
    case "embed": return attributes.isEmpty && view.has("http", at: place.upperBound)
    case "sourcecode": return hasAttributes
    case "vc_row", "vc_column", "vc_column_text", "vc_section", "vc_row_inner", "vc_column_inner",
      "et_pb_section", "et_pb_row", "et_pb_column", "et_pb_text", "et_pb_row_inner",
      "et_pb_column_inner", "fusion_builder_container", "fusion_builder_row",
      "fusion_builder_column", "fusion_text":
      return true
    default: return false
    }
  }

  /// Whether one stands behind the `=` of an attribute.
  fileprivate func hasTypographicQuotes(_ view: ByteView) -> Bool {
    var at = attributes.lowerBound
    while let equals = view.place(of: .equals, from: at, to: attributes.upperBound) {
      at = equals + 1
      guard equals > attributes.lowerBound, view[equals - 1].isWordByte, !view[at].isQuote else {
        continue
      }
      let isQuote = Self.quotes.contains {
        view.has($0, at: at) && at + $0.utf8CodeUnitCount <= attributes.upperBound
      }
      if isQuote { return true }
    }
    return false
  }

  private static let quotes: [StaticString] = [
    "“", "”", "„", "″", "‘", "’", "′", "«", "»", "&#8220;", "&#8221;", "&#8222;", "&#8243;",
    "&#8216;", "&#8217;", "&#8242;", "&ldquo;", "&rdquo;", "&quot;", "&bdquo;", "&lsquo;",
    "&rsquo;", "&Prime;",
  ]
}
