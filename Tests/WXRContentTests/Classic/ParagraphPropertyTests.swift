import Testing

@testable import WXRContent

struct ParagraphPropertyTests {
  private static let fragments = [
    "text", "more text", " ", "\n", "\n\n", "\t", "<p>", "</p>", "<p class=\"a\">", "<br>",
    "<br />",
    "<div>", "</div>", "<li>", "</li>", "<ul>", "</ul>", "<blockquote>", "</blockquote>", "<em>",
    "</em>", "<pre>a\n\nb</pre>", "<!-- c\n\nd -->", "<script>x\n\ny</script>", "<figcaption>",
    "</figcaption>", "<option>", "<source>", "<object>", "</object>", "[audio]", "<", ">", "<hr>",
    "<a\nhref=\"x\">", "été", "日本", "\r\n", "<table><tr><td>", "<![CDATA[x]]>",
  ]

  /// Whatever the content, its text comes out as it went in, but for blanks and paragraph tags.
  @Test(arguments: 1...300)
  func textIsKept(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let content = (0..<Int.random(in: 1...30, using: &random))
      .map { _ in Self.fragments.randomElement(using: &random) ?? "" }.joined()
    let html = String(decoding: Paragraphs.add(to: Array(content.utf8)), as: UTF8.self)
    #expect(core(html) == core(content), "seed \(seed): \(content)")
  }

  /// Paragraphs that are there already stay as they are.
  @Test func paragraphsOfParagraphs() {
    let once = Paragraphs.add(to: Array("One\ntwo\n\n<em>three</em>\n\n<h2>Four</h2>\nfive".utf8))
    #expect(Paragraphs.add(to: once) == once)
  }

  /// Time must not grow faster than the content.
  @Test(arguments: [
    "<!--", "<![CDATA[", "<", "<p>", "</p>", "<pre>", "</pre>", "<br>", "<script>", "<p><li>",
    "<figcaption></figcaption><p><link>", "\n", " \n x", "<td\n", "<div>x\n", "<source> [audio] x ",
  ])
  func repetitionIsLinear(unit: String) {
    let html = Paragraphs.add(to: Array(String(repeating: unit, count: 20_000).utf8))
    #expect(html.count < 20_000 * (unit.utf8.count + 16))
  }

  private func core(_ text: String) -> String {
    var rest = text.filter { !$0.isWhitespace }
    for tag in ["<p>", "</p>", "<br>", "<br/>"] { rest = rest.replacing(tag, with: "") }
    return rest
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
