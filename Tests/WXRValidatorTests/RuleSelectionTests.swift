import Testing
import WXRKit

@testable import WXRValidator

@Suite struct RuleSelectionTests {
  private func codes(_ selection: RuleSelection) -> [String] {
    RuleTable.facts.filter { selection.wants($0) }.map(\.code.rawValue)
  }

  @Test func profilesChooseFamilies() {
    #expect(codes(RuleSelection(.bytes)).allSatisfy { $0 < "WXR2" })
    #expect(codes(RuleSelection(.strict)) == RuleTable.facts.map(\.code.rawValue))
    #expect(codes(RuleSelection(.privacy)).allSatisfy { $0 > "WXR6" && $0 < "WXR8" })
    #expect(!codes(RuleSelection()).contains("WXR112"))
    #expect(codes(RuleSelection(.import)).contains("WXR202"))
    #expect(!codes(RuleSelection(.convert)).contains("WXR202"))
  }

  @Test func wordsAreCodesNamesAndBeginnings() throws {
    var selection = RuleSelection()
    try selection.select(["WXR30", "bare-ampersand"])
    try selection.ignore(["wxr303"])
    let chosen = codes(selection)
    #expect(chosen.contains("WXR301") && chosen.contains("WXR102"))
    #expect(!chosen.contains("WXR303") && !chosen.contains("WXR311"))
    #expect(throws: UnknownRule.self) { try selection.select(["WXR999"]) }
    #expect(throws: UnknownRule.self) { try selection.ignore(["ampersand"]) }
  }

  @Test func whatIsNamedIsToldWhateverItsSeverity() throws {
    var selection = RuleSelection()
    #expect(!selection.reports(.reindentedDocument, .info))
    try selection.select(["reindented-document"])
    #expect(selection.reports(.reindentedDocument, .info))
  }

  @Test func severitiesCanBeChanged() throws {
    var selection = RuleSelection()
    selection.severities[.reindentedDocument] = .error
    let text = """
      <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
      <title> <![CDATA[Tides]]> </title><wp:post_id>1</wp:post_id></item></channel></rss>
      """
    let found = try Validator(selection).validate(Export(bytes: Array(text.utf8)))
    #expect(found.findings.first { $0.code == .reindentedDocument }?.severity == .error)
  }

  /// One list of codes: each is in order, has a name and a page in its parts.
  @Test func theTableIsInOrderAndEachRuleHasAPage() {
    let codes = RuleTable.facts.map(\.code.rawValue)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
    for page in RulePage.all {
      #expect(page.facts.name != page.facts.code.rawValue)
      #expect(page.summary.hasSuffix("."), "\(page.facts.code)")
      #expect(page.why != nil && page.whatToDo != nil, "\(page.facts.code)")
      #expect(page.text.contains("**Bad**") && page.text.contains("**Good**"))
      #expect(page.text.contains("**Fix.**"), "\(page.facts.code)")
      #expect(page.facts.fix != .none || page.text.contains("**Fix.** None"))
    }
  }
}
