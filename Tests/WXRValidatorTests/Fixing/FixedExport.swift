import Testing
import WXRKit
import WXRValidator

/// An export as a repair with fixes of its meaning writes it, and what was changed.
struct FixedExport {
  var bytes: [UInt8] = []
  var changes: [Change] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var codes: [String] { changes.map(\.finding.code.rawValue) }

  init(_ export: Export, _ selection: FixSelection) throws {
    let document = try #require(export.documents.first)
    var fixing = ExportFixing(selection)
    var repair = DocumentRepair(
      document, adding: selection.named, skipping: selection.without)
    repair.isForMeaning = true
    try repair.examine()
    try fixing.examine(&repair)
    try fixing.mend(&repair)
    var sink = CollectingSink()
    var changes: [Change] = []
    try repair.write(to: &sink) { changes.append($0) }
    bytes = sink.bytes
    self.changes = changes
  }

  init(_ text: String, _ selection: FixSelection) throws {
    try self.init(Export(bytes: Array(text.utf8), name: "test.xml"), selection)
  }

  /// The children of a channel as they are after the fix of some codes.
  init(channel: String, _ codes: String...) throws {
    let selection = FixSelection(named: Set(codes.map { Diagnostic.Code(rawValue: $0) }))
    try self.init(Self.frame(channel), selection)
  }

  /// The original with the changes that the report lists.
  func applied(to original: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for change in changes where change.kind != .kept {
      let start = change.finding.location?.offset ?? 0
      // Changes that lie in each other give nothing.
      guard start >= position else { return [] }
      result += original[position..<start] + change.after
      position = start + change.length
    }
    return result + original[position...]
  }

  static func frame(_ channel: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>Quay</title><link>https://quay.example</link>\
    <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://quay.example</wp:base_blog_url>
    \(channel)
    </channel></rss>

    """
  }
}

/// Bytes that were written.
struct CollectingSink: ByteSink, ~Copyable {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ piece: Span<UInt8>) {
    for index in piece.indices { bytes.append(piece[index]) }
  }
}
