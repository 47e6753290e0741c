/// How closely an archive is looked at; each level finds what those before it find.
package enum VerificationLevel: String, Sendable, CaseIterable {
  /// Names, inventories and their digests.
  case structure
  /// Every stored byte, once.
  case fixity
  /// What is packed, too: every stream of every snapshot.
  case content
  /// The originals read again, and compared with the entities that are stored.
  case meaning

  /// What PREMIS calls the event.
  var eventType: ArchiveEvent.Kind { self == .structure ? .validation : .fixityCheck }
}

extension VerificationLevel: Comparable {
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
