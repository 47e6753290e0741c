import Testing

@testable import WXRKit

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("", "<![CDATA[]]>"), ("a & <b>", "<![CDATA[a & <b>]]>"),
    ("a ]]> b", "<![CDATA[a ]]]]><![CDATA[> b]]>"),
    ("]]>]]>", "<![CDATA[]]]]><![CDATA[>]]]]><![CDATA[>]]>"), ("a]]", "<![CDATA[a]]]]>"),
    ("]]]>", "<![CDATA[]]]]]><![CDATA[>]]>"), ("a\r\nb\tc", "<![CDATA[a\r\nb\tc]]>"),
    ("，日本\u{FFFD}", "<![CDATA[，日本\u{FFFD}]]>"),
  ])
  func sections(text: String, expected: String) throws {
    let output = try written { $0.content = text }
    #expect(output.between("<content:encoded>", "</content:encoded>") ?? "" == expected)
    #expect(try Reading(output.text).items.first?.content == text)
    #expect(output.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a & b &amp; c", "a &#038; b &#038;amp; c"), ("<b>\"x\"</b>", "&lt;b>\"x\"&lt;/b>"),
    ("]]>", "]]&gt;"), ("]>", "]>"), ("a\r\nb", "a&#13;\nb"), (" ", " "),
  ])
  func characters(text: String, expected: String) throws {
    let output = try WXRWriting([.site(Site(title: text))])
    #expect(output.between("<title>", "</title>") ?? "" == expected)
    guard case .site(let site)? = try Reading(output.text).entities.first else {
      Issue.record("no site")
      return
    }
    #expect(site.title == text)
  }

  @Test func attributes() throws {
    let slug = "a&b<c>\"d\"\t\n\r'"
    let output = try written { $0.terms = [TermReference(taxonomy: "x", slug: slug, name: "n")] }
    #expect(output.text.contains("nicename=\"a&amp;b&lt;c>&quot;d&quot;&#9;&#10;&#13;'\""))
    #expect(try Reading(output.text).items.first?.terms.first?.slug == slug)
  }

  /// What XML forbids becomes what the reader makes of it, and is told.
  @Test(arguments: [
    ("a\0b", "ab", "WXR013"), ("a\u{0B}b\u{1F}", "a b ", "WXR014"), ("a\u{FFFE}b", "ab", "WXR014"),
    ("]\u{1}]>", "]]>", "WXR014"), ("s:3:\"a\u{1}b\";", "s:3:\"a b\";", "WXR014"),
  ])
  func forbiddenCharacters(text: String, settled: String, code: String) throws {
    for output in [try written { $0.content = text }, try written { $0.link = text }] {
      #expect(Set(output.codes) == [code])
      let item = try #require(try Reading(output.text).items.first)
      let found = item.content ?? item.link
      #expect(found == settled || found == settled.trimmingEnd())
      #expect(try Reading(output.text).codes.isEmpty)
    }
  }

  /// A post about exports holds what a mending reader takes for the field's end.
  @Test(arguments: ["</content:encoded><wp:post_id>", "<item><wp:postmeta>", "</content:encoded>"])
  func tagsInSections(tags: String) throws {
    for text in ["<![CDATA[a]]>\(tags)", "\(tags)<![CDATA[", "x]]>\(tags)]]>\(tags)"] {
      let output = try written {
        $0.content = text
        $0.excerpt = text
      }
      let reading = try Reading(output.text)
      #expect(reading.items.first?.content == text)
      #expect(reading.items.first?.excerpt == text)
      #expect(reading.codes.isEmpty)
    }
  }

  /// Other parsers refuse longer ones.
  @Test func longSections() throws {
    let text = String(repeating: "ä", count: 4_749_999) + "]]>" + String(repeating: "日", count: 99)
    let output = try written { $0.content = text }
    #expect(output.text.split(separator: "<![CDATA[").allSatisfy { $0.utf8.count < 9_600_000 })
    #expect(try Reading(output.text).items.first?.content == text)
  }

  @Test(arguments: [
    (" a ", " a "), ("a--b", "a- -b"), ("a-", "a- "), ("---", "- - - "), ("<&>", "<&>"),
  ])
  func comments(text: String, expected: String) throws {
    let output = try WXRWriting([.site(Site(prolog: [text]))])
    #expect(output.between("<!--", "-->") ?? "" == expected)
    #expect(try Reading(output.text).codes.isEmpty)
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
