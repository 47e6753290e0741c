package import WXRKit

/// Parses post content into blocks with the results of WordPress's `parse_blocks`.
///
/// ```swift
/// let tree = BlockParser.parse(Array("<!-- wp:heading --><h2>Hi</h2><!-- /wp:heading -->".utf8))
/// tree.blocks[0].name   // "core/heading"
/// ```
/// Nothing is an error: what is no block is HTML between blocks. A closing delimiter closes the
/// innermost block whatever its name; one without an opener makes everything from there on HTML.
/// Blocks that are never closed end with the content and stand beside each other, innermost first,
/// each with all the text after its opener. Blocks deeper than `Limits.contentDepth` are not told
/// apart: their HTML belongs to the block around them. Linear time, no recursion.
package struct BlockParser {
  private let bytes: [UInt8]
  private let depth: Int
  private var blocks: [ContentBlock] = []
  private var open: [Frame] = []
  /// Openers beyond the depth limit that wait for their closer.
  private var excess = 0
  /// Where the HTML that no block holds begins.
  private var outside = 0

  private struct Frame {
    var block: ContentBlock
    /// Where the HTML after the last inner block begins.
    var htmlStart: Int
    /// Where the HTML before this block begins, for blocks at the top.
    var leading: Int?
  }

  package static func parse(_ bytes: [UInt8], limits: Limits = Limits()) -> BlockTree {
    var parser = BlockParser(bytes: bytes, depth: limits.contentDepth)
    parser.run()
    return BlockTree(source: bytes, blocks: parser.blocks)
  }

  private init(bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  private mutating func run() {
    var scanner = BlockDelimiterScanner(bytes)
    while let delimiter = scanner.next() {
      switch delimiter.kind {
      case .void: leaf(delimiter)
      case .opener: push(delimiter)
      case .closer:
        if open.isEmpty {
          addOutside(to: bytes.count)
          return
        }
        close(delimiter)
      }
    }
    finish()
  }

  private func block(_ delimiter: BlockDelimiter) -> ContentBlock {
    let name = bytes.text(delimiter.name)
    return ContentBlock(
      name: delimiter.hasNamespace ? name : "core/\(name)", attributes: delimiter.attributes,
      place: delimiter.place)
  }

  private mutating func leaf(_ delimiter: BlockDelimiter) {
    if open.isEmpty {
      addOutside(to: delimiter.place.lowerBound)
      blocks.append(block(delimiter))
      outside = delimiter.place.upperBound
    } else {
      addInner(block(delimiter), at: delimiter.place)
    }
  }

  private mutating func push(_ delimiter: BlockDelimiter) {
    if open.count >= depth {
      excess += 1
      skip(delimiter.place)
      return
    }
    open.append(
      Frame(
        block: block(delimiter), htmlStart: delimiter.place.upperBound,
        leading: open.isEmpty ? outside : nil))
  }

  private mutating func close(_ delimiter: BlockDelimiter) {
    if excess > 0 {
      excess -= 1
      skip(delimiter.place)
      return
    }
    var frame = open.removeLast()
    frame.block.add(
      frame.htmlStart..<delimiter.place.lowerBound, evenIfEmpty: !open.isEmpty)
    frame.block.place = frame.block.place.lowerBound..<delimiter.place.upperBound
    if open.isEmpty {
      addTop(frame)
      outside = delimiter.place.upperBound
    } else {
      addInner(frame.block, at: frame.block.place)
    }
  }

  /// Leaves a delimiter out of the HTML around it.
  private mutating func skip(_ place: Range<Int>) {
    let top = open.count - 1
    open[top].block.add(open[top].htmlStart..<place.lowerBound)
    open[top].htmlStart = place.upperBound
  }

  private mutating func addInner(_ block: ContentBlock, at place: Range<Int>) {
    skip(place)
    open[open.count - 1].block.pieces.append(.block(block))
  }

  private mutating func addTop(_ frame: Frame) {
    if let leading = frame.leading {
      addFreeform(leading..<frame.block.place.lowerBound)
    }
    blocks.append(frame.block)
  }

  private mutating func addOutside(to end: Int) {
    addFreeform(outside..<end)
  }

  private mutating func addFreeform(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    blocks.append(ContentBlock(name: nil, pieces: [.html(range)], place: range))
  }

  private mutating func finish() {
    if open.isEmpty { return addOutside(to: bytes.count) }
    while var frame = open.popLast() {
      if let around = open.last {
        frame.leading = around.htmlStart
      }
      frame.block.add(frame.htmlStart..<bytes.count)
      frame.block.place = frame.block.place.lowerBound..<bytes.count
      addTop(frame)
    }
  }
}

extension ContentBlock {
  /// WordPress keeps an empty last piece in inner blocks only.
  fileprivate mutating func add(_ html: Range<Int>, evenIfEmpty: Bool = false) {
    if evenIfEmpty || !html.isEmpty { pieces.append(.html(html)) }
  }
}
