/// What a file is, by its first bytes.
enum FileFormat: Hashable, Sendable {
  case wxr
  /// Entity lines, `wxr-entities/1`: one a line, or in one document.
  case ndjson, json
  /// A zip or tar, or what gzip, bzip2, xz or zstd has packed.
  case container
  /// Something else, which has a name and an advice.
  case foreign(ForeignFormat)

  init(firstBytes head: [UInt8]) {
    self = Self.isContainer(head) ? .container : Self.byText(head)
  }

  private static func isContainer(_ head: [UInt8]) -> Bool {
    let isTar = head.count > 262 && head[257..<262].elementsEqual("ustar".utf8)
    return isTar || containerStarts.contains { head.starts(with: $0) }
  }

  private static let containerStarts: [[UInt8]] = [
    [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], Array("BZh".utf8),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD],
  ]

  private static func byText(_ head: [UInt8]) -> FileFormat {
    if let foreign = ForeignFormat(magic: head) { return .foreign(foreign) }
    let text = readable(head)
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("{\"entities\":[") { return .json }
    if start.hasPrefix("{"), start.prefix(4096).contains("\"kind\":\"") { return .ndjson }
    if isWXR(text.utf8) { return .wxr }
    return .foreign(ForeignFormat(text: text, start: start))
  }

  /// WXR declares its namespace, or has elements with its prefix.
  private static func isWXR(_ text: String.UTF8View) -> Bool {
    text.contains("wordpress.org/export/".utf8) || text.contains("<wp:".utf8)
  }

  /// The text of the first bytes, in whatever encoding they show.
  private static func readable(_ head: [UInt8]) -> String {
    let shown = TextEncoding.isEscaped(head) ? .escaped : TextEncoding(firstBytes: head)
    guard let encoding = shown else {
      return String(decoding: head, as: UTF8.self)
    }
    var transcoder = Transcoder(encoding)
    return String(decoding: transcoder.decode(head, isLast: true), as: UTF8.self)
  }
}
