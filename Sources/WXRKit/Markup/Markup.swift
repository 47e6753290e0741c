/// One child of the channel as it stands in a document: its bytes, and where in them its elements
/// are.
///
/// It is for those who change a document in place: ``EntityReader`` says what an entity means, this
/// says where each part of it is written. The bytes are well-formed, for it is made of what a
/// repair of the bytes and the XML gives.
package struct Markup: Sendable {
  /// An element.
  package struct Node: Sendable {
    /// What it stands for by its name; nil if WXR has no such element.
    package var element: Element?
    /// The element around it; -1 for the outermost.
    package var parent: Int
    /// The start tag.
    package var tag: Range<Int>
    /// What stands between the tags; empty behind the tag `<x/>`.
    package var content: Range<Int>
    /// From the start tag through the end tag.
    package var range: Range<Int>
    package var hasChildren = false

    /// Whether it is written `<x/>`.
    package var isEmptyTag: Bool { tag == range }
  }

  package let bytes: [UInt8]
  /// Where the bytes stand in the repaired document.
  package let offset: Int
  /// The elements in the order of their start tags; the first one is the child of the channel.
  package let nodes: [Node]
  /// How many blanks stand before it in the channel.
  let blanksBefore: Int
  /// Whether a CR ends lines, as in a file that came with CR LF.
  let foldsLineEnds: Bool

  package var element: Element? { nodes.first?.element }

  /// The children of an element, in order.
  package func children(of node: Int = 0) -> [Int] {
    var found: [Int] = []
    forEachDescendant(of: node) { if nodes[$0].parent == node { found.append($0) } }
    return found
  }

  private func forEachDescendant(of node: Int, _ body: (Int) -> Void) {
    var next = node + 1
    while next < nodes.count, nodes[next].range.lowerBound < nodes[node].range.upperBound {
      body(next)
      next += 1
    }
  }

  /// The bytes of an element, its tags with it.
  package func source(of node: Int) -> ArraySlice<UInt8> { bytes[nodes[node].range] }

  /// An element as if it were a child of the channel.
  package func part(_ node: Int) -> Markup {
    let whole = nodes[node].range
    let start = whole.lowerBound
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound - start..<range.upperBound - start
    }
    var inner: [Node] = []
    for var other in nodes[node...] {
      guard other.range.lowerBound < whole.upperBound else { break }
      other.parent = inner.isEmpty ? -1 : other.parent - node
      (other.tag, other.content, other.range) =
        (moved(other.tag), moved(other.content), moved(other.range))
      inner.append(other)
    }
    return Markup(
      bytes: Array(bytes[whole]), offset: offset + start, nodes: inner, blanksBefore: 0,
      foldsLineEnds: foldsLineEnds)
  }

  /// The value of an attribute, and where it stands between its quotes.
  package func attribute(_ name: String, of node: Int) -> (value: String, place: Range<Int>)? {
    var tag = AttributeScanner(bytes, in: nodes[node].tag)
    while let (attribute, place) = tag.next() {
      guard bytes[attribute].elementsEqual(name.utf8) else { continue }
      var text = FieldText()
      append(place, to: &text)
      return (text.string(), place)
    }
    return nil
  }
}

/// The attributes of a start tag that is well-formed.
struct AttributeScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var at: Int

  init(_ bytes: [UInt8], in tag: Range<Int>) {
    self.bytes = bytes
    end = tag.upperBound
    at = tag.lowerBound
    while at < end, !CharacterClass.isSpace(bytes[at]) { at += 1 }
  }

  /// The name and the value, without its quotes.
  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    while at < end, CharacterClass.isSpace(bytes[at]) { at += 1 }
    let start = at
    while at < end, bytes[at] != UInt8(ascii: "="), !CharacterClass.isSpace(bytes[at]) { at += 1 }
    let name = start..<at
    while at < end, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'") { at += 1 }
    guard at < end else { return nil }
    let quote = bytes[at]
    let value = at + 1
    at = value
    while at < end, bytes[at] != quote { at += 1 }
    guard at < end else { return nil }
    defer { at += 1 }
    return (name, value..<at)
  }
}
