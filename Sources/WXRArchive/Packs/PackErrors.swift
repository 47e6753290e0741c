internal import WXRKit

extension ArchiveError {
  static let outOfMemory = ArchiveError(
    .inputOutput, "There is no memory left to pack or unpack. Free some, and try again.")

  /// - Parameter what: how it shows, such as "it ends too early".
  static func damagedPack(_ name: String, _ what: String) -> ArchiveError {
    ArchiveError(
      .damaged,
      "This pack is damaged: \(what). wxr archive verify tells what else is, repair mends it from "
        + "a copy.",
      place: name)
  }

  static func cannotRead(_ name: String, errno: Int32) -> ArchiveError {
    ArchiveError(.inputOutput, "It cannot be read: \(errorText(errno)).", place: name)
  }
}
