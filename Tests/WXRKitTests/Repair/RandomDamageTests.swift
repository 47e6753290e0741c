import Foundation
import TestSupport
import Testing

@testable import WXRKit

/// What holds of a repair wherever a document is damaged.
@Suite struct RandomDamageTests {
  private typealias Repaired = DocumentRepairTests.Repaired

  private static let items = (1...3).map { number in
    """
    <item><title>T\(number)</title><dc:creator>ida</dc:creator>\
    <content:encoded><![CDATA[<p>Body [\(number)] é</p>]]></content:encoded>
    <wp:post_id>\(number)</wp:post_id><wp:post_name>a-\(number)</wp:post_name>\
    <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
    <category domain="post_tag" nicename="a"><![CDATA[A]]></category>\
    <wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value><![CDATA[v]]></wp:meta_value>\
    </wp:postmeta><wp:comment><wp:comment_id>\(number)</wp:comment_id>\
    <wp:comment_content>x &amp; y</wp:comment_content></wp:comment></item>

    """
  }
  private static let sample = Array(Frame.channel("<title>Site</title>\n" + items.joined()).utf8)

  /// What is put into a document: pieces that mean something to the scan, and bytes that cannot
  /// stand there.
  private static let pieces: [[UInt8]] =
    [
      "<", ">", "&", "]]>", "<![CDATA[", "<b", "</item>", "<item>", "</channel>", "<wp:post_id>",
      "</wp:post_name>", "&nbsp;", "&#11;", "<br />", "<!-- ", "-->", "<?php ", "\"", "\u{0}",
      "\u{B}", "\u{FFFE}", "<html>", "<x:a>", "<wp:comments>",
    ].map { Array($0.utf8) } + [[0xE9], [0xC3], [0xED, 0xA0, 0x80]]

  private static func damaged(_ random: inout SeededRandom) -> [UInt8] {
    var bytes = sample
    // The root's own tag and what stands before it are other tests'.
    let start = 400
    for _ in 0...random.below(2) {
      let place = start + random.below(bytes.count - start)
      let end = min(bytes.count, place + 1 + random.below(30))
      switch random.below(4) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes[place] ^= UInt8(1 << random.below(8))
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: end)
      default: bytes.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
      }
    }
    return random.below(8) == 0
      ? Array(bytes.prefix(start + random.below(bytes.count - start))) : bytes
  }

  /// A second repair changes nothing, the report gives the copy, and of the copy the same is read.
  @Test func aRepairSettles() throws {
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    for round in 0..<SeededRandom.rounds(300) {
      let bytes = Self.damaged(&random)
      let repaired = try Repaired(bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(repaired.applied(to: bytes) == repaired.bytes, "\(round): \(text)")
      #expect(try Repaired(repaired.bytes).isSound, "\(round): \(text)")
      let original = try Reading(bytes)
      let copy = try Reading(repaired.bytes)
      // A repair declares prefixes, which gives elements with them a namespace.
      guard !original.codes.contains("WXR108") else { continue }
      #expect(
        copy.items.map(Self.withDefaults) == original.items.map(Self.withDefaults),
        "\(round): \(text)")
    }
  }

  /// A repair gives an item a type and a status where it has none.
  private static func withDefaults(_ item: Item) -> Item {
    var item = item
    let isAttachment = item.attachmentURL != nil
    item.type = item.type ?? (isAttachment ? .attachment : .post)
    item.status = item.status ?? (isAttachment ? .inherit : .draft)
    item.extensions = item.extensions.map(Self.withoutLayout)
    return item
  }

  /// White space before a tag is layout; before what is left of a tag it is a part of the text.
  private static func withoutLayout(_ loose: Extension) -> Extension {
    var loose = loose
    guard loose.name == nil else { return loose }
    loose.children = loose.children.map { node in
      guard case .text(let text) = node else { return node }
      return .text(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return loose
  }
}
