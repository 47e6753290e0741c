package import WXRKit

/// All rules in the order of their codes: one list for the validator, the command `rule`, the
/// documentation and the tests.
package enum RuleTable {
  package static let all: [any Rule.Type] =
    container + xml + structure + references + values + content + media + security + portability

  /// What the catalogue says of each, at the same places.
  package static let facts: [RuleFacts] = all.map { $0.facts }

  private static let places = Dictionary(
    facts.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first }
  )

  package static func facts(of code: Diagnostic.Code) -> RuleFacts? {
    places[code].map { facts[$0] }
  }

  static func index(of code: Diagnostic.Code) -> Int? { places[code] }

  /// The rule of a code, `WXR102`, or of a name, `bare-ampersand`.
  package static func facts(named word: String) -> RuleFacts? {
    facts(of: Diagnostic.Code(rawValue: word.uppercased()))
      ?? facts.first { $0.name == word.lowercased() }
  }
}
