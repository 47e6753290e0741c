import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRContent

/// What the quick parser reads must be what the whole of HTML5 makes of it.
@Suite struct PlainHTMLParserTests {
  @Test(arguments: [
    "", "text", "<p>a <b>b</b> c</p>", "<p>a<p>b", "<ul><li>a<li>b</ul>", "<ul><li>a</li></ul>x",
    "<dl><dt>a<dd>b</dl>", "<table><tr><td>a</td></tr></table>", "<p>a<br/>b</p><hr/>",
    "<img src=a alt='b' TITLE=\"c\">", "<pre>\n\na</pre>",
    "<p title=\"a&amp;b\">&eacute;&#8212;</p>",
    "<a href='?a=1&b=2'>x</a>", "a < b & c", "<!-- a - b --><p>c</p>", "<h2>a</h2><h3>b</h3>",
    "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><p>b</p></td></tr></tbody></table>",
    "<iframe src=x>a<b>c</iframe>d", "<style>a > b</style>", "<p>a<div>b</div>",
  ])
  func isTheSame(_ html: String) throws {
    let source = Array(html.utf8)
    let plain = try #require(PlainHTMLParser.parse(source, depth: 512), "\(html)")
    #expect(outline(plain) == outline(GumboParser.parse(source, depth: 512)))
  }

  @Test(arguments: [
    "<b><p>a</b></p>", "<p><b>a</p>", "<a>b<a>c", "</p>", "<table>a</table>", "<tr><td>a",
    "<p>a<table></table>", "<h1><h2>a", "<li>a", "<svg></svg>", "<p a=1 a=2>", "a&copy b", "&#128;",
    "a\0b", "a\r\nb", "<b", "<!-- a", "<?php ?>", "<select><option>", "<p><li>", "<img =a>",
    "&nosuch;",
  ])
  func isNotPlain(_ html: String) {
    #expect(PlainHTMLParser.parse(Array(html.utf8), depth: 512) == nil)
  }

  @Test(arguments: 0..<8) func randomTagsAreTheSameOrLeft(_ part: Int) {
    let seed = UInt64.random(in: 0..<1 << 32)
    var random = RandomTags(seed: seed)
    for _ in 0..<300 {
      let source = Array(random.document().utf8)
      guard let plain = PlainHTMLParser.parse(source, depth: 512) else { continue }
      #expect(
        outline(plain) == outline(GumboParser.parse(source, depth: 512)),
        "seed \(seed): \(String(decoding: source, as: UTF8.self))")
    }
  }

  /// All contents of the corpus; in debug builds, which are slow, one in twenty.
  @Test(.enabled(if: Shared.corpus != nil, "the corpus is not there"))
  func corpusIsTheSame() throws {
    var plain = 0
    var all = 0
    for raw in try Corpus.contents() {
      let content = ControlCharacters.removed(from: raw)
      all += 1
      #if DEBUG
        guard all % 20 == 0, content.count < 50_000 else { continue }
      #endif
      let source = NestingGuard.guarded(content, limit: 512).source
      guard let document = PlainHTMLParser.parse(content, depth: 512) else { continue }
      plain += 1
      let same = outline(document) == outline(GumboParser.parse(source, depth: 512))
      #expect(same, "\(String(decoding: content.prefix(2000), as: UTF8.self))")
    }
    print("plain: \(plain) of \(all) contents")
    #expect(plain > 0)
  }
}

/// Every node with its attributes and text, as lines.
private func outline(_ document: HTMLDocument) -> String {
  var out = ""
  func add(_ node: Int, _ depth: Int) {
    for child in document.children(of: node) {
      let range = document.range(child)
      switch document.nodes[child].kind {
      case .text: out += "\(depth)\"\(document.string(range))\"\n"
      case .comment: out += "\(depth)!\(document.string(range))\n"
      case .element:
        let first = Int(document.nodes[child].firstAttribute)
        let end = first + Int(document.nodes[child].attributeCount)
        out += "\(depth)\(document.tag(child).rawValue)"
        for attribute in document.attributes[first..<end] {
          let name = Int(attribute.nameStart)..<Int(attribute.nameEnd)
          let value = Int(attribute.valueStart)..<Int(attribute.valueEnd)
          out += " \(attribute.name.rawValue):\(document.string(name))=\(document.string(value))"
        }
        out += "\n"
        add(child, depth + 1)
      }
    }
  }
  add(HTMLDocument.root, 0)
  return out
}

/// Short documents of tags in no order.
private struct RandomTags {
  private var state: UInt64
  private static let pieces = [
    "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href=x>", "</a>", "<ul>", "</ul>", "<ol>",
    "</ol>",
    "<li>", "</li>", "<div>", "</div>", "<h2>", "</h2>", "<table>", "</table>", "<tr>", "</tr>",
    "<td>",
    "</td>", "<tbody>", "</tbody>", "<pre>\n", "</pre>", "<dl>", "</dl>", "<dt>", "<dd>", "</dd>",
    "<br>",
    "<hr/>", "<span class='a b'>", "</span>", "a", " ", "\n", "b &amp; c", "<!-- x -->",
    "<blockquote>",
    "</blockquote>", "<figure>", "</figure>", "<caption>", "</caption>", "<code>", "</code>",
  ]

  init(seed: UInt64) { state = seed &* 2 + 1 }

  private mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func document() -> String {
    (0..<below(9) + 2).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
  }
}

/// The contents of the exports that are kept beside a developer's clone.
enum Corpus {
  static func contents() throws -> [[UInt8]] {
    guard let folder = Shared.corpus else { return [] }
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "xml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap { contents(of: try Data(contentsOf: $0)) }
  }

  private static func contents(of data: Data) -> [[UInt8]] {
    let open = Data("<content:encoded><![CDATA[".utf8)
    let close = Data("]]>".utf8)
    var out: [[UInt8]] = []
    var position = data.startIndex
    while let start = data.range(of: open, in: position..<data.endIndex),
      let end = data.range(of: close, in: start.upperBound..<data.endIndex)
    {
      out.append(Array(data[start.upperBound..<end.lowerBound]))
      position = end.upperBound
    }
    return out.filter { !$0.isEmpty }
  }
}
