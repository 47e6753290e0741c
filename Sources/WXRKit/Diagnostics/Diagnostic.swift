/// Something worth telling that does not stop the reading: what, how bad, where, and what was done.
public struct Diagnostic: Hashable, Sendable {
  public var code: Code
  public var severity: Severity
  /// One sentence that a blog owner understands.
  public var message: String
  /// What was done about it, such as "read as &amp;"; nil if nothing.
  public var action: String?
  /// Where it is in the original bytes of ``source``; nil if it concerns the whole.
  public var location: SourceLocation?
  /// The name of the export, or of the member of a container, that it was found in.
  public var source: String?

  public init(
    code: Code, severity: Severity, message: String, action: String? = nil,
    location: SourceLocation? = nil, source: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.action = action
    self.location = location
    self.source = source
  }

  /// The number of a rule, such as `WXR102`: a promise that never changes its meaning.
  public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public var description: String { rawValue }
  }
}

/// How bad a finding is.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing.
  case info
  /// Will surprise: wrong, ambiguous or dangerous.
  case warning
  /// Content is or would be lost, or other readers refuse the file.
  case error

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
