/// A change that a repair makes to a document's bytes.
public struct Change: Sendable {
  /// What it mends, with its place in the original bytes.
  public var finding: Diagnostic
  /// How many original bytes it takes the place of.
  public var length: Int
  /// From 1; columns count code points.
  public var line: Int
  public var column: Int
  /// The bytes before, as UTF-8 where the document has another encoding.
  public var before: [UInt8]
  public var after: [UInt8]
  public var kind: Kind

  /// What is done with the bytes.
  public enum Kind: String, Sendable {
    /// Others stand in their place.
    case mended
    /// They go.
    case dropped
    /// They stay; the change tells of them because they are not whole.
    case kept
  }
}
