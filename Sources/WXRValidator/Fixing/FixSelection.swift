public import WXRKit

/// Which of the fixes that need to know what an export means are to be made.
///
/// ```swift
/// let selection = FixSelection(isSemantic: true, without: [Diagnostic.Code(rawValue: "WXR405")])
/// ```
/// Those that every repair makes are no matter of it, but for whether they are taken away.
public struct FixSelection: Sendable, Hashable {
  /// Whether lossless and inferred ones are made.
  public var isSemantic: Bool
  /// Whether lossy ones are made.
  public var isLossy: Bool
  /// Those that are made as well, and those that only are made if they are named.
  public var named: Set<Diagnostic.Code>
  /// Those that are not made, whatever else is said.
  public var without: Set<Diagnostic.Code>

  public init(
    isSemantic: Bool = false, isLossy: Bool = false, named: Set<Diagnostic.Code> = [],
    without: Set<Diagnostic.Code> = []
  ) {
    self.isSemantic = isSemantic
    self.isLossy = isLossy
    self.named = named
    self.without = without
  }

  /// Whether a fix is made.
  public func makes(_ code: Diagnostic.Code) -> Bool {
    guard let fix = KnownFix.of(code), !without.contains(code) else { return false }
    if named.contains(code) { return true }
    return switch fix.occasion {
    case .always: true
    case .meaning: fix.safety == .lossy ? isLossy : isSemantic
    case .named: false
    }
  }

  func makes(_ code: String) -> Bool { makes(Diagnostic.Code(rawValue: code)) }
}
