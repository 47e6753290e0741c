import TestSupport
import Testing
import WXRKit

@testable import WXRArchive

@Suite struct SegmentBufferTests {
  private static func segments(
    _ text: String, _ kind: SegmentBuffer.Kind = .markup, piece: Int = .max
  ) -> [String] {
    let bytes = Array(text.utf8)
    var buffer = SegmentBuffer(kind)
    var found: [String] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start &+ min(piece, bytes.count))
      bytes[start..<end].withUnsafeBufferPointer { buffer.append($0) }
      while let segment = buffer.next(isLast: false) {
        found.append(String(decoding: segment, as: UTF8.self))
      }
      start = end
    }
    while let segment = buffer.next(isLast: true) {
      found.append(String(decoding: segment, as: UTF8.self))
    }
    return found
  }

  @Test(arguments: [
    ("a<item>b</item>\n<item >c", ["a", "<item>b</item>\n", "<item >c"]),
    (
      "<item><wp:comment>x</wp:comment><wp:comment_id>",
      ["<item>", "<wp:comment>x</wp:comment><wp:comment_id>"]
    ),
    (
      "<item>a<wp:postmeta>b<wp:postmeta>c</item><item>d<wp:postmeta>e",
      ["<item>a", "<wp:postmeta>b<wp:postmeta>c</item>", "<item>d", "<wp:postmeta>e"]
    ),
    (
      "h<wp:author>a<wp:category>b<wp:tag>c<wp:term>d<wp:termmeta>e",
      ["h", "<wp:author>a", "<wp:category>b", "<wp:tag>c", "<wp:term>d<wp:termmeta>e"]
    ),
    (
      "<![CDATA[<item>]]]]><![CDATA[><item>]]><item>",
      ["<![CDATA[<item>]]]]><![CDATA[><item>]]>", "<item>"]
    ),
    ("<!-- <item> --><item>", ["<!-- <item> -->", "<item>"]),
    ("<items><item/><itemize>", ["<items><item/><itemize>"]),
    ("</rss><?xml version='1.0'?><rss>", ["</rss>", "<?xml version='1.0'?><rss>"]),
    ("<![CDATA[never closed <item>]]", ["<![CDATA[never closed <item>]]"]),
    ("", []), ("<", ["<"]), ("<item", ["<item"]), ("<item>", ["<item>"]),
  ]) func markupIsCutBeforeEntities(text: String, expected: [String]) {
    #expect(Self.segments(text) == expected)
    for piece in 1...7 { #expect(Self.segments(text, piece: piece) == expected) }
  }

  @Test(arguments: [1, 3, 64]) func linesAreCutBehindTheirEnd(piece: Int) {
    #expect(Self.segments("a\nbb\n\nc", .lines, piece: piece) == ["a\n", "bb\n", "\n", "c"])
    #expect(Self.segments("a\n", .lines, piece: piece) == ["a\n"])
  }

  /// What has no cuts is cut by length, at the same places however it comes.
  @Test func longSegmentsAreBounded() {
    let long = String(repeating: "x", count: 2 * SegmentBuffer.limit + 10)
    let text = "<item>\(long)<item>y"
    let whole = Self.segments(text)
    #expect(whole.map(\.utf8.count) == [SegmentBuffer.limit, SegmentBuffer.limit, 16, 7])
    #expect(Self.segments(text, piece: 100_003) == whole)
  }

  /// Whatever the bytes are, the segments joined are the stream.
  @Test func nothingIsLost() {
    let seed = SeededRandom.printedSeed()
    var random = SeededRandom(seed: seed)
    let parts = [
      "<item>", "</item>", "<wp:postmeta>", "<wp:comment>", "<![CDATA[", "]]>", "<!--", "-->", "<",
      "\n", "x", "]]", "<?xml ", "<wp:tag>",
    ]
    for _ in 0..<SeededRandom.rounds(300) {
      let text = (0..<random.below(40)).map { _ in parts[random.below(parts.count)] }.joined()
      for kind in [SegmentBuffer.Kind.markup, .lines] {
        let whole = Self.segments(text, kind)
        #expect(whole.joined() == text)
        #expect(Self.segments(text, kind, piece: 1 + random.below(9)) == whole)
      }
    }
  }
}
