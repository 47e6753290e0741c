import TestSupport
import Testing

@testable import WXRContent

@Suite struct InlineCollectorTests {
  /// White space comes out as a browser shows it, wherever texts are cut and eight bytes end.
  @Test func collapsesWhiteSpace() {
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    let pieces = ["a", "bc", "defghijk", " ", "  ", "\n", "\t", "\r\n", "\u{C}", "é", "日本"]
    for _ in 0..<SeededRandom.rounds(2000) {
      let texts = (0...random.below(3)).map { _ in
        (0...random.below(9)).map { _ in pieces[random.below(pieces.count)] }.joined()
      }
      var collector = InlineCollector()
      for text in texts { collector.text(Array(text.utf8)[...], InlineStyle()) }
      let shown = texts.joined().utf8.split(whereSeparator: \.isHTMLSpace)
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      let runs = collector.finish(links: []).runs.map(\.content)
      #expect(runs == (shown.isEmpty ? [] : [.text(shown)]), "\(texts)")
    }
  }
}
