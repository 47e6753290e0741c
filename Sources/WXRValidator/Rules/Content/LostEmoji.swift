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
  package static let subjects: Subjects = [.items, .comments, .contents]
  package static let signs: TextSigns = .questionMarks

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.briefTexts, &report)
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    guard item.type?.isInternal != true else { return }
    let listings = content.listings
    tell(content.look { QuestionMarks($0, outside: listings) }, at: .content, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    check(comment.texts, &report)
  }

  private func check(
    _ texts: [(element: Element, text: String)], _ report: inout RuleReport
  ) {
    for (element, text) in texts where text.holds("????") {
      tell(text.look { QuestionMarks($0, outside: CodeListings($0)) }, at: element, &report)
    }
  }

  private func tell(_ marks: QuestionMarks, at element: Element, _ report: inout RuleReport) {
    guard let first = marks.first else { return }
    report.add(
      marks.count == 1
        ? "???? stands where a character of four bytes was."
        : "Where \(marks.count) characters of four bytes were, ???? stands.",
      at: .field(element), inside: first)
  }
}

/// Question marks in the place of characters of four bytes.
private struct QuestionMarks {
  /// Runs of four that stand for themselves, not behind a word or where code is shown.
  private(set) var count = 0
  private(set) var first: Int?

  init(_ view: ByteView, outside listings: CodeListings) {
    var at = 0
    while let start = view.place(of: "????", from: at) {
      at = view.end(of: { $0 == UInt8(ascii: "?") }, from: start)
      guard (at - start) % 4 == 0, view.standsAlone(start..<at), !listings.hold(start) else {
        continue
      }
      count += (at - start) / 4
      first = first ?? start
    }
  }
}

extension ByteView {
  /// Whether blanks or a tag stand around a run, so that it ends no sentence and is no operator.
  fileprivate func standsAlone(_ run: Range<Int>) -> Bool {
    let after = run.upperBound < count ? self[run.upperBound] : .space
    guard !after.isWordByte, after != .quote, after != UInt8(ascii: "!"), after != .equals,
      after != UInt8(ascii: ")"), after != .closeBracket
    else { return false }
    guard run.lowerBound > 0 else { return true }
    let before = self[run.lowerBound - 1]
    if before == .greaterThan { return true }
    guard before.isBlank || has("\u{A0}", at: run.lowerBound - 2) else { return false }
    var word = run.lowerBound - 1
    while word > 0, self[word].isBlank { word -= 1 }
    return self[word] != .equals && self[word] != UInt8(ascii: "(")
  }
}
