/// Puts together an `HTMLDocument` in document order, and holds its depth down.
struct HTMLBuilder {
  private(set) var document: HTMLDocument
  private var open: [Open] = [Open(node: HTMLDocument.root)]
  private let depth: Int

  private struct Open {
    var node: Int
    var lastChild = 0
    /// An element over the limit: its children go to the element around it.
    var isFlat = false
  }

  init(source: [UInt8], depth: Int) {
    document = HTMLDocument(bytes: source)
    document.nodes.reserveCapacity(source.count / 64)
    self.depth = depth
  }

  mutating func start(_ tag: HTMLTag, name: Range<Int> = 0..<0) {
    guard open.count <= depth else {
      document.droppedElements += 1
      var flat = open[open.count - 1]
      flat.isFlat = true
      open.append(flat)
      return
    }
    var node = HTMLDocument.Node(kind: .element, tag: tag)
    node.start = Int32(name.lowerBound)
    node.end = Int32(name.upperBound)
    node.firstAttribute = Int32(document.attributes.count)
    open.append(Open(node: add(node)))
  }

  mutating func attribute(_ name: HTMLAttributeName, spelled: Range<Int>, value: Range<Int>) {
    let node = open[open.count - 1]
    guard !node.isFlat else { return }
    document.attributes.append(
      HTMLDocument.Attribute(
        name: name, nameStart: Int32(spelled.lowerBound), nameEnd: Int32(spelled.upperBound),
        valueStart: Int32(value.lowerBound), valueEnd: Int32(value.upperBound)))
    document.nodes[node.node].attributeCount += 1
  }

  /// If the element that is open has an attribute of that spelling.
  func hasAttribute(named name: Range<Int>) -> Bool {
    let node = document.nodes[open[open.count - 1].node]
    let first = Int(node.firstAttribute)
    return document.attributes[first..<first + Int(node.attributeCount)].contains { other in
      let spelled = Int(other.nameStart)..<Int(other.nameEnd)
      return spelled.count == name.count
        && document.bytes[spelled].elementsEqual(document.bytes[name])
    }
  }

  mutating func end() {
    guard open.count > 1 else { return }
    let closed = open.removeLast()
    if closed.isFlat { open[open.count - 1].lastChild = closed.lastChild }
  }

  mutating func leaf(_ kind: HTMLDocument.Node.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var node = HTMLDocument.Node(kind: kind)
    node.start = Int32(range.lowerBound)
    node.end = Int32(range.upperBound)
    _ = add(node)
  }

  /// Keeps bytes that the source does not hold in this form.
  mutating func keep(_ bytes: some Collection<UInt8>) -> Range<Int> {
    let start = document.bytes.count
    document.bytes.append(contentsOf: bytes)
    return start..<document.bytes.count
  }

  private mutating func add(_ node: HTMLDocument.Node) -> Int {
    let index = document.nodes.count
    document.nodes.append(node)
    let top = open.count - 1
    if open[top].lastChild == 0 {
      document.nodes[open[top].node].firstChild = Int32(index)
    } else {
      document.nodes[open[top].lastChild].nextSibling = Int32(index)
    }
    open[top].lastChild = index
    return index
  }
}
