import Foundation
import TestSupport
import Testing

@testable import WXRKit

/// Two lists of changes as one: the same bytes as one after the other.
@Suite struct ComposedEntriesTests {
  private struct Change {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  @Test func givesWhatBothGive() throws {
    let seed = UInt64(ProcessInfo.processInfo.environment["WXR_SEED"] ?? "1") ?? 1
    let rounds = Int(ProcessInfo.processInfo.environment["WXR_ROUNDS"] ?? "3000") ?? 3000
    var random = SeededRandom(seed: seed)
    for round in 0..<rounds {
      let original = (0..<Int.random(in: 0...14, using: &random)).map { UInt8(0x61 + $0) }
      let first = Self.changes(of: original, 0x41, &random)
      let middle = Self.apply(first, to: original)
      let second = Self.changes(of: middle, 0x30, &random)
      let expected = Self.apply(second, to: middle)
      var composed = try ComposedEntries(
        MergedEntries(Self.spool(first), early: []),
        MergedEntries(Self.spool(second), early: []), numberedFrom: 5)
      var all: [Change] = []
      while let entry = try composed.next() {
        all.append(Change(range: entry.range, bytes: entry.replacement))
      }
      #expect(
        Self.apply(all, to: original) == expected,
        "seed \(seed), round \(round): \(first) \(second) \(all)")
    }
  }

  /// Changes in order that do not lie in each other.
  private static func changes(
    of bytes: [UInt8], _ letter: UInt8, _ random: inout SeededRandom
  ) -> [Change] {
    var changes: [Change] = []
    var at = 0
    while at <= bytes.count {
      let start = at + Int.random(in: 0...4, using: &random)
      let end = start + Int.random(in: 0...3, using: &random)
      guard end <= bytes.count else { break }
      let count = Int.random(in: start == end ? 1...3 : 0...3, using: &random)
      changes.append(
        Change(
          range: start..<end, bytes: (0..<count).map { letter + UInt8($0 + changes.count % 3) }))
      at = max(end, start + 1)
    }
    return changes
  }

  private static func apply(_ changes: [Change], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for change in changes {
      result += bytes[position..<change.range.lowerBound] + change.bytes
      position = change.range.upperBound
    }
    return result + bytes[position...]
  }

  private static func spool(_ changes: [Change]) throws -> EditSpool.Entries {
    var list = EditList()
    list.turnOn()
    var spool = EditSpool()
    for (index, change) in changes.enumerated() {
      // Changes that follow each other directly stay two where they mend different things.
      let finding = Diagnostic(
        code: Diagnostic.Code(rawValue: "WXR\(index % 3)"), severity: .info, message: "")
      list.add(change.range, finding, with: change.bytes)
    }
    try spool.append(list)
    return try spool.entries()
  }
}
