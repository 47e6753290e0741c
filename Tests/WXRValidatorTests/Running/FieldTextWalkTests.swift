import Testing
import WXRContent

@testable import WXRValidator

@Suite struct FieldTextWalkTests {
  /// A text's place in its element: `text` is what the reader makes of the element.
  @Test(arguments: [
    ("<a>one two</a>", "one two", "two"), ("<a><![CDATA[one two]]></a>", "one two", "two"),
    ("<a>\n  <![CDATA[one two]]>\n</a>", "one two", "two"),
    ("<a>\n  one two</a>", "\n  one two", "two"), ("<a>x &amp; two</a>", "x & two", "two"),
    ("<a>&#x20AC; &eacute; two</a>", "€ é two", "two"),
    ("<a><![CDATA[a]]]]><![CDATA[>two]]></a>", "a]]>two", "two"),
    ("<a><![CDATA[a\r\nb\r\ntwo]]></a>", "a\nb\ntwo", "two"),
    ("<a b=\"c\">& two</a>", "& two", "two"),
  ])
  func itFindsThePlace(element: String, text: String, word: String) throws {
    let inside = try #require(Self.place(of: word, in: text))
    let expected = try #require(Self.place(of: word, in: element))
    for size in [1, 2, 7, 64, 1000] {
      #expect(Self.place(inside, of: Array(element.utf8), size) == expected, "pieces of \(size)")
    }
  }

  @Test func theEndOfTheTextHasAPlace() {
    #expect(Self.place(3, of: Array("<a>one</a>".utf8), 1000) == 6)
  }

  @Test func whatLiesBehindTheElementHasNone() {
    #expect(Self.place(9, of: Array("<a>one</a> and more</a>".utf8), 1000) == nil)
    #expect(Self.place(4, of: Array("<a>one<b>two</b></a>".utf8), 1000) == nil)
  }

  private static func place(of word: String, in text: String) -> Int? {
    text.look { view in
      let bytes = Array(word.utf8)
      return (0..<view.count).first { start in
        bytes.indices.allSatisfy { view[start + $0] == bytes[$0] }
      }
    }
  }

  /// Where a place of the text stands, given pieces that begin where the walk goes on.
  private static func place(_ inside: Int, of element: [UInt8], _ size: Int) -> Int? {
    var walk = FieldTextWalk([inside])
    var at = 0
    while at < element.count, !walk.hasEnded {
      let end = min(element.count, at + size + 40)
      let (count, found) = walk.pass(element[at..<end], isLast: end == element.count)
      if let first = found.first { return at + first.at }
      at += count
    }
    return nil
  }
}
