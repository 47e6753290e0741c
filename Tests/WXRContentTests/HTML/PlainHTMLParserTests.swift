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
    "a\r\nb\rc<p title='d\r\ne'>\r</p>", "<pre>\r\na\r\n\r\n</pre>", "\r",
    "<iframe src=x>a<b>c</iframe>d", "<style>a > b</style>", "<p>a<div>b</div>",
  ])
  func isTheSame(_ html: String) throws {
    let source = Array(html.utf8)
    let plain = try #require(PlainHTMLParser.parse(source, depth: 512), "\(html)")
    #expect(outline(plain) == outline(GumboParser.parse(source, depth: 512)))
  }

  @Test(arguments: [
    "<b><p>a</b></p>", "<p><b>a</p>", "<a>b<a>c", "</p>", "<table>a</table>", "<tr><td>a",
    "<p>a<table></table>", "<h1><h2>a", "<h3><p>a<h2>b", "<li>a", "<svg></svg>", "<p a=1 a=2>",
    "a&copy b", "&#128;",
    "a\0b", "a&#13;b", "<b", "<!-- a", "<?php ?>", "<select><option>", "<p><li>", "<img =a>",
    "&nosuch;",
  ])
  func isNotPlain(_ html: String) {
    #expect(PlainHTMLParser.parse(Array(html.utf8), depth: 512) == nil)
  }

  @Test func randomTagsAreTheSameOrLeft() {
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    var plain = 0
    for _ in 0..<SeededRandom.rounds(3000) {
      let source = Array(random.tags().utf8)
      guard let document = PlainHTMLParser.parse(source, depth: 512) else { continue }
      plain += 1
      #expect(
        outline(document) == outline(GumboParser.parse(source, depth: 512)),
        "\(String(decoding: source, as: UTF8.self))")
    }
    #expect(plain > 100)
  }

  /// Documents that nest well but for one byte that was changed, doubled or left out.
  @Test func nearMissesAreTheSameOrLeft() {
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    var plain = 0
    for _ in 0..<SeededRandom.rounds(3000) {
      var source = Array(random.nested(depth: 4).utf8)
      if random.below(3) > 0 { random.damage(&source) }
      guard let document = PlainHTMLParser.parse(source, depth: 512) else { continue }
      plain += 1
      #expect(
        outline(document) == outline(GumboParser.parse(source, depth: 512)),
        "\(String(decoding: source, as: UTF8.self))")
    }
    #expect(plain > 1000)
  }

  /// What WordPress shows in its own cases, and what the hard cases are made of.
  @Test(.enabled(if: Shared.cases != nil, "the cases are not there"))
  func casesAreTheSame() {
    var plain = 0
    var all = 0
    for file in ["content", "render_blocks", "wpautop", "mixed-wpautop", "mixed-content"] {
      for row in CaseRow.all(file) {
        for text in [row.input, row["out"] as? String ?? ""] where !text.isEmpty {
          all += 1
          let source = ControlCharacters.removed(from: Array(text.utf8))
          guard let document = PlainHTMLParser.parse(source, depth: 512) else { continue }
          plain += 1
          let same = outline(document) == outline(GumboParser.parse(source, depth: 512))
          #expect(same, "\(text.prefix(2000))")
        }
      }
    }
    print("plain: \(plain) of \(all) cases")
    #expect(plain > 0)
  }

  /// All contents of the corpus; in debug builds, which are slow, not the longest.
  @Test(.enabled(if: Shared.corpus != nil, "the corpus is not there"))
  func corpusIsTheSame() throws {
    var plain = 0
    var all = 0
    for raw in try Corpus.contents() {
      let content = ControlCharacters.removed(from: raw)
      all += 1
      #if DEBUG
        guard content.count < 300_000 else { continue }
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

/// Documents that nest, and some that do not quite.
extension SeededRandom {
  fileprivate mutating func pick(_ all: [String]) -> String { all[below(all.count)] }

  /// A few tags in no order.
  fileprivate mutating func tags() -> String {
    let pieces = [
      "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href=x>", "</a>", "<ul>", "</ul>", "<ol>",
      "</ol>", "<li>", "</li>", "<div>", "</div>", "<h2>", "</h2>", "<table>", "</table>", "<tr>",
      "</tr>", "<td>", "</td>", "<tbody>", "</tbody>", "<pre>\n", "</pre>", "<dl>", "</dl>", "<dt>",
      "<dd>", "</dd>", "<br>", "<hr/>", "<span class='a b'>", "</span>", "a", " ", "\n",
      "b &amp; c", "<!-- x -->", "<blockquote>", "</blockquote>", "<figure>", "</figure>",
      "<caption>", "</caption>", "<code>", "</code>", "<P>", "</P>", "<IMG SRC=a>", "</br>",
      "</p >",
      "<script>a<b</script>", "<style>", "<details>", "<summary>", "</summary>", "\r\n", "\0",
      "&lt",
      "&copy;", "&#x41;", "<", "</", "<!", "<!---->", "<select>", "<svg>", "<form>", "<button>",
      "<option>", "<nobr>", "<h3>", "<li/>", "<a>", "<video src=x>", "</video>", "<iframe>",
      "</iframe>",
    ]
    return (0...below(9) + 1).map { _ in pick(pieces) }.joined()
  }

  /// Elements inside each other as they should be.
  fileprivate mutating func nested(depth: Int) -> String {
    (0...below(3)).map { _ in depth == 0 ? text() : element(depth - 1) }.joined()
  }

  private mutating func element(_ depth: Int) -> String {
    switch below(9) {
    case 0: "<p\(attributes())>\(inline(depth))</p>"
    case 1: "<ul>\n<li>\(nested(depth: depth))</li>\n<li>\(inline(depth))</ul>"
    case 2:
      "<table><tr><th>\(text())</th><td>\(nested(depth: depth))</td></tr>\n<tr></tr></table>"
    case 3: "<h2>\(inline(depth))</h2>"
    case 4: "<div\(attributes())>\(nested(depth: depth))</div>"
    case 5: "<dl><dt>\(text())<dd>\(nested(depth: depth))</dd></dl>"
    case 6: "<figure><img\(attributes())/><figcaption>\(inline(depth))</figcaption></figure>"
    case 7: "<pre>\n\(text())\r\n\(text())</pre>"
    default: inline(depth)
    }
  }

  private mutating func inline(_ depth: Int) -> String {
    (0...below(3)).map { _ in
      guard depth > 0, below(2) == 0 else { return text() }
      let tag = pick(["b", "em", "span", "code", "EM", "sup", "a"])
      return "<\(tag)\(attributes())>\(inline(depth - 1))</\(tag)>"
    }.joined()
  }

  private mutating func text() -> String {
    pick([
      "word", " ", "\n", "a &amp; b", "&nbsp;", "é—日本", "1 < 2", "&#8217;", "<br />", "<!-- c -->",
      "\r\n", "&eacute;", "a & b", "\t", "x=y", "'\"",
    ])
  }

  private mutating func attributes() -> String {
    (0..<below(3)).map { _ in
      " " + pick(["href", "class", "title", "data-a", "ALT", "x:y"])
        + pick([
          "=a", "='b c'", "=\"d &amp; e\"", "=\"?f=1&g=2\"", "", " = h", "=''", "=\"&quot;\"",
        ])
    }.joined()
  }

  /// Changes one byte, writes it twice or leaves it out.
  fileprivate mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = below(bytes.count)
    switch below(3) {
    case 0: bytes[place] = Array("<>/&;=\"' p\0\r!-".utf8)[below(14)]
    case 1: bytes.insert(bytes[place], at: place)
    default: bytes.remove(at: place)
    }
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
