public import WXRKit

/// The manual page of a rule: what it is, why it matters, examples, what to do, and the fix.
///
/// It is the doc comment of the rule's struct, which `make docs` brings here.
public struct RulePage: Sendable, Hashable {
  public let facts: RuleFacts
  /// The page in Markdown, without a heading.
  public let text: String

  /// The page of a code, `WXR102`, or of a name, `bare-ampersand`; nil if there is no such rule.
  public init?(named word: String) {
    guard let facts = RuleTable.facts(named: word) else { return nil }
    self.init(facts)
  }

  init(_ facts: RuleFacts) {
    self.facts = facts
    text = Self.texts[facts.code.rawValue] ?? ""
  }

  /// All pages, in the order of their codes.
  public static var all: [RulePage] { RuleTable.facts.map { RulePage($0) } }

  public static func of(_ code: Diagnostic.Code) -> RulePage? {
    RuleTable.facts(of: code).map { RulePage($0) }
  }

  /// What it is, in a sentence.
  public var summary: String { paragraphs.first ?? "" }

  /// Why it matters.
  public var why: String? { paragraph("Why it matters") }

  public var whatToDo: String? { paragraph("What to do") }

  private func paragraph(_ heading: String) -> String? {
    let mark = "**\(heading).** "
    return paragraphs.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }

  /// Each in one line, without the examples.
  private var paragraphs: [String] {
    var all: [String] = [""]
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isExample.toggle() }
      if isExample || line.isEmpty || line.hasPrefix("```") {
        all.append("")
        continue
      }
      if line.hasPrefix("**") { all.append("") }
      all[all.count - 1] += (all[all.count - 1].isEmpty ? "" : " ") + line
    }
    return all.filter { !$0.isEmpty }
  }
}

extension String {
  /// The first sentence of a paragraph.
  var firstSentence: String {
    firstRange(of: ". ").map { String(self[..<$0.lowerBound]) + "." } ?? self
  }
}
