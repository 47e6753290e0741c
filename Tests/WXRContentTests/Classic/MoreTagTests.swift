import TestSupport
import Testing

@testable import WXRContent

struct MoreTagTests {
  @Test(.enabled(if: hasCases, "needs ../shared/cases"))
  func divisionsAreThoseOfWordPress() {
    let (failed, count) = ContentCase.failures("more") { row in
      let more = MoreTag(dividing: row.input)
      let got = [more.main, more.extended, more.text, []] + ContentPages.divide(row.input)
      let out = row["out"]
      let wanted =
        ["main", "extended", "more_text"].map { out[$0]?.bytes ?? [] } + [[]]
        + (row["pages"].array ?? []).map(\.bytes)
      return ("\(got.map(text))", "\(wanted.map(text))")
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
    #expect(count == 29)
  }

  @Test func placeOfTheMark() throws {
    let content = Array("a<!--more\n-->b<!--more x-->c".utf8)
    let place = try #require(MoreTag.place(in: content))
    #expect(content.text(place.mark) == "<!--more x-->")
    #expect(content.text(place.text) == " x")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
