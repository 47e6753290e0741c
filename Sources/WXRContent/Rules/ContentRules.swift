/// What a user wants done with shortcodes and blocks, by name; a rule goes before all that the tables say.
public struct ContentRules: Sendable {
  package var shortcodes: [String: ContentRule]
  /// By the name with its name space: `core/paragraph`.
  package var blocks: [String: ContentRule]

  /// No rules.
  public init() { (shortcodes, blocks) = ([:], [:]) }

  public var isEmpty: Bool { shortcodes.isEmpty && blocks.isEmpty }

  /// The shortcodes that have a rule.
  public var shortcodeNames: Set<String> { Set(shortcodes.keys) }
}

/// What becomes of one shortcode or block.
package enum ContentRule: Sendable {
  /// Its content stays, it goes.
  case unwrap
  /// It goes with its content.
  case drop
  /// A shortcode stays as it is written, a block as it was saved.
  case keep
  /// HTML in its place, which becomes Markdown like all other.
  case html(any ContentTemplate)
  /// Text that stands in the Markdown as it is: raw HTML, or a generator's own shortcode.
  case raw(any ContentTemplate)
}

/// Makes text of what a shortcode or block says.
package protocol ContentTemplate: Sendable {
  /// - Parameter variables: its attributes by name; bare ones by number, from 1; `name` and `content`.
  func text(_ variables: JSONObject) -> String
}
