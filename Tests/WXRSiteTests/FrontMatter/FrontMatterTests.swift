import Testing
import Yams

@testable import WXRSite

@Suite struct FrontMatterTests {
  @Test func keepsOrderAndLeavesOutWhatIsEmpty() {
    var matter = FrontMatter()
    matter["zebra"] = .text("striped")
    matter["empty"] = .text("")
    matter["none"] = .list([])
    matter["ant"] = .integer(6)
    matter["zebra"] = .text("black")
    #expect(matter.yaml == "zebra: black\nant: 6\n")
  }

  @Test func writesAllKindsOfValues() {
    var inner = FrontMatter()
    inner["sticky"] = .boolean(true)
    var matter = FrontMatter()
    matter["date"] = .date("2019-03-01T07:15:00+01:00")
    matter["tags"] = .texts(["Sea", "日本"])
    matter["params"] = .map(inner)
    #expect(
      matter.yaml == """
        date: 2019-03-01T07:15:00+01:00
        tags:
        - Sea
        - 日本
        params:
          sticky: true

        """)
  }

  @Test(arguments: [
    "no", "Yes", "null", "~", "true", "1.0", "12", "0x1F", "1_000", "12:30:45", "2019-03-01", "-",
    "- a", "@ida", "`x`", "%x", "&a", "*a", "!tag", "|", ">", "a: b", "a:", "a #b", "#x", "{a}",
    "[a]", "a, b", "'quoted'", "\"quoted\"", "it's", "back\\slash", "\\U0001F600", "😀 party",
    "two\nlines", "ends\n", " lead", "trail ", "tab\there", "\u{1}\u{1F}", "\u{85}\u{2028}",
    "\u{202E}rtl", "= x", "<<", "? x", "e1", "1e5", ".5", "+1", "0o7", "NaN", "",
    "\u{E000}", "日本: 語", "👨‍👩‍👧", "---", "...", "--- a", "\r\n",
  ])
  func textsStayTexts(text: String) throws {
    var matter = FrontMatter()
    matter["a"] = .list([.text(text)])
    matter["b"] = .text(text)
    let node = try #require(try Yams.compose(yaml: matter.yaml))
    let item = try #require(node.mapping?.values.first?.sequence?.first)
    #expect(item.scalar?.string == text && item.tag == Tag(.str))
    if !text.isEmpty { #expect(node["b"]?.string == text) }
  }

  @Test func keepsEmojiReadable() {
    var matter = FrontMatter()
    matter["title"] = .text("🎉: party")
    #expect(matter.yaml == "title: \"🎉: party\"\n")
  }
}

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("Plain", "Plain"), ("Tea <em>&amp;</em>\n cake", "Tea & cake"), ("  a\t b ", "a b"),
    ("2 < 3 and 4 > 3", "2 < 3 and 4 > 3"), ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    ("&#8217;&#x2019;&#146;&rsquo;", "’’’’"), ("a&nbsp;b", "a b"),
    ("R&D &unknown; &", "R&D &unknown; &"),
    ("one<br />two", "one two"), ("<script>alert(1)</script>x", "x"), ("<style>a{}</STYLE>y", "y"),
    ("<b", "<b"), ("a <!-- c --> b", "a b"), ("&#0;&#xD800;", "\u{FFFD}\u{FFFD}"), ("", ""),
    ("<script>never closed", ""),
  ])
  func isWhatAReaderSees(html: String, text: String) {
    #expect(PlainText(html: html).text == text)
  }

  @Test func staysLinear() {
    let html = String(repeating: "<", count: 100_000) + ">" + String(repeating: "&", count: 100_000)
    #expect(PlainText(html: html).text.utf8.count > 100_000)
  }
}
