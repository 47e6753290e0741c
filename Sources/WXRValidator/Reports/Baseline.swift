import WXRKit

/// Findings that are known and accepted: they are passed over, so that new ones are seen.
///
/// A line an entry, which stays the same when the site is exported again:
/// ```
/// # wxr-baseline/1
/// WXR301 8f1d0c2b9a7e6354 1 item 7 “Tides”
/// ```
/// The words after the number are for people.
public struct Baseline: Sendable, Hashable {
  private var counts: [Key: Int] = [:]
  private var words: [Key: String] = [:]

  private struct Key: Hashable {
    var code: String
    var fingerprint: String
  }

  private static let heading = "# wxr-baseline/1"

  public init() {}

  /// Reads what ``text`` has written; nil if it is something else.
  public init?(_ text: String) {
    var lines = text.split(separator: "\n")[...]
    guard lines.popFirst()?.hasPrefix(Self.heading) == true else { return nil }
    for line in lines where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 3)
      guard parts.count >= 3, let count = Int(parts[2]), count > 0 else { return nil }
      let key = Key(code: String(parts[0]), fingerprint: String(parts[1]))
      counts[key, default: 0] += count
      words[key] = parts.count > 3 ? String(parts[3]) : ""
    }
  }

  /// Adds all findings of a validation.
  public mutating func add(_ validation: Validation) {
    for finding in validation.findings {
      let key = Key(code: finding.code.rawValue, fingerprint: finding.fingerprint)
      counts[key, default: 0] += 1
      words[key] = ShownText(finding.itemText ?? finding.message, limit: 80).description
    }
  }

  /// Takes what it holds out of a validation, and out of itself: what is left over at the end
  /// stands for nothing any more.
  public mutating func suppress(in validation: inout Validation) {
    for index in validation.findings.indices {
      let finding = validation.findings[index]
      let key = Key(code: finding.code.rawValue, fingerprint: finding.fingerprint)
      guard let count = counts[key] else { continue }
      counts[key] = count > 1 ? count - 1 : nil
      validation.suppress(index)
    }
  }

  /// How many findings it holds.
  public var count: Int { counts.values.reduce(0, +) }

  /// The entries in words, each in a line.
  public var entries: [String] {
    counts.keys.sorted { ($0.code, $0.fingerprint) < ($1.code, $1.fingerprint) }.map { key in
      "\(key.code) \(key.fingerprint) \(counts[key, default: 0]) \(words[key, default: ""])"
    }
  }

  /// What a file of it holds.
  public var text: String {
    ([Self.heading] + entries).map { $0 + "\n" }.joined()
  }
}

extension Finding {
  /// What stays the same when the site is exported again: rule, item, element and what is said of
  /// it, without places.
  public var fingerprint: String {
    let element = (path ?? "").split(separator: "/").map { part in
      part.prefix { $0 != "[" }
    }.joined(separator: "/")
    let hash = TextHash(code.rawValue, item ?? title, element, message).value
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
