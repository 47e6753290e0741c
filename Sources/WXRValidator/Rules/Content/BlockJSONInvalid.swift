import WXRContent
package import WXRKit

/// The attributes of a block are no JSON, or lost their backslashes.
///
/// **Why it matters.** WordPress then takes the block for one without attributes: the picture loses
/// its size, the embed its address, the query its filter. Where `\u003c` became `u003c` the JSON can
/// still be read, but the text has letters in it that nobody wrote.
///
/// **Bad**
/// ```html
/// <!-- wp:button {"text":"u003cbu003eBookingu003c/bu003e"} /-->
/// ```
/// **Good**
/// ```html
/// <!-- wp:button {"text":"\u003cb\u003eBooking\u003c/b\u003e"} /-->
/// ```
/// **What to do.** Take the export anew with a tool that keeps backslashes; or open the post in
/// WordPress and set the block's attributes again.
///
/// **Fix.** Inferred, with `--semantic`: lost backslashes are put back, typographic quotes become
/// plain ones, where that gives sound JSON.
package struct BlockJSONInvalid: Rule {
  package static let facts = RuleFacts("WXR504", .warning, fix: .inferred, in: .convert)
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard let content = item.content, content.holds("<!-- wp:") else { return }
    let flaws = BlockAttributes.flaws(in: Array(content.utf8))
    guard let first = flaws.first else { return }
    let more = flaws.count > 1 ? " (and \(flaws.count - 1) more such)" : ""
    report.add("\(first)\(more).", at: .field(.content))
  }
}

/// What is wrong with the attributes of blocks.
private enum BlockAttributes {
  enum Flaw: CustomStringConvertible {
    case noJSON(String, at: Int)
    case lostBackslashes(String, String)
    case unfinished(String)

    var description: String {
      switch self {
      case .noJSON(let name, let offset):
        "The attributes of a block \(Shown(name)) are no JSON from their byte \(offset) on"
      case .lostBackslashes(let name, let escape):
        "The attributes of a block \(Shown(name)) have \(escape) without its backslash"
      case .unfinished(let name):
        "The attributes of a block \(Shown(name)) do not end, so it is no block"
      }
    }
  }

  static func flaws(in bytes: [UInt8]) -> [Flaw] {
    var flaws: [Flaw] = []
    var scanner = BlockDelimiterScanner(bytes)
    var at = 0
    while let delimiter = scanner.next() {
      flaws += unfinished(bytes, at..<delimiter.place.lowerBound)
      at = delimiter.place.upperBound
      guard let range = delimiter.attributes, delimiter.kind != .closer else { continue }
      let name = bytes.text(delimiter.name)
      if let fault = JSONText(bytes, in: range).fault {
        flaws.append(.noJSON(name, at: fault - range.lowerBound))
      } else if let escape = bareEscape(bytes, range) {
        flaws.append(.lostBackslashes(name, escape))
      }
    }
    return flaws + unfinished(bytes, at..<bytes.count)
  }

  /// Openers with attributes that the grammar does not take for delimiters.
  private static func unfinished(_ bytes: [UInt8], _ range: Range<Int>) -> [Flaw] {
    var flaws: [Flaw] = []
    var at = range.lowerBound
    while let start = bytes.place(of: "<!-- wp:", from: at, to: range.upperBound) {
      at = start + 8
      var end = at
      while end < range.upperBound, !bytes[end].isBlank, bytes[end] != .greaterThan { end += 1 }
      guard end > at, bytes.has(" {", at: end, to: range.upperBound), end - at < 100 else {
        continue
      }
      flaws.append(.unfinished(bytes.text(at..<end)))
    }
    return flaws
  }

  /// One of the escapes that WordPress writes, without its backslash.
  private static func bareEscape(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var at = range.lowerBound
    while let hit = bytes.place(of: "u00", from: at, to: range.upperBound) {
      at = hit + 3
      let isKnown = escapes.contains { bytes.has($0, at: hit, to: range.upperBound) }
      if isKnown, bytes[hit - 1] != UInt8(ascii: "\\") { return bytes.text(hit..<hit + 5) }
    }
    return nil
  }

  private static let escapes: [StaticString] = ["u003c", "u003e", "u0026", "u0022", "u002d"]
}
