import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `wxr.yaml`: options for every run in a folder, by their long names.
///
/// ```yaml
/// to: hugo
/// post-type: [post, page]
/// quiet: true
/// ```
/// An option on the command line wins; a key that no command knows is an error. What stands below
/// the name of a command is for that command only:
///
/// ```yaml
/// validate:
///   ignore: [WXR507, personal-data]
///   severity: {WXR509: error}
/// ```
struct ConfigFile {
  /// How an option is written on the command line.
  enum Kind {
    case flag, value, list
  }

  private static let archiveReaders = [
    "archive list", "archive log", "archive show", "archive diff", "archive stats",
  ]

  /// Every option that a file may set, and the commands that have it; none means all.
  static let keys: [(name: String, kind: Kind, commands: [String])] = [
    ("quiet", .flag, []), ("strict", .flag, []), ("verbose", .flag, []), ("no-progress", .flag, []),
    ("color", .value, []), ("jobs", .value, []), ("fail-on", .value, []), ("report", .value, []),
    ("to", .value, ["convert"]), ("output", .value, ["convert", "validate", "repair"]),
    ("force", .flag, ["convert", "validate", "repair", "archive restore"]),
    ("no-fix", .list, ["repair"]), ("fix", .list, ["repair"]),
    ("semantic", .flag, ["repair"]), ("lossy", .flag, ["repair"]),
    ("profile", .value, ["validate"]), ("select", .list, ["validate"]),
    ("ignore", .list, ["validate", "archive diff"]), ("severity", .list, ["validate"]),
    ("format", .value, ["validate"]), ("all", .flag, ["validate"]),
    ("baseline", .value, ["validate"]),
    ("parts", .flag, ["convert", "inspect", "validate", "archive add"]),
    ("include-protected", .flag, ["convert"]),
    ("decode-meta", .flag, ["convert"]), ("wxr-version", .value, ["convert"]),
    ("dialect", .value, ["convert"]), ("rules", .value, ["convert", "inspect"]),
    ("json", .flag, ["inspect"] + archiveReaders),
    ("post-type", .list, ["convert", "inspect"]), ("post-status", .list, ["convert", "inspect"]),
    ("author", .list, ["convert", "inspect"]), ("category", .list, ["convert", "inspect"]),
    ("tag", .list, ["convert", "inspect"]), ("start-date", .value, ["convert", "inspect"]),
    ("end-date", .value, ["convert", "inspect"]), ("post-in", .list, ["convert", "inspect"]),
    ("skip-comments", .flag, ["convert", "inspect"]), ("limit", .value, ["convert", "inspect"]),
    ("archive", .value, ["archive"]), ("by", .value, ["archive add"]),
    ("site", .value, ["archive add", "archive list"]),
    ("wait", .value, ["archive add", "archive repair"]),
    ("level", .value, ["archive verify"]), ("head", .flag, ["archive verify"]),
    ("budget", .value, ["archive verify"]), ("older-than", .value, ["archive verify"]),
    ("no-log", .flag, ["archive verify", "archive repair"]),
    ("from", .value, ["archive repair"]),
    ("full", .flag, ["archive add"]), ("sort", .flag, ["archive list"]),
    ("as", .value, ["archive restore"]), ("by-date", .flag, ["archive log"]),
    ("values", .flag, ["archive diff"]), ("volatile", .flag, ["archive diff"]),
  ]

  /// The words of the command line with those of the file before them.
  static func apply(to words: [String]) throws -> [String] {
    let command = Wxr.command(in: words)
    guard let section = command.first else { return words }
    let own = Array(words.dropFirst(command.count))
    guard let path = try path(own) else { return words }
    let all = try read(path)
    let settings = try settings(for: section, in: all.filter { !rules.contains($0.0) }, path)
    let options = try settings.flatMap { key, node in
      try Self.words(
        for: key, node, in: path, command: command.joined(separator: " "), given: own)
    }
    return command + options + ruleWords(section, all, path, options + own) + own
  }

  /// Rules may stand in the file itself.
  private static let rules: Set = ["shortcodes", "blocks"]

  private static func ruleWords(
    _ command: String, _ all: [(String, Node)], _ path: String, _ words: [String]
  ) -> [String] {
    let hasRules = all.contains { rules.contains($0.0) }
    guard hasRules, command == "convert" || command == "inspect", !isGiven("rules", in: words)
    else { return [] }
    return ["--rules=\(path)"]
  }

