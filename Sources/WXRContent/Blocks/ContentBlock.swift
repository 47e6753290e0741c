/// A block of post content, as places in the content it was parsed from.
package struct ContentBlock: Equatable, Sendable {
  /// HTML or an inner block, in the order of the content.
  package enum Piece: Equatable, Sendable {
    case html(Range<Int>)
    case block(ContentBlock)
  }

  /// Such as `core/paragraph`; nil for the HTML between blocks.
  package var name: String?
  /// The JSON of the attributes, from `{` through `}`.
  package var attributes: Range<Int>?
  package var pieces: [Piece] = []
  /// From the opening delimiter to the end of the closing one.
  package var place: Range<Int>

  package var innerBlocks: [ContentBlock] {
    pieces.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }
}

/// Post content taken apart into blocks.
package struct BlockTree: Sendable {
  package let source: [UInt8]
  package let blocks: [ContentBlock]

  /// The attributes of a block: an object, empty if it has none; nil if the JSON is malformed.
  package func attributes(of block: ContentBlock) -> JSONValue? {
    guard let place = block.attributes else { return .object(JSONObject()) }
    return JSONParser.parse(source, in: place)
  }

  /// The HTML of a block without that of inner blocks: WordPress's `innerHTML`.
  package func innerHTML(of block: ContentBlock) -> [UInt8] {
    var html: [UInt8] = []
    for case .html(let range) in block.pieces { html.append(range, of: source) }
    return html
  }
}
