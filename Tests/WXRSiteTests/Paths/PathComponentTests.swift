import Testing

@testable import WXRSite

@Suite struct PathComponentTests {
  @Test(arguments: [
    ("harbour", "harbour"), ("日本", "日本"), ("e\u{301}", "é"), ("Mixed Case", "Mixed-Case"),
    ("../../etc/passwd", "etc-passwd"), ("C:\\temp\\x", "C-temp-x"), ("/root", "root"),
    ("a\0b", "a-b"), ("a\u{202E}gpj.exe", "a-gpj.exe"), ("name.", "name"), ("name . ", "name"),
    (".hidden", "hidden"), ("~x~", "x"), ("what?*<>|\"", "what"), ("क्\u{200D}ष", "क्\u{200D}ष"),
    ("con", "con_"), ("CON.txt", "CON_.txt"), ("Lpt1", "Lpt1_"), ("com¹", "com¹_"),
    ("conx", "conx"),
    ("nul.", "nul_"),
  ])
  func isSafeEverywhere(text: String, name: String) {
    #expect(PathComponent(text)?.text == name)
  }

  @Test(arguments: ["", ".", "..", "...", " ", "/", "\\", "-", "\u{0}", "\u{2066}"])
  func isNothingWhereNothingIsLeft(text: String) {
    #expect(PathComponent(text) == nil)
  }

  @Test func leavesRoomForASuffixAndAnEnding() {
    let long = PathComponent(String(repeating: "日", count: 300))
    #expect(long?.text == String(repeating: "日", count: 66))
    let family = String(repeating: "👨‍👩‍👧", count: 50)
    let cut = PathComponent(family)?.text ?? ""
    #expect(cut.utf8.count <= 200 && !cut.isEmpty && family.hasPrefix(cut))
    let marks = PathComponent("e" + String(repeating: "\u{316}", count: 5000))
    #expect((marks?.text.utf8.count ?? 0) <= 200)
  }
}

@Suite struct PathClaimsTests {
  private func names(_ texts: [String]) -> [String] {
    var claims = PathClaims()
    return texts.compactMap(PathComponent.init(_:)).map { claims.claim($0, in: .root).text }
  }

  @Test func numbersWhatComesAgain() {
    #expect(names(["a", "a", "a-2", "a", "b"]) == ["a", "a-2", "a-2-2", "a-3", "b"])
  }

  @Test func seesThroughCaseAndNormalisation() {
    #expect(names(["Caf\u{E9}", "cafe\u{301}", "CAFÉ"]) == ["Café", "café-2", "CAFÉ-3"])
    #expect(names(["straße", "STRASSE"]) == ["straße", "STRASSE-2"])
    #expect(names(["i", "İ", "ż"]) == ["i", "İ-2", "ż"])
  }

  @Test func keepsFoldersApart() throws {
    var claims = PathClaims()
    let name = try #require(PathComponent("a"))
    let other = try #require(PathComponent("b"))
    #expect(claims.claim(name, in: .root) == name)
    #expect(claims.claim(name, in: .root / other) == name)
  }

  @Test func staysQuickForOneNameManyTimes() {
    var claims = PathClaims()
    let name = PathComponent(trusted: "untitled")
    let all = (0..<5000).map { _ in claims.claim(name, in: .root).text }
    #expect(Set(all).count == 5000 && all.last == "untitled-5000")
  }
}

/// Whatever the slugs: every path stays inside, and no two are one to any file system.
@Suite struct PathProperties {
  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func randomSlugsNeverLeaveNorCollide(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var claims = PathClaims()
    var seen: Set<String> = []
    for _ in 0..<400 {
      guard let name = PathComponent(Self.slug(&random)) else { continue }
      let text = claims.claim(name, in: .root).text
      #expect(!text.contains("/") && !text.contains("\\") && text != ".." && text != ".")
      #expect(text.utf8.count <= 240 && !text.hasSuffix(".") && !text.hasSuffix(" "))
      #expect(PathComponent(text)?.text == text, "made of itself, \(text) changes; seed \(seed)")
      #expect(seen.insert(text.lowercased().uppercased()).inserted, "\(text), seed \(seed)")
    }
  }

  private static func slug(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "..", "/", "\\", "a", "A", "é", "e\u{301}", "con", "NUL", ".", " ", ":", "日", "\u{0}", "%2e",
      "%2f", "-", "~", "\u{202E}", "ß", "SS", "😀", "\u{301}", "com1", "\u{FFFF}", "ı", "İ",
    ]
    let count = Int.random(in: 0...6, using: &random)
    return Slug(
      stored: (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    )
    .text
  }
}
