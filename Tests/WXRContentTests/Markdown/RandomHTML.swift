@testable import WXRContent

/// Documents full of what Markdown takes for its own. The same seed gives the same documents.
struct RandomHTML {
  enum Kind: CaseIterable { case text, marks, heading, cells, items }

  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 + 1 }

  private static let marks =
    "* _ ~ ` [ ] ( ) < > ! # + - = | \\ & . : { } $ ^ @ ' \" 1 ** __ ~~ ``` --- === 1. 2) ![ ]( ]: &copy; &#38; <b> </p> [^1] [x](y) |--| &amp; \\\\ {{<"
    .split(separator: " ").map(String.init) + ["- ", "# ", "> "]
  private static let words = [
    "a", "foo", "bar", "1", "x", "日本", "語", "「強調」", "、", "é", "€", "–", "\u{A0}",
    "http://e.org/a_b",
    "www.e.org", "(c)", "it's", "\"q\"", " ",
  ]

  private mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private mutating func pick(_ from: [String]) -> String { from[below(from.count)] }

  mutating func document(_ kind: Kind) -> String {
    switch kind {
    case .text: "<p>\(text(4))<br>\(text(3))</p>"
    case .marks: "<p>\(inline(3))</p>"
    case .heading: "<h2>\(text(4))</h2>"
    case .cells: "<table><tr><th>A<th>\(inline(1))<tr><td>\(text(4))<td>\(inline(1))</table>"
    case .items: "<ul><li>\(text(4))<li>\(inline(1))</ul><blockquote>\(text(3))</blockquote>"
    }
  }

  private mutating func text(_ count: Int) -> String {
    var out = ""
    for _ in 0..<below(count) + 1 {
      out += below(2) == 0 ? pick(Self.marks) : pick(Self.words)
      if below(3) == 0 { out += " " }
    }
    return out.escapedForHTML
  }

  private mutating func inline(_ depth: Int) -> String {
    var out = ""
    for _ in 0..<below(4) + 1 {
      switch below(10) {
      case 0..<4: out += below(2) == 0 ? text(3) : pick(["foo", "bar ", " a b"])
      case 4..<8 where depth > 0:
        let tag = pick(["strong", "em", "del", "sup", "u"])
        out += "<\(tag)>\(inline(depth - 1))</\(tag)>"
      case 8: out += "<code>\(text(2))</code>".replacing("\u{A0}", with: "")
      case 9: out += "<a href='http://e.org/\(pick(["x", "a_b", "(y"]))'>\(text(2))</a>"
      default: out += "baz"
      }
    }
    return out
  }
}
