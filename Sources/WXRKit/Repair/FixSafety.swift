/// How safe a fix is.
public enum FixSafety: String, Sendable {
  /// The data is provably unchanged.
  case lossless
  /// Nothing is dropped, but a choice is made that can be wrong.
  case inferred
  /// Something goes or is replaced.
  case lossy

  /// nil where there is no fix.
  public init?(of code: Diagnostic.Code) {
    guard let fix = KnownFix.of(code) else { return nil }
    self = fix.safety
  }
}
