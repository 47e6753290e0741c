import TestSupport
import Testing

@testable import WXRSite

/// What is written without Yams must be what Yams writes.
@Suite struct PlainYAMLTests {
  @Test func isTheSameAsYams() {
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    var plain = 0
    for _ in 0..<SeededRandom.rounds(400) {
      let matter = random.frontMatter(depth: 2)
      guard let text = PlainYAML.text(of: matter) else { continue }
      plain += 1
      #expect(text == matter.yamlOfYams)
    }
    #expect(plain > 50)
  }

  @Test(arguments: ["🎉", "two\nlines", "back\\slash", "\u{FEFF}mark", "\u{85}"])
  func leavesEscapesToYams(text: String) {
    var matter = FrontMatter()
    matter["title"] = .text(text)
    #expect(PlainYAML.text(of: matter) == nil)
  }

  @Test func leavesLongKeysToYams() {
    var matter = FrontMatter()
    matter[String(repeating: "k", count: 200)] = .text("value")
    #expect(PlainYAML.text(of: matter) == nil)
  }
}

extension SeededRandom {
  fileprivate mutating func frontMatter(depth: Int) -> FrontMatter {
    var matter = FrontMatter()
    for _ in 0...below(5) { matter[text()] = value(depth: depth) }
    return matter
  }

  private mutating func value(depth: Int) -> FrontMatter.Value {
    switch below(depth > 0 ? 8 : 6) {
    case 0: .integer(below(2000) - 1000)
    case 1: .boolean(below(2) == 0)
    case 2: .date("20\(below(90) + 10)-03-01T07:15:00\(below(2) == 0 ? "Z" : "+01:00")")
    case 6: .list((0...below(4)).map { _ in value(depth: 0) })
    case 7: .map(frontMatter(depth: depth - 1))
    default: .text(text())
    }
  }

  private mutating func text() -> String {
    let pieces = [
      "a", "Sea", "no", "NULL", "1", "-", " ", "'", "\"", ": ", " #", "#", "é", "日本", "“", "”",
      "\u{A0}", "\u{200D}", "@", "&", "[", "]", "{", ",", "!", "%", "?", ".", "—", "e1", "y", "٣",
      "\u{301}", "|", ">", "~", "=", "\t", "😀", "\\",
    ]
    return (0...below(5)).map { _ in pieces[below(pieces.count)] }.joined()
  }
}
