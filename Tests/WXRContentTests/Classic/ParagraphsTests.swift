import TestSupport
import Testing

@testable import WXRContent

struct ParagraphsTests {
  @Test(.enabled(if: hasCases, "needs ../shared/cases"), arguments: ["wpautop", "mixed-wpautop"])
  func paragraphsAreThoseOfWordPress(file: String) {
    let (failed, count) = ContentCase.failures(file) { row in
      (text(Paragraphs.add(to: row.input)), text(row["out"].bytes))
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  @Test(.enabled(if: hasCases, "needs ../shared/cases"), arguments: ["wpautop", "mixed-wpautop"])
  func paragraphsWithoutBreaks(file: String) {
    let (failed, count) = ContentCase.failures(file) { row in
      (text(Paragraphs.add(to: row.input, breaks: false)), text(row["out_no_br"].bytes))
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
