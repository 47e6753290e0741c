import WXRContent

/// The ids of uploads that a content uses: in `[gallery ids="4,5"]` and `[playlist]`, in the
/// attributes of WordPress's media blocks, and in the classes `wp-image-4` of pictures.
///
/// Each once, in the order of the content; no more than ``limit`` of a content. Linear.
struct MediaIDs {
  private(set) var ids: [Int] = []
  /// Where the first stands.
  private(set) var first = 0
  private var known: Set<Int> = []

  /// More than any page shows.
  private static let limit = 10_000

  init(in content: inout ItemContent) {
    if content.signs.contains(.imageClasses) { content.look { readClasses($0) } }
    if content.signs.contains(.brackets) { content.look { readShortcodes($0) } }
    if content.signs.contains(.blocks) { read(content.blocks) }
  }

  /// The ids of a list such as `32,33`, which WooCommerce keeps for galleries.
  init(list: String) { add(list: list) }

  /// - Parameter place: where it stands.
  private mutating func add(_ id: Int?, at place: Int = 0) {
    guard let id, id > 0, ids.count < Self.limit, known.insert(id).inserted else { return }
    if ids.isEmpty { first = place }
    ids.append(id)
  }

  private mutating func add(list: String, at place: Int = 0) {
    for part in list.utf8.split(separator: UInt8(ascii: ",")) {
      add(Int(Substring(String(Substring(part)).trimmedUTF8)), at: place)
    }
  }

  private mutating func readClasses(_ view: ByteView) {
    var at = 0
    while let equals = view.place(of: UInt8(ascii: "="), from: at) {
      at = equals + 1
      guard view[at].isQuote, view.endsFolded("class", before: equals) else { continue }
      let end = view.place(of: view[at], from: at + 1) ?? view.count
      let names = view.view(at..<end)
      if let start = names.place(of: "wp-image-") {
        let digits = names.end(of: { $0.isDigit }, from: start + 9)
        if !names[digits].isAlphanumeric {
          add(Int(names.text(start + 9..<digits)), at: at + start)
        }
      }
      at = end
    }
  }

  private mutating func readShortcodes(_ view: ByteView) {
    var at = 0
    while let start = view.place(of: UInt8(ascii: "["), from: at) {
      at = start + 1
      let isGallery = view.has("gallery", at: at)
      guard isGallery || view.has("playlist", at: at) else { continue }
      let nameEnd = at + (isGallery ? 7 : 8)
      guard view[nameEnd].isBlank, view[start - 1] != UInt8(ascii: "[") else { continue }
      guard let end = view.place(of: UInt8(ascii: "]"), from: nameEnd) else { return }
      let attributes = ShortcodeAttributes(parsing: view.view(nameEnd..<end).bytes)
      add(list: attributes["ids"] ?? attributes["include"] ?? "", at: start)
      at = end
    }
  }

  private mutating func read(_ blocks: BlockDelimiters) {
    for block in blocks.all {
      guard let range = block.attributes, isMediaBlock(block, blocks.bytes),
        let attributes = JSONParser.parse(blocks.bytes, in: range)
      else { continue }
      add(attributes, at: block.place.lowerBound)
    }
  }

  private func isMediaBlock(_ block: BlockDelimiter, _ bytes: [UInt8]) -> Bool {
    bytes.look { view in
      let name = block.name
      let start = view.has("core/", at: name.lowerBound) ? name.lowerBound + 5 : name.lowerBound
      return Self.blocks.contains { view.equals(start..<name.upperBound, $0) }
    }
  }

  private static let blocks: [StaticString] = [
    "image", "gallery", "cover", "media-text", "video", "audio", "file",
  ]

  private mutating func add(_ attributes: JSONValue, at place: Int) {
    add(attributes["id"]?.integer, at: place)
    add(attributes["mediaId"]?.integer, at: place)
    for id in attributes["ids"]?.array ?? [] { add(id.integer, at: place) }
  }
}
