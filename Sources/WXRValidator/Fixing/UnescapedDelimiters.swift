import WXRContent
import WXRKit

/// WXR505: the delimiters of blocks that became entities are delimiters again, where all blocks are
/// balanced then.
struct UnescapedDelimiters: Remedy {
  static let codes = ["WXR505"]

  init(_ selection: FixSelection) {}

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item, let node = subject.markup.child(.content) else { return }
    let text = subject.markup.text(of: node)
    guard text.holds("wp:"), let mended = Self.unescaped(Array(text.utf8)) else { return }
    subject.set(node, to: mended, .fix("WXR505", "Delimiters of blocks are shown as text."))
  }

  private static func unescaped(_ bytes: [UInt8]) -> String? {
    let places = EscapedDelimiters.places(in: bytes)
    guard !places.isEmpty else { return nil }
    var result: [UInt8] = []
    var at = 0
    for start in places where start >= at {
      guard let mark = bytes.place(of: "wp:", from: start),
        let (inner, end) = end(bytes, from: mark)
      else { return nil }
      let closes = mark > 0 && bytes[mark - 1] == .slash
      result += bytes[at..<start]
      result += "<!-- \(closes ? "/" : "")".utf8
      result += plainQuotes(Array(bytes[mark..<inner]))
      result += "-->".utf8
      at = end
    }
    result += bytes[at...]
    guard BlockBalance(BlockDelimiters(result)).flaws.isEmpty,
      EscapedDelimiters.places(in: result).isEmpty
    else {
      return nil
    }
    return String(validating: result, as: UTF8.self)
  }

  /// Where what is in a delimiter ends, and where the delimiter does.
  private static func end(_ bytes: [UInt8], from start: Int) -> (Int, Int)? {
    let limit = min(bytes.count, start + 16_384)
    var best: (Int, Int)?
    for form: StaticString in endings {
      let stop = best?.0 ?? limit
      guard let place = bytes.place(of: form, from: start, to: stop) else { continue }
      best = (place, place + form.utf8CodeUnitCount)
    }
    return best
  }

  private static let endings: [StaticString] = [
    "--&gt;", "--&#62;", "--&#062;", "--&#x3e;", "--&#x3E;", "&#8211;&gt;", "&ndash;&gt;", "–&gt;",
    "&#45;&#45;&gt;", "--&amp;gt;", "—&gt;", "&#8212;&gt;", "-->",
  ]
}
