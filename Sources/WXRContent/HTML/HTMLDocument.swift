/// A parsed HTML fragment: nodes in one array, in document order, that refer to each other by
/// index and to one array of bytes for their text.
///
/// The parsing follows the HTML Standard's fragment algorithm with a `body` as context. Node 0
/// is the root, which stands for that body.
package struct HTMLDocument: Sendable {
  package typealias Index = Int

  package struct Node: Sendable {
    package enum Kind: UInt8, Sendable { case element, text, comment }

    package var kind: Kind
    package var tag: HTMLTag = .unknown
    /// Bytes of a text or comment; of an unknown element its name.
    var start: Int32 = 0
    var end: Int32 = 0
    var firstAttribute: Int32 = 0
    var attributeCount: Int32 = 0
    var firstChild: Int32 = 0
    var nextSibling: Int32 = 0
  }

  struct Attribute: Sendable {
    var name: HTMLAttributeName
    var nameStart: Int32
    var nameEnd: Int32
    var valueStart: Int32
    var valueEnd: Int32
  }

  /// What the nodes' texts are parts of: the source, then whatever had to be decoded.
  package internal(set) var bytes: [UInt8]
  package internal(set) var nodes: [Node] = [Node(kind: .element, tag: .body)]
  var attributes: [Attribute] = []
  /// Elements that were left out because they lay deeper than the limit.
  package internal(set) var droppedElements = 0
}

extension HTMLDocument {
  static let root = 0

  /// The first child of a node, nil if it has none.
  func firstChild(of node: Index) -> Index? {
    let child = Int(nodes[node].firstChild)
    return child == 0 ? nil : child
  }

  func next(after node: Index) -> Index? {
    let next = Int(nodes[node].nextSibling)
    return next == 0 ? nil : next
  }

  /// The children of a node, in order.
  func children(of node: Index) -> Children {
    Children(document: self, first: firstChild(of: node))
  }

  struct Children: Sequence, IteratorProtocol {
    let document: HTMLDocument
    var first: Index?

    mutating func next() -> Index? {
      guard let current = first else { return nil }
      first = document.next(after: current)
      return current
    }
  }

  func tag(_ node: Index) -> HTMLTag { nodes[node].tag }

  /// Where a text's or comment's bytes are.
  func range(_ node: Index) -> Range<Int> { Int(nodes[node].start)..<Int(nodes[node].end) }

  /// Where an attribute's value is, nil if the element lacks the attribute.
  func value(_ name: HTMLAttributeName, of node: Index) -> Range<Int>? {
    let first = Int(nodes[node].firstAttribute)
    for index in first..<first + Int(nodes[node].attributeCount)
    where attributes[index].name == name {
      return Int(attributes[index].valueStart)..<Int(attributes[index].valueEnd)
    }
    return nil
  }

  /// An attribute's value, empty if the element lacks it.
  func string(_ name: HTMLAttributeName, of node: Index) -> String {
    value(name, of: node).map(string) ?? ""
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func has(_ name: HTMLAttributeName, _ node: Index) -> Bool { value(name, of: node) != nil }
}
