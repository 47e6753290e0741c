/// A place in an export: an offset into its original bytes, before any repair.
///
/// Line and column are counted only when a place is printed, for counting them costs a pass over
/// the file; see ``LineTable``.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// Bytes from the start of the unpacked file, from 0.
  public var offset: Int

  public init(offset: Int) { self.offset = offset }

  public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
}
