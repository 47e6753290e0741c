import Synchronization

@testable import WXRArchive

/// A crash before the so-manieth change to the disk: from then on nothing is changed any more, as if
/// the process were gone.
final class Death: Sendable {
  private let count = Mutex(0)
  private let place: Int

  /// - Parameter place: before which change, from 1 on; 0 for none.
  init(at place: Int) { self.place = place }

  var changes: FileChanges {
    FileChanges { kind, path throws(ArchiveError) in
      let number = self.count.withLock { count in
        count += 1
        return count
      }
      if self.place > 0, number >= self.place {
        throw ArchiveError(.fault, "The test ended it before a \(kind).", place: path)
      }
    }
  }

  /// How many changes were made, or asked for.
  var changeCount: Int { count.withLock { $0 } }
  var hasCome: Bool { place > 0 && changeCount >= place }
}
