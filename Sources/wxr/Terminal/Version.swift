import WXRKit

/// What `--version` prints, on every command.
enum Version {
  static let number = "0.1.0"

  static func isAsked(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains("--version")
  }

  static func text(_ words: [String]) -> String {
    let own = "wxr \(number)"
    return words.contains("--verbose")
      ? ([own] + LibraryVersion.all.map(\.description)).joined(separator: "\n") : own
  }
}
