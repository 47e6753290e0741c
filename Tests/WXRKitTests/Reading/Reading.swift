import Testing

@testable import WXRKit

/// What an export in memory gives.
struct Reading: Equatable {
  var entities: [Entity] = []
  var diagnostics: [Diagnostic] = []

  var items: [Item] {
    entities.compactMap { if case .item(let item) = $0 { item } else { nil } }
  }
  var codes: [String] { diagnostics.map(\.code.rawValue) }

  init() {}

  /// - Parameter chunk: how many bytes the reader sees at a time.
  init(_ bytes: [UInt8], chunk: Int = 256 << 10, limits: Limits = Limits()) throws {
    let export = try Export(bytes: bytes, name: "test")
    var reader = try EntityReader(export, limits: limits, chunk: chunk)
    while let entity = try reader.next() { entities.append(entity) }
    diagnostics = reader.diagnostics.kept
  }

  init(_ text: String, chunk: Int = 256 << 10, limits: Limits = Limits()) throws {
    try self.init(Array(text.utf8), chunk: chunk, limits: limits)
  }
}

/// Exports to put a piece of XML into.
enum Frame {
  static let start = """
    <?xml version="1.0" encoding="UTF-8" ?>
    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel>

    """
  static let end = "\n</channel>\n</rss>\n"

  static func channel(_ inner: String) -> String { start + inner + end }
  static func item(_ inner: String) -> String { channel("<item>\(inner)</item>") }
  static func content(_ body: String) -> String {
    item("<content:encoded>\(body)</content:encoded><wp:post_id>7</wp:post_id>")
  }

  static func item(_ inner: [UInt8]) -> [UInt8] {
    Array((start + "<item>").utf8) + inner + Array(("</item>" + end).utf8)
  }
}
