import Foundation
import TestSupport

@testable import WXRContent

/// One line of a case file, read with the parser under test so that the order of members stays.
struct ContentCase: Sendable {
  let name: String
  let row: JSONValue

  subscript(key: String) -> JSONValue { row[key] ?? .null }

  var input: [UInt8] { self["in"].bytes }

  static func all(_ file: String) -> [ContentCase] {
    guard let url = Shared.cases?.appending(path: "\(file).jsonl"),
      let data = try? Data(contentsOf: url)
    else { return [] }
    return [UInt8](data).split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let row = JSONParser.parse(Array(line), in: 0..<line.count) else { return nil }
      return ContentCase(name: row["name"]?.string ?? "?", row: row)
    }
  }

  /// The rows of a file whose answer differs, each with what came out.
  static func failures(
    _ file: String, _ check: (ContentCase) -> (got: String, wanted: String)
  ) -> (failed: [String], count: Int) {
    let rows = all(file)
    let failed: [String] = rows.compactMap { row in
      let (got, wanted) = check(row)
      return got == wanted ? nil : "\(row.name)\n  wanted \(wanted)\n  got    \(got)"
    }
    return (failed, rows.count)
  }
}

extension JSONValue {
  /// The bytes of a text, or of `{"b64": …}`.
  var bytes: [UInt8] {
    if let text = string { return Array(text.utf8) }
    guard let encoded = self["b64"]?.string, let data = Data(base64Encoded: encoded) else {
      return []
    }
    return [UInt8](data)
  }
}

let hasCases = Shared.cases != nil
