import Foundation
import WXRKit

/// The folder that the outputs of several inputs go to.
///
/// It is made beside its place and renamed at the end, so that a run that is stopped leaves nothing.
/// Where OUT holds something already, which takes `--force`, the outputs go straight into it.
final class OutputFolder {
  private let place: URL
  private let temporary: URL?

  /// - Throws: ``WriteError`` if OUT holds something or is no folder, or if none can be made there.
  init(at path: String, force: Bool) throws(WriteError) {
    place = URL(filePath: path).resolvingSymlinksInPath()
    let held = try Self.held(by: place, shown: path)
    guard force || held == 0 else {
      throw WriteError(
        .cannotCreate,
        "This folder holds something. Name another one, or use --force to write into it.",
        target: path)
    }
    temporary =
      held > 0
      ? nil
      : place.deletingLastPathComponent()
        .appending(path: ".\(place.lastPathComponent.prefix(60)).wxr-\(getpid())")
    if let temporary { try Self.make(temporary, shown: path) }
  }

  deinit {
    if let temporary { try? FileManager.default.removeItem(at: temporary) }
  }

  /// Where the outputs go until the end.
  var path: String { (temporary ?? place).path }

  /// Puts the folder in its place; one without any output is not wanted.
  func finish() throws(WriteError) {
    guard let temporary, try Self.held(by: temporary, shown: path) > 0 else { return }
    guard unsafe rename(temporary.path, place.path) == 0 else {
      throw WriteError(
        .cannotCreate, "It cannot be put there. Name another place to write to.",
        target: place.path)
    }
  }

  /// How many files and folders are in it; none where it does not exist.
  private static func held(by folder: URL, shown: String) throws(WriteError) -> Int {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      return 0
    }
    guard isFolder.boolValue else {
      throw WriteError(
        .cannotCreate, "This is not a folder. Several exports need one.", target: shown)
    }
    return (try? FileManager.default.contentsOfDirectory(atPath: folder.path).count) ?? 1
  }

  private static func make(_ folder: URL, shown: String) throws(WriteError) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WriteError(
        .cannotCreate, "It cannot be created. Name another place to write to.", target: shown)
    }
  }
}
