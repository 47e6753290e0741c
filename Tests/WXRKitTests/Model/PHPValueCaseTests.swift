import Foundation
import TestSupport
import Testing

@testable import WXRKit

/// PHP's own answers: `unserialize()`, `is_serialized()` and `maybe_unserialize()`.
@Suite(.enabled(if: Shared.cases != nil, "the folder of WordPress's answers is not here"))
struct PHPValueCaseTests {
  @Test(arguments: Self.rows)
  func agreesWithPHP(row: CaseRow) {
    let input = bytes(row["in"])
    let value = try? PHPValue(serialized: input)
    if value == .bool(false), row["valid"] as? Bool == false {
      // The file cannot tell a false with something behind it from a failure.
      #expect(input.starts(with: "b:0;".utf8))
    } else {
      #expect((value != nil) == (row["valid"] as? Bool))
      if let value { #expect(agree(value, row["out"])) }
    }
    let isSerialized = PHPValue.isSerialized(input)
    #expect(isSerialized == (row["is_serialized"] as? Bool))
    let maybe = isSerialized ? (value == nil ? "false" : "value") : "text"
    #expect(maybe == (row["maybe"] as? String))
  }

  /// Foundation's JSON reader drops the byte order mark that one row is about: see
  /// `PHPValueTests.aByteOrderMarkIsNoSpace`.
  private static let rows = (CaseRow.all("php_values") + CaseRow.all("mixed-php_values"))
    .filter { $0.name != "utf8 bom" }

  private func bytes(_ value: Any?) -> [UInt8] {
    if let text = value as? String { return Array(text.utf8) }
    let encoded = (value as? [String: Any])?["b64"] as? String
    return encoded.flatMap { Data(base64Encoded: $0) }.map(Array.init) ?? []
  }

  /// Whether a value is the typed one of the case file. The file unrolls values that hold
  /// themselves some levels, we cut them at once.
  private func agree(_ value: PHPValue, _ typed: Any?) -> Bool {
    let object = typed as? [String: Any]
    if let depth = object?["deep"] as? Int { return depthOfArrays(value) == depth }
    switch value {
    case .null: return typed is NSNull
    case .bool(let flag): return object?["bool"] as? Bool == flag
    case .int(let number): return object?["int"] as? String == String(number)
    case .double(let number): return object?["float"] as? String == PHPDouble.text(number)
    case .string(let string): return object?["string"].map(bytes) == string.bytes
    case .array(let entries):
      return agree(entries.map { (key($0.key), $0.value) }, object?["array"])
    case .object(let value):
      let properties = value.properties.map { (PHPValue.string($0.name), $0.value) }
      return object?["object"].map(bytes) == value.className.bytes
        && agree(properties, object?["properties"])
    case .recursion: return holdsRecursion(typed)
    }
  }

  private func agree(_ members: [(PHPValue, PHPValue)], _ typed: Any?) -> Bool {
    guard let pairs = typed as? [[Any]], pairs.count == members.count else { return false }
    return zip(members, pairs).allSatisfy { member, pair in
      let key =
        pair[0] is String || (pair[0] as? [String: Any])?["b64"] != nil
        ? ["string": pair[0]] : pair[0]
      return agree(member.0, key) && agree(member.1, pair[1])
    }
  }

  private func depthOfArrays(_ value: PHPValue) -> Int {
    value.entries.map { 1 + ($0.map { depthOfArrays($0.value) }.max() ?? 0) } ?? 0
  }

  private func key(_ key: PHPValue.Key) -> PHPValue {
    switch key {
    case .int(let number): .int(number)
    case .string(let string): .string(string)
    }
  }

  private func holdsRecursion(_ typed: Any?) -> Bool {
    if let list = typed as? [Any] { return list.contains { holdsRecursion($0) } }
    guard let object = typed as? [String: Any] else { return false }
    return object["recursion"] != nil || object.values.contains { holdsRecursion($0) }
  }
}
