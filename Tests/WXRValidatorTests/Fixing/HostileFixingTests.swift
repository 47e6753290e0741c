import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRValidator

/// All fixes at once on damaged exports: no crash, and the report gives the copy.
@Suite struct HostileFixingTests {
  /// All but WXR109, whose change of a namespace may meet another of the same address.
  private static let selection = FixSelection(
    isSemantic: true, isLossy: true,
    named: Set(KnownFix.all.map(\.code).filter { $0.rawValue != "WXR109" }))

  @Test func theReportGivesTheCopyWhateverIsDamaged() throws {
    let seed = UInt64(ProcessInfo.processInfo.environment["WXR_SEED"] ?? "1") ?? 1
    let rounds = Int(ProcessInfo.processInfo.environment["WXR_ROUNDS"] ?? "120") ?? 120
    var random = SeededRandom(seed: seed)
    let files = RuleCase.all.filter { $0.path.hasSuffix(".xml") && $0.code > "WXR1" }
    for round in 0..<rounds {
      guard let one = files.randomElement(using: &random),
        let other = files.randomElement(using: &random)
      else { return }
      let bytes = try Self.damaged(
        Array(Data(contentsOf: URL(filePath: one.path))),
        Array(Data(contentsOf: URL(filePath: other.path))), &random)
      guard bytes.count < 100_000, let export = try? Export(bytes: bytes, name: "x.xml"),
        String(validating: bytes, as: UTF8.self) != nil
      else { continue }
      // What every repair does is judged elsewhere.
      let plain = try FixedExport(export, FixSelection())
      guard plain.applied(to: bytes) == plain.bytes else { continue }
      let fixed = try FixedExport(export, Self.selection)
      #expect(
        fixed.applied(to: bytes) == fixed.bytes, "seed \(seed), round \(round): \(one) \(other)")
    }
  }

  /// A file in another encoding becomes UTF-8, and says so.
  @Test func mendsFilesInOtherEncodings() throws {
    let text = FixedExport.frame("<item><title>Café</title></item>")
      .replacing("UTF-8", with: "ISO-8859-1").replacing(">1.2</wp", with: ">v2</wp")
      .replacing(
        "</item>",
        with: "<wp:post_id>1</wp:post_id><wp:status>draft</wp:status>"
          + "<wp:post_type>post</wp:post_type></item>")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let fixed = try FixedExport(
      Export(bytes: bytes), FixSelection(named: [Diagnostic.Code(rawValue: "WXR202")]))
    let expected = text.replacing("ISO-8859-1", with: "UTF-8").replacing(
      ">v2</wp", with: ">1.0</wp")
    #expect(fixed.text == expected)
    #expect(fixed.codes == ["WXR016", "WXR202"])
  }

  /// Some bytes changed, some taken out, a piece of another file put in.
  private static func damaged(
    _ bytes: [UInt8], _ other: [UInt8], _ random: inout SeededRandom
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
      case 1:
        bytes.removeSubrange(
          place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
      default:
        let start = Int.random(in: 0..<other.count, using: &random)
        let end = min(other.count, start + Int.random(in: 1...600, using: &random))
        bytes.insert(contentsOf: other[start..<end], at: place)
      }
      if bytes.isEmpty { return other }
    }
    return bytes
  }
}
