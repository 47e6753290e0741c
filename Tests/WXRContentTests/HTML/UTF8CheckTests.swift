import TestSupport
import Testing

@testable import WXRContent

@Suite struct UTF8CheckTests {
  @Test(arguments: [
    "", "plain text that is longer than eight bytes", "é", "日本語", "😀",
    "a\u{7F}\u{80}\u{7FF}\u{800}",
    "\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}",
  ])
  func takesText(text: String) { #expect(Array(text.utf8).isUTF8) }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0x61, 0xFF],
    ] as [[UInt8]])
  func takesNothingElse(bytes: [UInt8]) {
    #expect(!bytes.isUTF8)
    #expect(!(Array("twelve bytes".utf8) + bytes).isUTF8)
  }

  @Test func agreesWithTheStandardLibrary() {
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    let bytes: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0,
      0xF3,
      0xF4,
    ]
    for _ in 0..<SeededRandom.rounds(5000) {
      let text = (0...random.below(12)).map { _ in bytes[random.below(bytes.count)] }
      #expect(text.isUTF8 == (String(validating: text, as: UTF8.self) != nil), "\(text)")
    }
  }
}