  /// The file that `--config` names, or `wxr.yaml` where it exists.
  private static func path(_ words: [String]) throws -> String? {
    let options = words.prefix { $0 != "--" }
    if let last = options.last(where: { $0.hasPrefix("--config=") }) {
      return String(last.dropFirst("--config=".count))
    }
    if let index = options.lastIndex(of: "--config"), index + 1 < options.count {
      return options[index + 1]
    }
    return FileManager.default.fileExists(atPath: "wxr.yaml") ? "wxr.yaml" : nil
  }

  private static func read(_ path: String) throws -> [(String, Node)] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageError("\(path): There is no such file. Check what --config names.")
    }
    do {
      guard let node = try Yams.compose(yaml: String(decoding: data, as: UTF8.self)) else {
        return []
      }
      guard case .mapping(let mapping) = node else {
        throw UsageError("\(path): It must be a list of options such as “to: hugo”.")
      }
      return mapping.map { ($0.key.string ?? "", $0.value) }
    } catch let error as YamlError {
      throw UsageError("\(path): It is not YAML\(Self.fault(error)). Mend the file.")
    }
  }

  /// The line of a fault, and what is wrong there.
  private static func fault(_ error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      ": line \(mark.line): \(problem)"
    case .reader(let problem, _, _, _): ": \(problem)"
    case .duplicatedKeysInMapping(let keys, _): ": it has “\(keys.joined(separator: ", "))” twice"
    default: ""
    }
  }

  /// The commands that may have settings of their own.
  private static let sections: Set = [
    "convert", "inspect", "validate", "repair", "archive", "rule", "schema",
  ]

  /// The command's own settings and, of those for all, the ones that it does not set itself.
  private static func settings(
    for command: String, in all: [(String, Node)], _ path: String
  ) throws -> [(String, Node)] {
    var own: [(String, Node)] = []
    for (key, node) in all where sections.contains(key) {
      guard case .mapping(let mapping) = node else {
        throw UsageError("\(path): “\(key)” must hold options such as “quiet: true”.")
      }
      if key == command { own += mapping.map { ($0.key.string ?? "", $0.value) } }
    }
    let common = all.filter { key, _ in
      !sections.contains(key) && !own.contains { $0.0 == key }
    }
    return common + own
  }

  /// An option of all commands, of this one, or of all that begin as it does: `archive`.
  private static func isOption(_ commands: [String], of command: String) -> Bool {
    commands.isEmpty || commands.contains(command)
      || command.split(separator: " ").first.map { commands.contains(String($0)) } == true
  }

  private static func words(
    for key: String, _ node: Node, in path: String, command: String, given: [String]
  ) throws -> [String] {
    guard let option = keys.first(where: { $0.name == key }) else {
      let near = nearest(to: key).map { " Did you mean “\($0)”?" } ?? ""
      throw UsageError("\(path): There is no option “\(key)”.\(near)")
    }
    guard isOption(option.commands, of: command), !isGiven(key, in: given) else { return [] }
    switch option.kind {
    case .flag:
      guard let isOn = node.bool else {
        throw UsageError("\(path): “\(key)” is true or false.")
      }
      return isOn ? ["--\(key)"] : []
    case .value, .list: return try values(of: node, key, path).map { "--\(key)=\($0)" }
    }
  }

  private static func values(of node: Node, _ key: String, _ path: String) throws -> [String] {
    if let text = node.scalar?.string { return [text] }
    if let mapping = node.mapping {
      return try mapping.flatMap { name, value in
        try values(of: value, key, path).map { "\(name.string ?? "")=\($0)" }
      }
    }
    guard let items = node.sequence?.map({ $0.scalar?.string }), !items.contains(nil) else {
      throw UsageError("\(path): “\(key)” takes a word or a list of words.")
    }
    return items.compactMap { $0 }
  }

  private static func isGiven(_ key: String, in words: [String]) -> Bool {
    let short = ["output": "o", "archive": "a"][key]
    let spellings = [key, key.replacing("-", with: "_")] + (short.map { [$0] } ?? [])
    return words.contains { word in
      spellings.contains { name in
        let flag = name.count == 1 ? "-\(name)" : "--\(name)"
        return word == flag || word.hasPrefix("\(flag)=")
      }
    }
  }

  /// The option whose name differs least, where few letters differ.
  static func nearest(to word: String) -> String? {
    let distances = keys.map { ($0.name, distance(Array(word), Array($0.name))) }
    guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= 3 else { return nil }
    return best.0
  }

  /// Levenshtein's distance.
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (i, a) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in other.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[other.count]
  }
}
