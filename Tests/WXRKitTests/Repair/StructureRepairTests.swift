import Testing

@testable import WXRKit

/// Tags, prologs and ends that are damaged.
@Suite struct StructureRepairTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var titles: [String?]
    var codes: [String] = []
    var testDescription: String { text.debugDescription }
  }

  private static let one = Frame.item("<title>A</title>")

  private static let cases = [
    Case(text: one, titles: ["A"]),
    Case(
      text: "<rss x=\"<channel><item><title>A</title><wp:post_id/></item></channel></rss>",
      titles: ["A"], codes: ["WXR010", "WXR201", "WXR108"]),
    Case(
      text: "<wp:post_name>a<item><title>A</title></item>", titles: [nil, "A"],
      codes: ["WXR201", "WXR107", "WXR108", "WXR107"]),
    Case(
      text: Frame.item("<title>A</title><x b b=\"1\"/>"), titles: ["A"],
      codes: ["WXR105", "WXR210"]),
    Case(text: "\u{FEFF}" + one, titles: ["A"]),
    Case(text: "\n\n" + one, titles: ["A"], codes: ["WXR009"]),
    Case(text: "\u{FEFF}\u{FEFF}" + one, titles: ["A"], codes: ["WXR008"]),
    Case(text: " \u{FEFF}" + one, titles: ["A"], codes: ["WXR008"]),
    Case(text: "<br />\n<b>Notice</b>: x in y.php" + one, titles: ["A"], codes: ["WXR010"]),
    Case(text: one + "\n<!-- cached -->\n", titles: ["A"]),
    Case(text: one + "<!DOCTYPE html><p>Error</p>", titles: ["A"], codes: ["WXR012"]),
    Case(text: one + one, titles: ["A", "A"], codes: ["WXR110"]),
    Case(
      text: Frame.start + "<item><title>A</title></item>" + one, titles: ["A", "A"],
      codes: ["WXR110"]),
    Case(
      text: Frame.start + "<item><title>A</title><item><title>B</title></item>" + Frame.end,
      titles: ["A", "B"], codes: ["WXR107"]),
    Case(text: Frame.item("<title>A<wp:post_id>1</wp:post_id>"), titles: ["A"], codes: ["WXR107"]),
    Case(text: Frame.item("<title>A</title></wp:foo>"), titles: ["A"], codes: ["WXR107"]),
    Case(
      text: Frame.item("<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_va\n"),
      titles: [nil], codes: ["WXR107", "WXR107"]),
    Case(text: Frame.start + "<item><title>A</title>", titles: ["A"], codes: ["WXR012"]),
    Case(
      text: Frame.start + "<item><title>A</title><ti", titles: ["A"], codes: ["WXR012"]),
    Case(
      text: Frame.start + "<item><title><![CDATA[half a", titles: ["half a"],
      codes: ["WXR012", "WXR012"]),
    Case(
      text: "<!DOCTYPE rss [<!ENTITY a \"x]>\">]>" + Frame.item("<title>&a;</title>"),
      titles: ["&a;"], codes: ["WXR701", "WXR103"]),
    Case(
      text: one.replacing("<channel>", with: "").replacing("</channel>", with: ""), titles: ["A"],
      codes: ["WXR201"]),
  ]

  @Test(arguments: cases, [1, 19, 256 << 10])
  func keepsEveryItem(row: Case, chunk: Int) throws {
    let reading = try Reading(row.text, chunk: chunk)
    #expect(reading.items.map(\.title) == row.titles)
    #expect(reading.codes == row.codes)
  }

  @Test(arguments: [
    (#"domain="post_tag" nicename="5"-tips""#, "post_tag", "5\"-tips"),
    (#"domain=post_tag nicename='a'"#, "post_tag", "a"),
    (#"domain="post_tag" nicename="a<b""#, "post_tag", "a<b"),
    (#"domain="post_tag" nicename="a&b""#, "post_tag", "a&b"),
    (#"domain="post_tag"nicename="a""#, "post_tag", "a"),
    (#"domain="post_tag" nicename="a" domain="x""#, "post_tag", "a"),
    (#"domain="post_tag" nicename="a&eacute;b""#, "post_tag", "aéb"),
  ])
  func readsDamagedAttributes(attributes: String, domain: String, slug: String) throws {
    let reading = try Reading(Frame.item("<category \(attributes)>Tips</category>"))
    let term = reading.items.first?.terms.first
    #expect(term?.taxonomy?.rawValue == domain)
    #expect(term?.slug == slug)
    #expect(term?.name == "Tips")
    #expect(!reading.diagnostics.isEmpty)
  }

  @Test(arguments: [249, 250, 255, 256, 257, 5000])
  func boundsTheDepth(depth: Int) throws {
    let inner =
      String(repeating: "<x:a>", count: depth) + "deep" + String(repeating: "</x:a>", count: depth)
    let reading = try Reading(Frame.item(inner + "<title>A</title>") + "")
    #expect(reading.items.map(\.title) == ["A"])
    #expect(!reading.codes.contains("WXR000"))
    #expect(reading.codes.contains("WXR111") == (depth + 3 > Limits().elementDepth))
  }

  @Test func boundsDistinctNames() throws {
    let inner = (0..<60_000).map { "<n\(String(repeating: "x", count: 100))\($0)/>" }.joined()
    let reading = try Reading(Frame.item(inner + "<title>A</title>"))
    #expect(reading.items.map(\.title) == ["A"])
    #expect(!reading.codes.contains("WXR000"))
  }

  @Test func expandsNoEntities() throws {
    var declarations = "<!ENTITY l0 \"lol\">"
    for level in 1..<10 {
      declarations +=
        "<!ENTITY l\(level) \"" + String(repeating: "&l\(level - 1);", count: 10) + "\">"
    }
    let text = "<!DOCTYPE rss [\(declarations)]>" + Frame.item("<title>&l9;</title>")
    let reading = try Reading(text)
    #expect(reading.items.first?.title == "&l9;")
    #expect(reading.codes == ["WXR701", "WXR103"])
  }
}
