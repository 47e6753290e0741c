import ArgumentParser
import WXRKit
import WXRValidator

/// `wxr rule`
struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Prints what a rule means, why it matters, and what to do.",
    discussion: """
      Examples:
        wxr rule WXR102
        wxr rule bare-ampersand
        wxr rule --list
      """)

  @Argument(help: "Codes or names of rules, as findings have them.")
  var rules: [String] = []

  @Flag(help: "List all rules.")
  var list = false

  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    if list { return print(Self.table, terminator: "") }
    guard !rules.isEmpty else {
      throw UsageError("Which rule? Name one, such as WXR102, or give --list.")
    }
    let pages = try rules.map { word in
      guard let page = RulePage(named: word) else {
        throw UsageError(UnknownRule(word: word).description)
      }
      return Self.text(page)
    }
    print(pages.joined(separator: "\n"), terminator: "")
  }

  private static func text(_ page: RulePage) -> String {
    let facts = page.facts
    let command = facts.fixCommand ?? "by hand, wxr repair does not do it"
    let fix = facts.fix == .none ? "none" : "\(facts.fix.rawValue) — \(command)"
    return "\(facts.code) \(facts.name) (\(severity(facts))). Fix: \(fix).\n\n\(page.text)\n"
  }

  private static func severity(_ facts: RuleFacts) -> String {
    facts.worst == facts.severity
      ? facts.severity.rawValue : "\(facts.severity.rawValue), up to \(facts.worst.rawValue)"
  }

  /// A line a rule.
  private static var table: String {
    let pages = RulePage.all
    let width = pages.map(\.facts.name.count).max() ?? 0
    return pages.map { page in
      let facts = page.facts
      let name = facts.name.padded(to: width)
      let severity = facts.severity.rawValue.padded(to: 7)
      return "\(facts.code)  \(name)  \(severity)  \(page.summary)\n"
    }.joined()
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
