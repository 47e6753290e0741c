import Testing
import WXRKit

@testable import WXRValidator

@Suite struct DisposableMetaTests {
  private static func found(_ metas: [Meta]) -> [String] {
    var report = RuleReport(FindingStore(RuleSelection(.strict), limit: 100, sources: ["x"]))
    report.rule = RuleTable.index(of: DisposableMeta.facts.code) ?? 0
    var rule = DisposableMeta()
    rule.look(at: Item(content: String(repeating: "x", count: 99), meta: metas), &report)
    rule.end(References(), &report)
    return report.store.kept.map(\.message)
  }

  @Test func eachKindIsCountedOnce() {
    let metas = [
      Meta(key: "_oembed_a", value: "12345"), Meta(key: "_oembed_time_a", value: "12345"),
      Meta(key: "_edit_lock", value: "1"), Meta(key: "mood", value: "12345"),
    ]
    #expect(
      Self.found(metas) == [
        "1 lock of an editor, 1 bytes: less than 1 % of the texts.",
        "2 cached embeds, 10 bytes: 8 % of the texts.",
      ])
  }

  @Test func largeValuesAreTold() {
    let size = 1 << 20
    let metas = [size, size + 1].map { Meta(key: "log", value: String(repeating: "x", count: $0)) }
    #expect(Self.found(metas) == ["The value of “log” is 1048577 bytes long."])
  }

  @Test func othersStay() {
    let keys = ["_wp_old_slug", "_thumbnail_id", "oembed", "_edit_last", "akismet_result", "", "_"]
    #expect(Self.found(keys.map { Meta(key: $0, value: "1") }).isEmpty)
  }
}
