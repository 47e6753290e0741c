import Testing

@testable import WXRKit

/// What is read of a post's content, written in ways that exports write it.
@Suite struct ValueRepairTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var body: String
    var value: String
    var codes: [String] = []
    var testDescription: String { body.debugDescription }
  }

  private static let cases = [
    Case(body: "<![CDATA[plain]]>", value: "plain"),
    Case(body: "plain", value: "plain"),
    Case(body: "", value: ""),
    Case(body: "<![CDATA[]]>", value: ""),
    Case(body: "\n  <![CDATA[padded]]>\n", value: "padded", codes: ["WXR112"]),
    Case(body: "a<![CDATA[b]]>c", value: "abc"),
    Case(body: "<![CDATA[a]]><![CDATA[b]]>", value: "ab"),
    Case(body: "<![CDATA[a]]> \n <![CDATA[b]]>", value: "ab", codes: ["WXR112"]),
    Case(body: "<![CDATA[a]]]]><![CDATA[>b]]>", value: "a]]>b"),
    Case(body: "<![CDATA[a]]><!-- c --><![CDATA[b]]>", value: "ab"),
    Case(body: "a<!-- c -->b", value: "ab"),
    Case(body: "  spaces  ", value: "  spaces  "),
    Case(body: "&lt;p&gt; &amp; &quot;&apos;", value: "<p> & \"'"),
    Case(body: "&#65;&#x42;", value: "AB"),
    // ]]> and CDATA
    Case(body: "<![CDATA[a ]]> b]]>", value: "a ]]> b", codes: ["WXR101"]),
    Case(body: "<![CDATA[a <![CDATA[b]]> c]]>", value: "a <![CDATA[b]]> c", codes: ["WXR101"]),
    Case(
      body: "<![CDATA[x<script>//<![CDATA[\ny\n// ]]></script>z]]>",
      value: "x<script>//<![CDATA[\ny\n// ]]></script>z", codes: ["WXR101"]),
    Case(body: "<![CDATA[a[b[0]]>1) c]]>", value: "a[b[0]]>1) c", codes: ["WXR101"]),
    Case(body: "a ]]> b", value: "a ]]> b", codes: ["WXR101"]),
    Case(body: "<![CDATA[a]]> tail", value: "a tail"),
    // Ampersands and entities
    Case(body: "?a=1&b=2", value: "?a=1&b=2", codes: ["WXR102"]),
    Case(body: "AT&T", value: "AT&T", codes: ["WXR102"]),
    Case(body: "a & b", value: "a & b", codes: ["WXR102"]),
    Case(body: "&", value: "&", codes: ["WXR102"]),
    Case(body: "&;", value: "&;", codes: ["WXR102"]),
    Case(body: "&#;", value: "&#;", codes: ["WXR102"]),
    Case(body: "&#x;", value: "&#x;", codes: ["WXR102"]),
    Case(body: "&#12a;", value: "&#12a;", codes: ["WXR102"]),
    Case(
      body: "Tea&nbsp;&mdash;&eacute;", value: "Tea\u{A0}—é", codes: ["WXR103", "WXR103", "WXR103"]),
    Case(body: "&NotEqualTilde;", value: "≂̸", codes: ["WXR103"]),
    Case(body: "&lol9;", value: "&lol9;", codes: ["WXR103"]),
    // Forbidden characters
    Case(body: "a&#11;b", value: "a b", codes: ["WXR014"]),
    Case(body: "a&#1;b", value: "ab", codes: ["WXR014"]),
    Case(body: "a&#xFFFE;b", value: "ab", codes: ["WXR014"]),
    Case(body: "a&#99999999999;b", value: "ab", codes: ["WXR014"]),
    Case(body: "<![CDATA[a\u{0}b]]>", value: "ab", codes: ["WXR013"]),
    Case(body: "<![CDATA[a\u{0B}b\u{2}c]]>", value: "a bc", codes: ["WXR014", "WXR014"]),
    Case(body: "a\u{0C}b\u{8}c", value: "a bc", codes: ["WXR014", "WXR014"]),
    Case(body: "<![CDATA[a\u{FFFE}b\u{FFFF}c]]>", value: "abc", codes: ["WXR014", "WXR014"]),
    Case(body: "<![CDATA[a\u{FFFD}\u{10FFFF}b]]>", value: "a\u{FFFD}\u{10FFFF}b"),
    Case(body: "<![CDATA[s:3:\"a\u{0}b\";]]>", value: "s:3:\"a b\";", codes: ["WXR013"]),
    Case(body: "s:3:\"a\u{1}b\";", value: "s:3:\"a b\";", codes: ["WXR014"]),
    // Carriage returns: the first line of the frame ends in LF
    Case(body: "<![CDATA[a\r\nb\rc]]>", value: "a\r\nb\rc"),
    Case(body: "a\r\nb", value: "a\r\nb"),
    Case(body: "a&#13;b", value: "a\rb"),
    Case(body: "\r\n<![CDATA[a]]>\r\n", value: "a", codes: ["WXR112"]),
    Case(body: "&#13;<![CDATA[a]]>", value: "\ra"),
    Case(body: "\r\n", value: "\r\n"),
    // Stray brackets
    Case(body: "5 < 6 and <3", value: "5 < 6 and <3", codes: ["WXR104", "WXR104"]),
    Case(body: "a <", value: "a <", codes: ["WXR104"]),
    // Markup where text belongs
    Case(body: "<p>Hi &amp; bye</p>", value: "<p>Hi &amp; bye</p>", codes: ["WXR106"]),
    Case(body: "a<br />b<br>c", value: "a<br />b<br>c", codes: ["WXR106"]),
    Case(
      body: "<br /><b>Warning</b>: x<br /><![CDATA[value]]>", value: "value", codes: ["WXR011"]),
    Case(
      body: "<![CDATA[value]]><br /><b>Warning</b>: x<br />", value: "value", codes: ["WXR011"]),
    Case(body: "<b><![CDATA[x]]></b>", value: "<b><![CDATA[x]]></b>", codes: ["WXR106"]),
    // Instructions and declarations
    Case(body: "a<?php echo 1; ?>b", value: "ab", codes: ["WXR702"]),
    Case(body: "a<!ELEMENT b", value: "a<!ELEMENT b", codes: ["WXR104"]),
  ]

  @Test(arguments: cases, [1, 3, 17, 64, 256 << 10])
  func readsTheValue(row: Case, chunk: Int) throws {
    let reading = try Reading(Frame.content(row.body), chunk: chunk)
    #expect(reading.items.first?.content == row.value)
    #expect(reading.items.first?.id == 7)
    #expect(reading.codes == row.codes)
  }

  @Test func tellsTheOriginalPlace() throws {
    let text = Frame.content("caf\u{E9} &nbsp; x & y")
    let reading = try Reading(text)
    let places = reading.diagnostics.map { $0.location?.offset }
    let bytes = Array(text.utf8)
    #expect(places.count == 2)
    #expect(places.allSatisfy { $0.map { bytes[$0] == UInt8(ascii: "&") } == true })
  }

  @Test func foldsLineEndsWhereTheFileHasCRLF() throws {
    let text = Frame.content("<![CDATA[a\r\nb\rc\nd]]>").replacing(
      "\n", with: "\r\n", maxReplacements: 1)
    #expect(try Reading(text).items.first?.content == "a\nb\nc\nd")
  }
}
