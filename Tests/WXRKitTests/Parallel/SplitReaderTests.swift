import TestSupport
import Testing

@testable import WXRKit

/// Reading on several threads gives what reading on one gives, wherever the cuts fall.
@Suite struct SplitReaderTests {
  private static let items = (1...40).map { number in
    """
    <item>
      <title>Item \(number)</title>
      <wp:post_id>\(number)</wp:post_id>
      <content:encoded><![CDATA[Text <item> no tag \(number) & more]]></content:encoded>
      <!-- <item> no tag either -->
      <wp:comment><wp:comment_id>\(number)</wp:comment_id></wp:comment>
    </item>

    """
  }

  private static func document(_ items: [String] = items, between: String = "") -> String {
    let term = "<wp:tag><wp:tag_slug>sea</wp:tag_slug></wp:tag>\n"
    return Frame.channel("<title>Sea</title>\n" + term + items.joined(separator: between))
  }

  private static let documents: [String] = {
    var all = [
      document(), Frame.channel(items.joined()), Frame.channel("loose text" + items.joined()),
      document([]), document(between: "<generator>late</generator>\n"),
      document(between: "loose"),
      document().replacing("http://wordpress.org/export/1.2/", with: "http://a&amp;b/export/1.2/"),
      document().replacing("<item>\n  <title>Item 7<", with: "<item\n  <title>Item 7<"),
    ]
    for place in [0, 1, 20, 39] {
      var damaged = items
      damaged[place] = damaged[place].replacing("</item>", with: "")
      all.append(document(damaged))
      damaged = items
      damaged[place] = damaged[place].replacing("no tag \(place + 1)", with: "a ]]> <item> b")
      all.append(document(damaged))
      damaged = items
      damaged[place] += "<itunes:x>1</itunes:x>&nbsp;"
      all.append(document(damaged))
      damaged = items
      damaged[place] += "</channel></rss>" + Frame.start
      all.append(document(damaged))
    }
    let whole = document()
    for share in [10, 33, 50, 90, 99] {
      all.append(String(whole.prefix(whole.count * share / 100)))
    }
    return all
  }()

  @Test(arguments: documents.indices, [1, 300, 5000, 1 << 20])
  func givesTheSameAsOneThread(index: Int, batchSize: Int) throws {
    try check(Array(Self.documents[index].utf8), batchSize: batchSize)
  }

  @Test func givesTheSameWhateverIsDamaged() throws {
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    let whole = Array(Self.document().utf8)
    for _ in 0..<SeededRandom.rounds(150) {
      var bytes = whole
      for _ in 0..<random.below(3) + 1 {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
        case 2:
          let pieces = [
            "]]>", "<![CDATA[", "<item>", "</item>", "<", "&", "-->", "<!--", "</channel>",
            "</rss>", "<rss>", "<br>", "<b>Warning</b>: x on line 3", "<p>", "<html>", "<wp:tag>",
            "=======\n", "<!DOCTYPE html>", "<title>", "<wp:comments>", "<?x", "\0", "\u{FEFF}",
          ]
          bytes.insert(contentsOf: pieces[random.below(pieces.count)].utf8, at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { bytes = whole }
      }
      guard (try? Export(bytes: bytes)) != nil else { continue }
      try check(bytes, batchSize: random.below(3000) + 1)
    }
  }

  private func check(_ bytes: [UInt8], batchSize: Int) throws {
    let expected = try Reading(bytes)
    let document = try #require(try Export(bytes: bytes, name: "test").documents.first)
    for jobs in [2, 7] {
      var found = Reading()
      let reader = SplitReader(
        document, limits: Limits(), jobs: jobs, batchSize: batchSize, transform: { $0 })
      var diagnostics = Diagnostics()
      diagnostics.add(document.findings, source: document.name)
      diagnostics.add(try reader.run { entities, _ in found.entities += entities })
      found.diagnostics = diagnostics.kept
      let same = zip(found.entities, expected.entities).prefix { $0 == $1 }.count
      #expect(
        found.entities.count == expected.entities.count && same == expected.entities.count,
        "first difference at \(same): \(found.entities.dropFirst(same).first.map(String.init(describing:)) ?? "end") instead of \(expected.entities.dropFirst(same).first.map(String.init(describing:)) ?? "end")"
      )
      #expect(found.diagnostics == expected.diagnostics)
    }
  }
}
