import WXRContent
package import WXRKit

/// `????` stands where an emoji or another rare character was.
///
/// **Why it matters.** Databases that were set up long ago hold characters of up to three bytes; of
/// those with four they made a question mark for each byte. What they were is lost.
///
/// **Bad**
/// ```xml
/// <content:encoded><![CDATA[Happy birthday ????]]></content:encoded>
/// ```
/// **Good**
/// ```xml
/// <content:encoded><![CDATA[Happy birthday 🎂]]></content:encoded>
/// ```
/// **What to do.** Convert the old site's tables to `utf8mb4`, so that no more are lost, and put the
/// characters in again where they are missed.
///
/// **Fix.** None: they were lost before the export.
package struct LostEmoji: Rule {
  package static let facts = RuleFacts("WXR502", .info, fix: .none)
  package static let subjects: Subjects = [.items, .comments]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.texts, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    check(comment.texts, &report)
  }

  private func check(
    _ texts: [(element: Element, text: String)], _ report: inout RuleReport
  ) {
    for (element, text) in texts where text.holds("????") {
      let count = QuestionMarks.count(in: Array(text.utf8))
      guard count > 0 else { continue }
      report.add(
        count == 1
          ? "???? stands where a character of four bytes was."
          : "Where \(count) characters of four bytes were, ???? stands.", at: .field(element))
    }
  }
}

/// Runs of question marks, four for each character that was lost.
private enum QuestionMarks {
  static func count(in bytes: [UInt8]) -> Int {
    var lost = 0
    var listings: CodeListings?
    var at = 0
    while let start = bytes.place(of: "????", from: at) {
      at = start
      while at < bytes.count, bytes[at] == UInt8(ascii: "?") { at += 1 }
      guard (at - start) % 4 == 0, standsAlone(start..<at, bytes) else { continue }
      let known = listings ?? CodeListings(bytes)
      listings = known
      if !known.hold(start) { lost += (at - start) / 4 }
    }
    return lost
  }

  /// Not emphasis behind a word, not part of a formula, an address or code.
  private static func standsAlone(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let after = run.upperBound < bytes.count ? bytes[run.upperBound] : 0x20
    guard !after.isWordByte, after != .quote, after != UInt8(ascii: "!"), after != .equals,
      after != UInt8(ascii: ")"), after != .closeBracket
    else { return false }
    guard run.lowerBound > 0 else { return true }
    let before = bytes[run.lowerBound - 1]
    if before == .greaterThan { return true }
    guard before.isBlank || bytes[..<run.lowerBound].suffix(2) == [0xC2, 0xA0] else { return false }
    let word = bytes[..<run.lowerBound].last { !$0.isBlank }
    return word != .equals && word != UInt8(ascii: "(")
  }
}
