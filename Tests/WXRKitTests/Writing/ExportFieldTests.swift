import TestSupport
import Testing

@testable import WXRKit

/// WordPress's own exports, field by field: what is read of them is written as it stood there, but
/// where that is not well-formed, or spells a character otherwise.
@Suite(.enabled(if: Shared.cases != nil, "the folder of cases is not there"))
struct ExportFieldTests {
  @Test(arguments: CaseRow.all("export_fields")) func row(row: CaseRow) throws {
    guard let raw = row["out"] as? String else { return }
    let place = Place(row)
    let entities = try Reading(place.document(raw)).entities
    let text = try WXRWriting(entities).text
    let found = try #require(place.field(in: text))
    if raw.isWellFormed { #expect(place.trimmed(found) == place.trimmed(place.spelled(raw))) }
    #expect(try Reading(text).entities == entities)
    #expect(try Reading(text).codes.filter { $0.hasPrefix("WXR0") || $0.hasPrefix("WXR1") } == [])
  }

  /// The database's text as it comes, where WordPress changes nothing of it.
  @Test(arguments: CaseRow.all("export_fields").filter { $0["function"] as? String == "wxr_cdata" })
  func section(row: CaseRow) throws {
    guard let text = row["in"] as? String, let raw = row["out"] as? String, raw.isWellFormed,
      // Foundation drops a mark at the start of a text.
      !raw.unicodeScalars.contains("\u{FEFF}")
    else { return }
    let output = try written { $0.content = text }
    #expect(output.between("<content:encoded>", "</content:encoded>") ?? "" == raw)
  }
}

/// Where a field stands in an export.
private struct Place {
  /// Fields that readers trim, and the attribute whose white space XML makes into spaces.
  private static let trimmed = [
    "post_name", "post_status", "comment_status", "ping_status", "comment_approved",
    "comment_type", "tag.slug", "author.user_login", "terms.slug",
  ]

  let isTrimmed: Bool
  /// The element that the row has; nil where it has the text alone.
  let element: String?
  let start: String
  let end: String

  init(_ row: CaseRow) {
    let field = row["field"] as? String ?? "wxr_cdata"
    isTrimmed = Self.trimmed.contains(field)
    switch field {
    case "wxr_cdata": (element, start, end) = ("content:encoded", "<item>", "</item>")
    case "blogname": (element, start, end) = ("title", "", "")
    case "blogdescription": (element, start, end) = ("description", "", "")
    case "postmeta.meta_key", "postmeta.meta_value":
      (element, start, end) = (nil, "<item><wp:postmeta>", "</wp:postmeta></item>")
    case let field where field.hasPrefix("comment_") && field != "comment_status":
      (element, start, end) = (nil, "<item><wp:comment>", "</wp:comment></item>")
    case let field where field.hasPrefix("tag."):
      (element, start, end) = (nil, "<wp:tag>", "</wp:tag>")
    case let field where field.hasPrefix("author."):
      (element, start, end) = (nil, "<wp:author>", "</wp:author>")
    default: (element, start, end) = (nil, "<item>", "</item>")
    }
  }

  private func whole(_ raw: String) -> String {
    element.map { "<\($0)>\(raw)</\($0)>" } ?? raw
  }

  func document(_ raw: String) -> String { Frame.channel(start + whole(raw) + end) }

  /// The field as it is written: the innermost element.
  func field(in text: String) -> String? {
    let inner = ["<wp:tag>", "<wp:author>", "<wp:comment>", "<wp:postmeta>", "<item>", "<channel>"]
      .compactMap { text.firstRange(of: $0)?.upperBound }.max()
    let rest = text[(inner ?? text.startIndex)...]
    let ends = [
      "</wp:tag>", "</wp:author>", "</wp:comment>", "</wp:postmeta>", "</item>", "</channel>",
    ]
    .compactMap { rest.ranges(of: $0).last?.lowerBound }.min()
    guard let ends else { return nil }
    return rest[..<ends].drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
      .reduce(into: "") { $0.append($1) }
  }

  /// Without the white space that no reader is to keep.
  func trimmed(_ text: String) -> String {
    isTrimmed ? text.filter { !$0.isWhitespace } : text
  }

  /// With the ampersands and quotes outside sections that any reader takes for the same.
  func spelled(_ raw: String) -> String {
    let raw = whole(raw)
    guard !raw.contains("<![CDATA[") else { return raw }
    return raw.replacing("&amp;", with: "&#038;").replacing("&#039;", with: "'")
      .replacing("&quot;", with: "\"").replacing("\r\n", with: "&#13;\n").replacing(
        "\r", with: "&#13;"
      )
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
  }
}

extension String {
  /// Whether a piece of an export has nothing that XML forbids.
  fileprivate var isWellFormed: Bool {
    guard
      (try? Reading(Frame.channel("<x>\(self)</x>")))?.codes.allSatisfy({ $0 == "WXR210" })
        ?? false
    else { return false }
    return unicodeScalars.allSatisfy { CharacterClass.isAllowed($0.value) }
  }
}
