import WXRArchive
import WXRKit

/// A change for people: a line, and with values a few more.
struct ChangeText: CustomStringConvertible {
  private let change: SnapshotDiff.Change
  private let showsValues: Bool
  private let usesColor: Bool

  init(_ change: SnapshotDiff.Change, showsValues: Bool, usesColor: Bool) {
    self.change = change
    self.showsValues = showsValues
    self.usesColor = usesColor
  }

  var description: String {
    let tree = change.new ?? change.old
    let title = (tree?["title"] ?? tree?["name"] ?? tree?["displayName"])?.text
    let shown = title.map { " “\(Console.plain(Self.short($0)))”" } ?? ""
    let fields = change.fields.map(\.pointer).joined(separator: " ")
    let places = fields.isEmpty || showsValues ? "" : "  \(fields)"
    let head = Console.plain("\(mark) \(change.identity)\(shown)\(places)")
    let values = showsValues ? change.fields.map(lines).joined() : ""
    return "\(colored(head, color))\n\(values)"
  }

  private var mark: String {
    switch change.kind {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    case .volatile: "."
    }
  }

  private var color: Int {
    switch change.kind {
    case .added: 32
    case .removed: 31
    case .changed: 33
    case .volatile: 90
    }
  }

  /// What a field was and is; of texts the words that differ stand out.
  private func lines(_ field: FieldChange) -> String {
    let place = "    \(Console.plain(field.pointer))\n"
    if let old = field.old?.text, let new = field.new?.text {
      return place + WordDiff(old, new).lines(usesColor: usesColor)
    }
    let old = field.old.map { colored("      - \(shown($0))", 31) + "\n" } ?? ""
    let new = field.new.map { colored("      + \(shown($0))", 32) + "\n" } ?? ""
    return place + old + new
  }

  private func shown(_ tree: JSONTree) -> String {
    Console.plain(Self.short(tree.text ?? tree.canonical))
  }

  private func colored(_ text: String, _ color: Int) -> String {
    usesColor ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
  }

  private static func short(_ text: String) -> String {
    let line = text.replacing("\n", with: " ")
    return line.utf8.count > 300 ? String(line.prefix(200)) + "…" : line
  }
}

/// The words that differ between two texts, with a few around them.
struct WordDiff {
  private let start: [Substring]
  private let old: [Substring]
  private let new: [Substring]
  private let end: [Substring]

  /// How many words that are the same are shown at either side, and how many that differ.
  private static let context = 6
  private static let limit = 60

  init(_ old: String, _ new: String) {
    let before = old.split(separator: " ", omittingEmptySubsequences: false)
    let after = new.split(separator: " ", omittingEmptySubsequences: false)
    let same = zip(before, after).prefix { $0 == $1 }.count
    let rest = zip(before.dropFirst(same).reversed(), after.dropFirst(same).reversed())
      .prefix { $0 == $1 }.count
    start = Array(before.prefix(same).suffix(Self.context))
    end = Array(before.suffix(rest).prefix(Self.context))
    self.old = Array(before.dropFirst(same).dropLast(rest))
    self.new = Array(after.dropFirst(same).dropLast(rest))
  }

  func lines(usesColor: Bool) -> String {
    line("-", old, 31, usesColor) + line("+", new, 32, usesColor)
  }

  private func line(_ mark: String, _ words: [Substring], _ color: Int, _ usesColor: Bool) -> String
  {
    let shown = words.prefix(Self.limit).joined(separator: " ")
    let cut = words.count > Self.limit ? " …" : ""
    let middle = Console.plain((shown + cut).replacing("\n", with: "⏎"))
    let marked = usesColor ? "\u{1B}[\(color)m\(middle)\u{1B}[0m" : "[\(middle)]"
    let before = Console.plain(start.joined(separator: " ").replacing("\n", with: "⏎"))
    let after = Console.plain(end.joined(separator: " ").replacing("\n", with: "⏎"))
    let parts = [before, marked, after].filter { !$0.isEmpty }
    return "      \(mark) \(parts.joined(separator: " "))\n"
  }
}
