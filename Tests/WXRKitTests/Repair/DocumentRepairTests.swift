import Testing

@testable import WXRKit

/// What a repair writes: what is mended, and nothing else.
@Suite struct DocumentRepairTests {
  /// A repaired document, and its changes.
  struct Repaired {
    var bytes: [UInt8]
    var changes: [Change] = []
    var isSound = false

    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(_ bytes: [UInt8], adding added: Set<Diagnostic.Code> = []) throws {
      let document = try #require(try Export(bytes: bytes, name: "test").documents.first)
      var repair = DocumentRepair(document, adding: added)
      try repair.examine()
      var sink = BytesSink()
      var found: [Change] = []
      try repair.write(to: &sink) { found.append($0) }
      self.bytes = sink.bytes
      changes = found
      isSound = repair.isSound
    }

    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    /// The original with the changes that the report lists.
    func applied(to original: [UInt8]) -> [UInt8] {
      var result: [UInt8] = []
      var position = 0
      for change in changes where change.kind != .kept {
        let start = change.finding.location?.offset ?? 0
        result += original[position..<start] + change.after
        position = start + change.length
      }
      return result + original[position...]
    }
  }

  private static let items = (1...3).map { number in
    """
    <item><title>T\(number)</title><content:encoded><![CDATA[Body \(number)]]></content:encoded>\
    <wp:post_id>\(number)</wp:post_id><wp:status>publish</wp:status>\
    <wp:post_type>post</wp:post_type>\
    <category domain="post_tag" nicename="a"><![CDATA[A]]></category>\
    <wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value><![CDATA[v]]></wp:meta_value>\
    </wp:postmeta></item>

    """
  }
  private static let whole = Frame.channel("<title>Site</title>\n" + items.joined())
  private static let php =
    "<br />\n<b>Warning</b>:  x in <b>/home/u/y.php</b> on line <b>3</b><br />\n"

  private static func second(_ old: String, _ new: String) -> String {
    whole.replacing(items[1], with: items[1].replacing(old, with: new, maxReplacements: 1))
  }

  static let damaged: [(name: String, text: String)] = [
    ("php between", second("<item>", php + "<item>")),
    ("php text", second("<item>", "\nWarning: x in /a.php on line 3\n<item>")),
    ("php in item", second("<wp:post_id>", php + "<wp:post_id>")),
    ("php in field", second("<wp:post_id>", "<wp:post_id>" + php)),
    ("open break", second("<item>", "<br><item>")),
    ("page", second("<item>", "<html><body>504</body></html><item>")),
    ("page at the end", whole.prefix(900) + "<!DOCTYPE html><html><body>x</body></html>"),
    ("no section end", second("Body 2]]>", "Body 2")),
    ("no section end in a meta", second("[v]]>", "[v")),
    ("no section end in a category", second("[A]]>", "[A")),
    ("no item end", second("</item>", "")),
    ("no item start", second("<item>", "")),
    ("cut item start", second("<item>", "<ite")),
    ("no meta end", second("</wp:postmeta>", "")),
    ("no field end", second("</wp:post_id>", "")),
    ("lost quote", second("nicename=\"a\">", "nicename=\"a>")),
    ("no quotes", second("nicename=\"a\"", "nicename=a")),
    ("bracket in attribute", second("nicename=\"a\"", "nicename=\"a<b&c\"")),
    ("early channel end", second("<item>", "</channel><item>")),
    ("early end", second("<item>", "</channel></rss><item>")),
    ("no channel", whole.replacing("<channel>", with: "").replacing("</channel>", with: "")),
    ("items only", items.joined()),
    ("other case", whole.replacing("channel>", with: "CHANNEL>")),
    ("other name", whole.replacing("channel>", with: "stuff>")),
    ("two documents", whole + whole),
    ("further document inside", Frame.start + items[0] + whole),
    ("undeclared prefix", second("<wp:post_id>", "<itunes:a b=\"1\">x</itunes:a><wp:post_id>")),
    ("wp_author", whole.replacing("<item>", with: "<wp:wp_author/><item>", maxReplacements: 1)),
    ("comments", second("</item>", "<wp:comments><wp:comment/></wp:comments></item>")),
    ("conflict", second("<item>", "<<<<<<< HEAD\n=======\n>>>>>>> b\n<item>")),
    ("doctype", "<!DOCTYPE rss [<!ENTITY a \"x\">]>" + whole.dropFirst(40)),
    ("instruction", second("<item>", "<?php echo 1; ?><item>")),
    ("references", second("T2", "T & 2 &nbsp; &x; < 3")),
    ("nested sections", second("Body 2", "a <![CDATA[ b ]]> c")),
    ("characters", second("Body 2", "a\u{0B}b\u{2}c\u{0}")),
    ("serialised", second("[v]", "[s:3:\"a\u{2}b\";]")),
    ("version", whole.replacing("version=\"1.0\"", with: "version=\"1.1\"")),
    ("hyphens", whole.replacing("<channel>", with: "<!-- a -- b ---><channel>")),
    ("label", whole.replacing("UTF-8", with: "utf8")),
    ("blank lines", "\n\n" + whole), ("two marks", "\u{FEFF}\u{FEFF}" + whole),
    ("junk", "Notice: x in /a.php on line 3\n" + whole),
    ("no type", second("<wp:post_type>post</wp:post_type>", "")),
    ("bad address", whole.replacing("xmlns:dc=\"", with: "xmlns:x=\"http://ë.com/\" xmlns:dc=\"")),
  ]

