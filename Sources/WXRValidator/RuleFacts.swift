public import WXRKit

/// What the catalogue says of a rule.
public struct RuleFacts: Sendable, Hashable {
  public let code: Diagnostic.Code
  /// How bad its findings are as a rule.
  public let severity: Severity
  /// The worst that a finding of it can be, by circumstance.
  public let worst: Severity
  /// How safe the fix is; a finding may say otherwise of itself.
  public let fix: Fix
  let profiles: Profile.Members

  package init(
    _ code: String, _ severity: Severity, worst: Severity? = nil, fix: Fix,
    in profiles: Profile.Members = []
  ) {
    self.code = Diagnostic.Code(rawValue: code)
    self.severity = severity
    self.worst = worst ?? severity
    self.fix = fix
    self.profiles = profiles
  }

  /// The name in words, such as `bare-ampersand`.
  public var name: String { code.name }

  /// The first digit of the code.
  var family: Int { code.rawValue.utf8.dropFirst(3).first.map { Int($0) - 0x30 } ?? 9 }
}

/// How safe it is to mend a finding.
public enum Fix: String, Sendable, Hashable, CaseIterable {
  /// What the export says is provably unchanged.
  case lossless
  /// Nothing is dropped, but a choice is made that can be wrong.
  case inferred
  /// Something goes, or is replaced.
  case lossy
  /// Nothing that a tool could do.
  case none
}

extension RuleFacts {
  /// How `wxr repair` is told to mend it; nil if it does not.
  public var fixCommand: String? {
    guard let fix = KnownFix.of(code) else { return nil }
    return switch fix.occasion {
    case .always: "wxr repair"
    case .meaning: fix.safety == .lossy ? "wxr repair --lossy" : "wxr repair --semantic"
    case .named: "wxr repair --fix \(code)"
    }
  }

  /// Whether it is mended only where it is named.
  public var isFixedByNameOnly: Bool { KnownFix.of(code)?.occasion == .named }
}
