import Testing
import WXRKit

@testable import WXRContent

/// The table as a terminal shows it.
@Suite struct InspectionTableTests {
  private static func summary(_ entities: [Entity]) -> ExportSummary {
    var inspection = Inspection()
    for entity in entities { inspection.add(entity) }
    return inspection.summary
  }

  @Test func alignsColumns() {
    let posts = (0..<1001).map { _ in Entity.item(Item(status: .publish, type: .post)) }
    let summary = Self.summary(
      [.site(Site(title: "Harbour", wxrVersion: "1.2"))] + posts
        + [
          .item(Item(status: .draft, type: .page)),
          .comment(Comment(date: "2019-03-01 07:15:00", approved: "1")),
        ])
    #expect(
      InspectionTable().text(summary) == """
        Site
          Title   Harbour
          Format  WXR 1.2

        Items  1,002
          post  1,001  publish 1,001
          page      1  draft 1

        Dates
          Comments  2019-03-01 to 2019-03-01

        Comments  1
          comment  1  approved 1

        Content
          empty  1,002

        """)
  }

  @Test func leavesOutWhatIsBeyondTheRows() {
    let blocks = (10..<25).map { "<!-- wp:b\($0) -->" }.joined()
    let text = InspectionTable(rows: 3)
      .text(Self.summary([.item(Item(content: blocks, type: .post))]))
    #expect(text.contains("Blocks  15\n  b10  1\n  b11  1\n  b12  1\n  … and 12 more\n"))
  }

  @Test func wideLettersTakeTwoColumns() {
    let text = InspectionTable()
      .text(
        Self.summary([
          .author(Author(login: "海の日", displayName: "A")),
          .author(Author(login: "e\u{301}va", displayName: "B")),
        ]))
    #expect(text.contains("  e\u{301}va     0  B\n  海の日  0  A\n"))
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb", 7), ("a\r\n\tb ", "a b", 3), ("a\u{202E}b", "a\u{FFFD}b", 3),
    ("日本", "日本", 4), ("e\u{301}", "e\u{301}", 1), ("👍", "👍", 2), ("", "", 0), ("  ", "", 0),
  ])
  func showsTextSafely(source: String, shown: String, width: Int) {
    let text = TerminalText(source)
    #expect(text.text == shown)
    #expect(text.width == width)
  }

  @Test func cutsToTheWidth() {
    #expect(TerminalText("abcdef", limit: 4).text == "abc…")
    #expect(TerminalText("abcd", limit: 4).text == "abcd")
    #expect(TerminalText("日本語", limit: 4).text == "日…")
    let site = Entity.site(Site(title: String(repeating: "日本", count: 100)))
    for line in InspectionTable(width: 50).text(Self.summary([site])).split(separator: "\n") {
      #expect(TerminalText(String(line)).width <= 50)
    }
  }

  @Test func headingsAreBoldOnDemand() {
    let summary = Self.summary([.item(Item(type: .post))])
    #expect(InspectionTable(bold: true).text(summary).contains("\u{1B}[1mItems\u{1B}[0m  1\n"))
    #expect(!InspectionTable().text(summary).contains("\u{1B}"))
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000"),
  ])
  func groupsDigits(number: Int, text: String) {
    #expect(number.grouped == text)
  }
}
