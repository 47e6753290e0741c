import Testing
import WXRKit

@testable import WXRValidator

/// One list says what is mended, how safely, and when; everything else agrees with it.
@Suite struct FixTableTests {
  @Test func isInTheOrderOfCodes() {
    let codes = KnownFix.all.map(\.code.rawValue)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: KnownFix.all.map(\.code.rawValue))
  func theRuleSaysTheSame(code: String) throws {
    let fix = try #require(KnownFix.of(Diagnostic.Code(rawValue: code)))
    let facts = try #require(RuleTable.facts(of: fix.code))
    #expect(facts.fix.rawValue == fix.safety.rawValue)
    #expect(facts.fixCommand != nil)
  }

  /// The fixes of families 2 to 8 and the one of CRs have a remedy each, but those of every repair.
  @Test func eachHasItsRemedy() {
    let plain: Set<String> = ["WXR201", "WXR205", "WXR207", "WXR701", "WXR702"]
    let remedied = Set(RemedyTable.all.flatMap { $0.codes })
    for fix in KnownFix.all {
      let code = fix.code.rawValue
      let isMeaning = code == "WXR017" || code > "WXR2" && !plain.contains(code)
      #expect(remedied.contains(code) == isMeaning, "\(code)")
      if isMeaning { #expect(fix.occasion != .always, "\(code)") }
    }
  }

  /// A rule whose fix no repair makes is one that reading makes needless.
  @Test func eachFixOfTheCatalogueIsThere() {
    let byReading: Set<String> = ["WXR002", "WXR112", "WXR211"]
    for facts in RuleTable.facts where facts.fix != .none {
      let code = facts.code.rawValue
      #expect((KnownFix.of(facts.code) != nil) != byReading.contains(code), "\(code)")
    }
  }

  @Test(arguments: KnownFix.all.map(\.code.rawValue))
  func thePageSaysHow(code: String) throws {
    let fix = try #require(KnownFix.of(Diagnostic.Code(rawValue: code)))
    let page = try #require(RulePage(named: code))
    let start = try #require(page.text.firstRange(of: "**Fix.** "))
    let words = page.text[start.upperBound...].split(separator: "\n\n").first ?? ""
    switch fix.occasion {
    case .always: break
    case .meaning:
      let flag = fix.safety == .lossy ? "with `--lossy`" : "with `--semantic`"
      #expect(words.contains(flag), "\(code)")
    case .named: #expect(words.replacing("\n", with: " ").contains("only with `--fix \(code)`"))
    }
  }

  @Test func choosesByFlags() {
    func made(_ selection: FixSelection) -> Set<String> {
      Set(KnownFix.all.map(\.code).filter(selection.makes).map(\.rawValue))
    }
    let plain = made(FixSelection())
    #expect(plain.contains("WXR102") && !plain.contains("WXR301") && !plain.contains("WXR109"))
    let semantic = made(FixSelection(isSemantic: true))
    #expect(semantic.isSuperset(of: ["WXR301", "WXR304", "WXR703"]))
    #expect(semantic.isDisjoint(with: ["WXR302", "WXR501", "WXR017", "WXR708"]))
    let lossy = made(FixSelection(isLossy: true))
    #expect(lossy.contains("WXR302") && !lossy.contains("WXR301") && !lossy.contains("WXR417"))
    let code = Diagnostic.Code(rawValue: "WXR501")
    #expect(made(FixSelection(named: [code])).contains("WXR501"))
    #expect(
      !made(FixSelection(isSemantic: true, named: [code], without: [code])).contains("WXR501"))
  }
}
