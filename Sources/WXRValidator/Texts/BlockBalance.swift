import WXRContent

/// Whether the blocks of a content open and close as they should.
struct BlockBalance {
  enum Flaw: Hashable {
    /// Opened and never closed.
    case unclosed(String)
    /// Closed and not open.
    case unopened(String)
    /// Closed while another one inside it was open.
    case crossed(String, inside: String)
  }

  /// In the order in which they come to light.
  private(set) var flaws: [Flaw] = []

  init(_ bytes: [UInt8]) {
    var open: [String] = []
    var scanner = BlockDelimiterScanner(bytes)
    while let delimiter = scanner.next() {
      switch delimiter.kind {
      case .void: break
      case .opener: open.append(Self.name(delimiter, bytes))
      case .closer: close(Self.name(delimiter, bytes), &open)
      }
    }
    flaws += open.map { .unclosed($0) }
  }

  private mutating func close(_ name: String, _ open: inout [String]) {
    if open.last == name {
      open.removeLast()
    } else if let place = open.suffix(Self.reach).lastIndex(of: name) {
      flaws.append(.crossed(name, inside: open[open.count - 1]))
      open.remove(at: place)
    } else {
      flaws.append(.unopened(name))
    }
  }

  /// How many levels up a block is looked for: more than any page nests.
  private static let reach = 256

  /// Without the name space that blocks of WordPress's own may leave out.
  private static func name(_ delimiter: BlockDelimiter, _ bytes: [UInt8]) -> String {
    let name = bytes.text(delimiter.name)
    return name.hasPrefix("core/") ? String(name.dropFirst(5)) : name
  }
}

extension String {
  /// Whether anything in it may be a delimiter of blocks.
  var mayHaveBlocks: Bool { holds("<!-- wp:") || holds("<!-- /wp:") }
}
