import TestSupport
import Testing

@testable import WXRSite

@Suite struct TitleSlugTests {
  @Test(
    .enabled(if: Shared.cases != nil, "needs the shared cases"),
    arguments: CaseRow.all("slugs").filter { $0["in"] is String })
  func isWordPressSanitizeTitle(row: CaseRow) {
    #expect(TitleSlug(row.input).text == row["out"] as? String)
  }

  @Test(arguments: [
    ("The first morning", "the-first-morning"), ("L’été & l’hiver", "lete-lhiver"),
    ("Tea &amp; cake", "tea-cake"), ("2 < 3", "2-3"), ("<em>No</em> way", "no-way"),
    ("cut <em", "cut"), ("50 % off", "50-off"), ("—", ""), ("", ""),
  ])
  func hyphenatesTitles(title: String, slug: String) {
    #expect(TitleSlug(title).text == slug)
  }

  @Test func endsBeforeTwoHundredBytesAtACharacter() {
    let text = TitleSlug(String(repeating: "я", count: 100)).text
    #expect(text == String(repeating: "%d1%8f", count: 33))
  }
}

@Suite struct AccentFoldingTests {
  @Test(
    .enabled(if: Shared.cases != nil, "needs the shared cases"),
    arguments: CaseRow.all("remove_accents").filter { $0["in"] is String })
  func isWordPressRemoveAccents(row: CaseRow) {
    for (key, language) in [
      ("out", nil), ("out_de_DE", "de-DE"), ("out_da_DK", "da_DK"), ("out_sr_RS", "sr"),
      ("out_bs_BA", "bs-BA"),
    ] {
      guard let expected = row[key] as? String else { continue }
      #expect(AccentFolding(language: language).folded(row.input) == expected)
    }
  }

  @Test func leavesOtherScripts() {
    #expect(AccentFolding().folded("йод ά が ǧ") == "йод ά が ǧ")
  }
}
