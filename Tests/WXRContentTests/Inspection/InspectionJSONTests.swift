import Foundation
import Testing
import WXRKit

@testable import WXRContent

/// The summary as JSON.
@Suite struct InspectionJSONTests {
  @Test func writesTheDocumentedKeys() throws {
    var inspection = Inspection()
    inspection.add(
      .site(
        Site(
          title: "\"Sea\"\u{1}", link: "http://a.example", wxrVersion: "1.2",
          generators: ["https://wordpress.org/?v=6.1"])))
    inspection.add(
      .item(
        Item(
          creator: "ida", content: "[audio] [sic] <!-- wp:a -->", date: "2012-05-06 07:08:09",
          status: .publish, type: .post,
          terms: [TermReference(taxonomy: .category, slug: "sea", name: "Sea")])))
    let text = InspectionJSON().text(inspection.summary)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let facts: [(String, Any)] = [
      ("format", "wxr"), ("schema", "wxr-inspection/1"), ("wxrVersion", "1.2"), ("documents", 1),
      ("site.title", "\"Sea\"\u{1}"), ("site.url", "https://a.example"),
      ("writer.name", "WordPress"), ("writer.version", "6.1"), ("items.total", 1),
      ("dates.published.first", "2012-05-06T07:08:09"), ("comments.total", 0),
    ]
    for (path, value) in facts {
      #expect(Self.value(path, of: object) as? NSObject == value as? NSObject, "\(path)")
    }
    #expect(Self.value("items.types.name", of: object) as? [String] == ["post"])
    #expect(Self.value("authors.list.login", of: object) as? [String] == ["ida"])
    #expect(Self.value("terms.taxonomies.name", of: object) as? [String] == ["category"])
    #expect(Self.value("content.shortcodes.origin", of: object) as? [String] == ["core"])
    #expect(Self.value("content.bracketedWords.name", of: object) as? [String] == ["sic"])
    #expect(Self.value("content.blocks.name", of: object) as? [String] == ["a"])
  }

  /// What stands at a path of keys; of a list, what stands there in each of its members.
  private static func value(_ path: String, of object: Any) -> Any? {
    var value: Any? = object
    for key in path.split(separator: ".") {
      if let list = value as? [[String: Any]] {
        value = list.compactMap { $0[String(key)] }
      } else {
        value = (value as? [String: Any])?[String(key)]
      }
    }
    return value
  }

  /// Canonical JSON on one line, so that several are NDJSON.
  @Test func isOneCanonicalLine() throws {
    var inspection = Inspection()
    inspection.add(.site(Site(title: "a\nb \u{7}é/\"", wxrVersion: "1.2")))
    inspection.add(.item(Item(content: "[audio]", type: .post)))
    let line = InspectionJSON().text(inspection.summary, source: "a.xml")
    #expect(line.hasSuffix("\n") && !line.dropLast().contains("\n"))
    #expect(line.contains(#""title":"a\nb \u0007é/\"""#))
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
    let sorted = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    #expect(String(decoding: sorted, as: UTF8.self) == String(line.dropLast()))
    #expect(Self.value("source", of: object) as? String == "a.xml")
  }

  @Test func tellsWhatAnotherFileIs() {
    let json = InspectionJSON()
    #expect(json.text(.bloggerAtom) == #"{"format":"blogger-atom"}"# + "\n")
    #expect(json.text(.empty, source: "a") == #"{"format":"empty","source":"a"}"# + "\n")
  }

  /// Whatever is beyond the limit is counted in both forms.
  @Test func othersAreShown() throws {
    var inspection = Inspection(limit: 1)
    for letter in ["a", "b"] {
      inspection.add(
        .item(
          Item(
            creator: letter, content: "<!-- wp:\(letter) -->[\(letter) x=1]",
            type: PostType(rawValue: letter))))
    }
    let object = try JSONSerialization.jsonObject(
      with: Data(InspectionJSON().text(inspection.summary).utf8))
    let paths = ["items.others", "authors.others", "content.otherShortcodes"]
    for path in paths { #expect(Self.value(path, of: object) as? Int == 1, "\(path)") }
    #expect(Self.value("content.blocks.others", of: object) as? [Int] == [1])
    let table = InspectionTable().text(inspection.summary)
    #expect(table.components(separatedBy: "  other names  1\n").count == 5)
  }

  @Test func isTheSameEachTime() {
    let texts = (0..<3).map { _ in
      var inspection = Inspection()
      for number in 0..<50 {
        let meta = [Meta(key: "_elementor_\(number)", value: "")]
        inspection.add(.item(Item(creator: "u\(number)", type: .post, meta: meta)))
      }
      return InspectionJSON().text(inspection.summary)
    }
    #expect(Set(texts).count == 1)
  }
}
