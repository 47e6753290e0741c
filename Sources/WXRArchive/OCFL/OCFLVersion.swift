/// A release of the OCFL standard. Both are read, the later one is written.
package enum OCFLVersion: String, Hashable, Sendable, CaseIterable {
  case version10 = "1.0"
  case version11 = "1.1"

  /// The value of an inventory's key `type`.
  package var inventoryType: String { "https://ocfl.io/\(rawValue)/spec/#inventory" }

  /// The file that declares an object, which is also what it holds before its LF (§3.2).
  package var objectDeclaration: String { "ocfl_object_\(rawValue)" }

  /// The same of a storage root (§4.2).
  package var rootDeclaration: String { "ocfl_\(rawValue)" }
}

extension OCFLVersion: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left == .version10 && right == .version11
  }
}
