/// What stops work on an archive: what happened, where, and what to do.
package struct ArchiveError: Error, Hashable, Sendable {
  package var code: Code
  /// A sentence or two that an archivist understands, with what to do next.
  package var reason: String
  /// The site, file or folder that it is about.
  package var place: String?

  package init(_ code: Code, _ reason: String, place: String? = nil) {
    self.code = code
    self.reason = reason
    self.place = place
  }

  /// The kinds of failure, each with an exit code of the command.
  package enum Code: Hashable, Sendable, CaseIterable {
    /// What is stored is not what was stored, or not all of it.
    case damaged
    /// An option or argument that does not fit the archive.
    case usage
    /// The input is no export, or of no site that can be told.
    case notAnExport
    /// There is no such archive, site or snapshot.
    case notFound
    /// A fault of ours.
    case fault
    /// It exists already, or its folder may not be written to.
    case cannotCreate
    /// The operating system could not read or write it.
    case inputOutput
    /// Another writer holds the site, or was faster.
    case locked

    /// The exit code of the `wxr` command, after `sysexits.h`.
    package var exitCode: Int32 {
      switch self {
      case .damaged: 1
      case .usage: 64
      case .notAnExport: 65
      case .notFound: 66
      case .fault: 70
      case .cannotCreate: 73
      case .inputOutput: 74
      case .locked: 75
      }
    }
  }
}

extension ArchiveError: CustomStringConvertible {
  /// `PLACE: what. What to do.`
  package var description: String {
    place.map { "\($0): \(reason)" } ?? reason
  }
}
