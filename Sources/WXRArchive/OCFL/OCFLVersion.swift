/// A release of the OCFL standard. Both are read, the later one is written.
package enum OCFLVersion: String, Hashable, Sendable, CaseIterable {
  case v1_0 = "1.0"
  case v1_1 = "1.1"

  /// The value of an inventory's key `type`.
  package var inventoryType: String { "https://ocfl.io/\(rawValue)/spec/#inventory" }

  /// The file that declares an object, which is also what it holds before its LF (§3.2).
  package var objectDeclaration: String { "ocfl_object_\(rawValue)" }

  /// The same of a storage root (§4.2).
  package var rootDeclaration: String { "ocfl_\(rawValue)" }
}

extension OCFLVersion: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left == .v1_0 && right == .v1_1 }
}