  /// Whatever is damaged: the report gives the copy, a second repair changes nothing, and the items
  /// are those of the original.
  @Test(arguments: damaged.indices)
  func mends(index: Int) throws {
    let (name, text) = Self.damaged[index]
    let original = Array(text.utf8)
    let repaired = try Repaired(original)
    #expect(!repaired.isSound, "\(name)")
    #expect(repaired.applied(to: original) == repaired.bytes, "\(name)")
    #expect(try Repaired(repaired.bytes).isSound, "\(name): \(repaired.text)")
    let before = try Reading(original).items
    let after = try Reading(repaired.bytes)
    #expect(after.items.map(\.title) == before.map(\.title), "\(name)")
    #expect(after.items.map(\.content) == before.map(\.content), "\(name)")
    #expect(after.diagnostics.allSatisfy { $0.severity < .error }, "\(name): \(after.codes)")
  }

  private static func withByte(_ byte: UInt8, in text: String) -> [UInt8] {
    let parts = text.split(separator: "Body", maxSplits: 1)
    return Array(parts[0].utf8) + [byte, 0x20] + Array(parts[1].utf8)
  }

  @Test func copiesASoundDocument() throws {
    let bytes = Array(("\u{FEFF}" + Self.whole.replacing("\n", with: "\r\n")).utf8)
    let repaired = try Repaired(bytes)
    #expect(repaired.isSound)
    #expect(repaired.bytes == bytes)
  }

  @Test func keepsTheEncodingOfASoundDocument() throws {
    let text = Self.whole.replacing("UTF-8", with: "ISO-8859-1")
    let bytes = Self.withByte(0xE9, in: text)
    #expect(try Repaired(bytes).bytes == bytes)
  }

  @Test func writesUTF8WhereTheEncodingIsWrong() throws {
    let units = Array(Self.whole.replacing("UTF-8", with: "utf-16").utf16)
    let repaired = try Repaired(
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(repaired.text == "\u{FEFF}" + Self.whole)
  }

  @Test func keepsTheCutItemInTheReport() throws {
    let text = String(Self.whole.prefix(Self.whole.count - 150))
    let repaired = try Repaired(text)
    let kept = try #require(repaired.changes.first { $0.kind == .kept })
    #expect(text.hasSuffix(String(decoding: kept.before, as: UTF8.self)))
    #expect(kept.before.starts(with: "<item><title>T3".utf8))
  }

  @Test func mendsNamespacesOnlyIfAsked() throws {
    let odd = Self.whole.replacing(
      "http://wordpress.org/export/1.2/\"", with: "https://wordpress.org/export/1.2\"")
    #expect(try Repaired(odd).isSound)
    #expect(try Repaired(Array(odd.utf8), adding: [.unusualNamespace]).text == Self.whole)
  }

  @Test func unescapesAnEscapedFile() throws {
    let escaped = Self.whole.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    #expect(try Repaired(escaped).text == Self.whole)
    #expect(try Reading(escaped).items.count == 3)
  }

  @Test func reportsBytesThatAreNoText() throws {
    let bytes = Self.withByte(0xE9, in: Self.whole)
    var report = ChangeReport()
    for change in try Repaired(bytes).changes { report.add(change) }
    var sink = BytesSink()
    try report.finish(to: &sink)
    #expect(String(decoding: sink.bytes, as: UTF8.self).contains("\"before\":{\"b64\":\"6Q==\"}"))
  }
}
