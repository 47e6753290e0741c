import Testing

@testable import WXRContent

@Suite struct SpecialBytesTests {
  @Test(arguments: [
    ("`", SpecialBytes.backtick), ("*", .star), ("_", .underscore), ("~", .tilde), ("[", .bracket),
    ("]", .bracket), ("|", .pipe), ("\n", .lineFeed), ("\u{A0}", .wideSpace), ("\\", .backslash),
    ("<", .lessThan), ("&", .ampersand), ("!", .exclamation), ("{", .brace),
  ])
  func findsEach(text: String, kind: SpecialBytes) {
    #expect(SpecialBytes(in: Array("some words \(text) and more of them".utf8)) == kind)
  }

  @Test func findsNothingInPlainText() {
    #expect(SpecialBytes(in: Array("Plain words, (some) “quoted”: 1 + 1 = 2. Été?".utf8)).isEmpty)
    #expect(SpecialBytes(in: [UInt8]()).isEmpty)
  }

  @Test func textCountsAndMarkupDoesNot() {
    var text = JoinedText()
    text.append("plain", .text)
    #expect(text.specials.isEmpty && !text.hasMarkup)
    text.append("](x)", .markup)
    #expect(text.specials.isEmpty && text.hasMarkup)
    text.append("a!", .linkText)
    #expect(text.specials == .exclamation)
  }
}
