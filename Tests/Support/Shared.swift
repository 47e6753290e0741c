public import Foundation
public import Testing

/// The folder of real exports and of WordPress's own answers that stands beside a developer's
/// clone. Users have none: tests that need it are skipped with a message.
public enum Shared {
  public static let folder: URL? = existing(packageRoot.appending(path: "../shared").standardized)
  public static let cases: URL? = folder.flatMap { existing($0.appending(path: "cases")) }
  public static let corpus: URL? = folder.flatMap { existing($0.appending(path: "corpus")) }

  /// The root of the package's own tree.
  public static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func existing(_ url: URL) -> URL? {
    FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) ? url : nil
  }
}

/// One line of a case file.
public struct CaseRow: @unchecked Sendable, CustomTestStringConvertible {
  public let file: String
  public let values: [String: Any]

  public var name: String { values["name"] as? String ?? "?" }
  public var input: String { values["in"] as? String ?? "" }
  public var testDescription: String { "\(file): \(name)" }

  public subscript(key: String) -> Any? { values[key] }

  /// All rows of `cases/FILE.jsonl`; none where the folder is not there.
  public static func all(_ file: String) -> [CaseRow] {
    guard let url = Shared.cases?.appending(path: "\(file).jsonl"),
      let data = try? Data(contentsOf: url)
    else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let values = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
      return values.map { CaseRow(file: file, values: $0) }
    }
  }
}
