import WXRKit

extension ContentRendering {
  /// The HTML of content made of blocks: WordPress's `do_blocks`. Content without any is unchanged.
  mutating func blocks(_ content: [UInt8]) -> [UInt8] {
    var scanner = BlockDelimiterScanner(content)
    guard scanner.next() != nil else { return content }
    let tree = BlockParser.parse(content, limits: renderer.limits)
    var html: [UInt8] = []
    html.reserveCapacity(content.count)
    for block in tree.blocks { append(block, of: tree, to: &html) }
    return html
  }

  /// A block as it is shown.
  mutating func append(_ block: ContentBlock, of tree: BlockTree, to html: inout [UInt8]) {
    guard let name = block.name else { return appendPieces(of: block, tree, to: &html) }
    if let made = self.html(of: block, name, in: tree) {
      if charge(made.count) { html.append(contentsOf: made) }
    } else if let server = ServerBlocks.named(name) {
      let made = server.render(block, of: tree, in: &self)
      if charge(made.count) { html.append(contentsOf: made) }
    } else if ServerBlocks.omitted.contains(name) || block.pieces.isEmpty && !isCore(name) {
      findings.omittedBlocks[name, default: 0] += 1
    } else {
      appendPieces(of: block, tree, to: &html)
    }
  }

  /// Blocks of WordPress that are not in the tables show what was saved, were it nothing.
  private func isCore(_ name: String) -> Bool { name.hasPrefix("core/") }

  /// The saved HTML with the inner blocks in it.
  mutating func appendPieces(of block: ContentBlock, _ tree: BlockTree, to html: inout [UInt8]) {
    guard depth < renderer.limits.contentDepth else {
      findings.isCut = true
      return
    }
    depth += 1
    for piece in block.pieces {
      switch piece {
      case .html(let range):
        if charge(range.count) { html.append(range, of: tree.source) }
      case .block(let inner): append(inner, of: tree, to: &html)
      }
    }
    depth -= 1
  }

  /// The HTML of a block's pieces.
  mutating func inner(_ block: ContentBlock, of tree: BlockTree) -> [UInt8] {
    var html: [UInt8] = []
    appendPieces(of: block, tree, to: &html)
    return html
  }
}
