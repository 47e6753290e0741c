import Testing
import WXRKit

@testable import WXRSite

/// Sites that nobody would make, and that Hugo must build all the same.
@Suite(.enabled(if: Hugo.path != nil, "needs hugo"))
struct HugoRandomTests {
  @Test(arguments: Array(UInt64(1)...6))
  func hugoBuildsWhateverSlugsAndNamesAre(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var site = SampleSite()
    for id in 1...80 { site.add(Self.item(id, &random)) }
    try HugoBuildTests.check(site, name: "seed \(seed)")
  }

  static func item(_ id: Int, _ random: inout SeededGenerator) -> Item {
    let types: [PostType] = [.post, .page, .page, "book", "Genres", "cat/egory"]
    let statuses: [PostStatus] = [.publish, .publish, .publish, .draft, .future, .private]
    let slug = Bool.random(using: &random) ? word(&random) : "s\(id % 9)"
    let path = ["/2019/03/\(slug)/", "/\(slug)/", "/\(slug).html", "/x/\(id)"]
      .randomElement(using: &random)
    let references = (0..<3).map { _ in
      TermReference(
        taxonomy: [.category, .postTag, "genre", "genres", "author", "title"]
          .randomElement(using: &random),
        slug: word(&random), name: word(&random))
    }
    return .post(
      id, slug, type: types.randomElement(using: &random) ?? .post,
      status: statuses.randomElement(using: &random) ?? .publish, title: word(&random),
      link: "https://h.example" + (path ?? ""), parent: Int.random(in: 0...90, using: &random),
      terms: references)
  }

  private static func word(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "tea", "Tea", "日本", "é", "e\u{301}", "😀", "&amp;", "+", "#", ".", "..", "/", "\\", "'", "\"",
      "{{", "}}", "{{<", ": ", "- ", " ", "_", "-", "index", "tags", "genre", "category", "page",
      "con", "~", "@", "%25", "?", "*", "\u{202E}", "٣", "²", "\n", "İ", "ß",
    ]
    let count = Int.random(in: 0...4, using: &random)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }
}
