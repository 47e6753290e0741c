import WXRContent
import WXRKit

/// The content of an item, which many rules look into: what several of them look for is found
/// once, and only if one of them asks.
package struct ItemContent {
  package let text: String
  /// What it may hold.
  package let signs: TextSigns
  private var knownListings: CodeListings?
  private var knownTags: [BracketTag]?
  private var knownBlocks: BlockDelimiters?

  package init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    signs = text.look { TextSigns($0) }
  }

  /// Where it shows code.
  var listings: CodeListings {
    mutating get {
      if let knownListings { return knownListings }
      let found = text.look { CodeListings($0) }
      knownListings = found
      return found
    }
  }

  /// What has the form of a shortcode, outside of code that is shown.
  var tags: [BracketTag] {
    mutating get {
      if let knownTags { return knownTags }
      let listings = self.listings
      let found = text.look { BracketTag.all(in: $0, outside: listings) }
      knownTags = found
      return found
    }
  }

  /// The delimiters of its blocks.
  var blocks: BlockDelimiters {
    mutating get {
      if let knownBlocks { return knownBlocks }
      let found = BlockDelimiters(Array(text.utf8))
      knownBlocks = found
      return found
    }
  }

  func look<Result>(_ body: (ByteView) -> Result) -> Result { text.look(body) }
}

/// The delimiters of a content's blocks, with its bytes.
struct BlockDelimiters {
  let bytes: [UInt8]
  let all: [BlockDelimiter]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var found: [BlockDelimiter] = []
    var scanner = BlockDelimiterScanner(bytes)
    while let delimiter = scanner.next() { found.append(delimiter) }
    all = found
  }

  /// The name of a delimiter as it is written.
  func name(_ delimiter: BlockDelimiter) -> String { bytes.text(delimiter.name) }
}
