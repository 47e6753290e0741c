import Testing

@testable import WXRValidator

@Suite struct MojibakeTests {
  /// The bytes of a text, each taken for a character of Windows-1252.
  private static func misread(_ text: String) -> String {
    let high: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    var scalars = String.UnicodeScalarView()
    for byte in text.utf8 {
      let value = (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  private static let texts = [
    "don’t", "café", "Bérénice", "“Yes” — he said", "10 € here", "Привет, мир", "日本語のテキスト",
    "😀", "Äpfel, Öl und Übung", "ελληνικά", "한국어", "naïve façade",
  ]

  @Test(arguments: texts) func misreadTextsAreFound(text: String) {
    #expect(Mojibake(Self.misread(text)) != nil)
    #expect(Mojibake(Self.misread(Self.misread(text))) != nil)
  }

  @Test(
    arguments: texts + [
      "„Spaß“ – groß… und „Fuß“", "« Voilà\u{A0}» dit-il, « l’été\u{A0}»", "10 °C", "NÃO, AMANHÃ",
      "ÉTÉ… À LA MER", "Â", "Ã", "Coupé… « café\u{A0}»", "½ ¼ © ®", "ÅÄÖ åäö", "IRMÃ\u{A0}MARIA",
      "plain", "",
    ])
  func soundTextsAreNot(text: String) {
    #expect(Mojibake(text) == nil)
    #expect(ForeignCodePage.word(in: text) == nil)
  }

  @Test func someAmongSoundOnes() {
    #expect(Mojibake("Été à Paris: itâ€™s « donâ€™t »")?.count == 2)
    #expect(Mojibake("Été à Paris: itâ€™s") == nil)
  }

  @Test(arguments: ["Á¤±Ç ½ÉÆÇ", "Ïðèâåò, ìèð! Äîáðîå óòðî", "<p>¹Ì±¹»ê¼è°í±â</p>"])
  func otherCodePages(text: String) {
    #expect(ForeignCodePage.word(in: text) != nil)
  }

  @Test(arguments: [
    "The accents áéíóú and ÁÉÍÓÚ are used in Spanish words", "äöü ÄÖÜ ß", "¿¡ «» ¡¡",
    "<code>[àáâãäå][èéêë][ìíîï][òóôõö]</code>",
  ])
  func listsOfLetters(text: String) {
    #expect(ForeignCodePage.word(in: text) == nil)
  }
}
