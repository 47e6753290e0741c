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
  package static let subjects: Subjects = .contents
  package static let signs: TextSigns = .blocks

  package init() {}

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    let flaws = BlockAttributes.flaws(in: content.blocks)
    guard let first = flaws.first else { return }
    let more = flaws.count > 1 ? " (and \(flaws.count - 1) more such)" : ""
    report.add("\(first.flaw)\(more).", at: .field(.content), inside: first.place)
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

  static func flaws(in blocks: BlockDelimiters) -> [(flaw: Flaw, place: Int)] {
    blocks.bytes.look { view in
      var flaws: [(flaw: Flaw, place: Int)] = []
      var at = 0
      for delimiter in blocks.all {
        addUnfinished(view, at..<delimiter.place.lowerBound, to: &flaws)
        at = delimiter.place.upperBound
        guard let range = delimiter.attributes, delimiter.kind != .closer else { continue }
        if let fault = JSONText(blocks.bytes, in: range).fault {
          flaws.append((.noJSON(blocks.name(delimiter), at: fault - range.lowerBound), fault))
        } else if let place = bareEscape(view, range) {
          let escape = view.text(place..<place + 5)
          flaws.append((.lostBackslashes(blocks.name(delimiter), escape), place))
        }
      }
      addUnfinished(view, at..<view.count, to: &flaws)
      return flaws
    }
  }

  /// Openers with attributes that the grammar does not take for delimiters.
  private static func addUnfinished(
    _ view: ByteView, _ range: Range<Int>, to flaws: inout [(flaw: Flaw, place: Int)]
  ) {
    var at = range.lowerBound
    while let start = view.place(of: "<!-- wp:", from: at, to: range.upperBound) {
      at = start + 8
      let end = view.end(of: { !$0.isBlank && $0 != .greaterThan }, from: at)
      guard end > at, end + 2 <= range.upperBound, view.has(" {", at: end), end - at < 100 else {
        continue
      }
      flaws.append((.unfinished(view.text(at..<end)), start))
    }
  }

  /// Where one of the escapes that WordPress writes stands without its backslash.
  private static func bareEscape(_ view: ByteView, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while let hit = view.place(of: "u00", from: at, to: range.upperBound) {
      at = hit + 3
      let isKnown = hit + 5 <= range.upperBound && escapes.contains { view.has($0, at: hit) }
      if isKnown, view[hit - 1] != UInt8(ascii: "\\") { return hit }
    }
    return nil
  }

  private static let escapes: [StaticString] = ["u003c", "u003e", "u0026", "u0022", "u002d"]
}
