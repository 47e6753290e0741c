/// Changes one child of the channel in place: texts of elements, attributes, whole elements.
///
/// Each change says what it mends. Whoever looks sees what was changed before; all changes of one
/// element become one edit, which mends what the first of them did.
package struct MarkupEditor {
  package let markup: Markup
  private var texts: [Int: Text] = [:]
  private var values: [Int: Value] = [:]
  private var removals: [Int: Diagnostic] = [:]
  private var insertions: [Insertion] = []

  private struct Text {
    var text: String
    var finding: Diagnostic
    var marksReturns = false
  }

  /// A value of an attribute, by where it stands.
  private struct Value {
    var place: Range<Int>
    var text: String
    var finding: Diagnostic
  }

  private struct Insertion {
    var place: Int
    var bytes: [UInt8]
    var finding: Diagnostic
  }

  package init(_ markup: Markup) { self.markup = markup }

  package var element: Element? { markup.element }
  package var isRemoved: Bool { removals[0] != nil }
  package var isChanged: Bool {
    !texts.isEmpty || !values.isEmpty || !removals.isEmpty || !insertions.isEmpty
  }

  // MARK: Looking

  /// The children of an element that are still there.
  package func children(of node: Int = 0) -> [Int] {
    removals.isEmpty
      ? markup.children(of: node) : markup.children(of: node).filter { removals[$0] == nil }
  }

  package func children(_ element: Element, of node: Int = 0) -> [Int] {
    children(of: node).filter { markup.nodes[$0].element == element }
  }

  /// The first child of a kind: what readers take for the field.
  package func child(_ element: Element, of node: Int = 0) -> Int? {
    children(of: node).first { markup.nodes[$0].element == element }
  }

  package func text(of node: Int) -> String { texts[node]?.text ?? markup.text(of: node) }

  /// The text of a field; nil if there is no such element.
  package func text(_ element: Element, of node: Int = 0) -> String? {
    child(element, of: node).map { text(of: $0) }
  }

  package func attribute(_ name: String, of node: Int) -> String? {
    guard let (value, place) = markup.attribute(name, of: node) else { return nil }
    return values[place.lowerBound]?.text ?? value
  }

  func field(_ node: Int) -> FieldText {
    guard let changed = texts[node] else { return markup.field(node) }
    var field = FieldText()
    var text = changed.text
    text.withUTF8 { bytes in
      unsafe field.append(section: bytes)
      field.settle()
    }
    return field
  }

  // MARK: Changing

  /// Gives an element another text. One that holds elements stays as it is.
  ///
  /// - Parameter marksReturns: whether CRs are written so that every parser keeps them.
  package mutating func setText(
    of node: Int, to text: String, _ finding: Diagnostic, marksReturns: Bool = false
  ) {
    guard !markup.nodes[node].hasChildren else { return }
    guard marksReturns || text != self.text(of: node) else { return }
    let first = texts[node]?.finding ?? finding
    texts[node] = Text(
      text: text, finding: first, marksReturns: marksReturns || texts[node]?.marksReturns == true)
  }

  package mutating func setAttribute(
    _ name: String, of node: Int, to text: String, _ finding: Diagnostic
  ) {
    guard let (value, place) = markup.attribute(name, of: node), value != text else { return }
    let first = values[place.lowerBound]?.finding ?? finding
    values[place.lowerBound] = Value(place: place, text: text, finding: first)
  }

  /// Takes an element out, with what is in it and the blanks before it.
  package mutating func remove(_ node: Int, _ finding: Diagnostic) {
    if removals[node] == nil { removals[node] = finding }
  }

  /// Puts markup behind an element.
  package mutating func insert(_ text: String, after node: Int, _ finding: Diagnostic) {
    let place = markup.nodes[node].range.upperBound
    insertions.append(Insertion(place: place, bytes: Array(text.utf8), finding: finding))
  }

  /// Puts markup behind the last child of an element that has children.
  package mutating func append(_ text: String, to node: Int = 0, _ finding: Diagnostic) {
    guard let last = markup.children(of: node).last else { return }
    insert(indentation(of: last) + text, after: last, finding)
  }

  /// The line end and the blanks before an element; empty if it follows another directly.
  package func indentation(of node: Int) -> String {
    let start = markup.nodes[node].range.lowerBound
    guard start > 0 else { return "" }
    return String(decoding: markup.bytes[blanks(before: start)..<start], as: UTF8.self)
  }

  private func blanks(before place: Int) -> Int {
    var start = place
    while start > 0, CharacterClass.isSpace(markup.bytes[start - 1]) { start -= 1 }
    return place == 0 ? -markup.blanksBefore : start
  }

  // MARK: Edits

  /// A change in the place of the repaired document.
  package struct Edit: Sendable {
    package var range: Range<Int>
    package var bytes: [UInt8]
    package var finding: Diagnostic

    package init(range: Range<Int>, bytes: [UInt8], finding: Diagnostic) {
      self.range = range
      self.bytes = bytes
      self.finding = finding
    }

    fileprivate func moved(by distance: Int) -> Edit {
      Edit(
        range: range.lowerBound + distance..<range.upperBound + distance, bytes: bytes,
        finding: finding)
    }
  }

  /// Where it begins, with the blanks before it.
  package var startWithBlanks: Int { markup.offset - markup.blanksBefore }

  /// All changes, in the order of their places.
  package var edits: [Edit] {
    guard isChanged else { return [] }
    let removed = Set(removedRanges.map(\.range))
    var edits = removedRanges.map { Edit(range: $0.range, bytes: [], finding: $0.finding) }
    for (node, change) in texts.sorted(by: { $0.key < $1.key }) {
      let (range, bytes) = written(change, at: node)
      edits.append(Edit(range: range, bytes: bytes, finding: change.finding))
    }
    for value in values.values {
      let bytes = MarkupEncoding.attribute(value.text)
      edits.append(Edit(range: value.place, bytes: bytes, finding: value.finding))
    }
    for insertion in insertions {
      let place = insertion.place..<insertion.place
      edits.append(Edit(range: place, bytes: insertion.bytes, finding: insertion.finding))
    }
    let order = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    var goneUpTo = Int.min
    return order.map(\.element).compactMap { edit in
      // What is in an element that goes is no change of its own.
      guard edit.range.lowerBound >= goneUpTo else { return nil }
      if removed.contains(edit.range), edit.bytes.isEmpty { goneUpTo = edit.range.upperBound }
      return edit.moved(by: markup.offset)
    }
  }

  /// The bytes with all changes made.
  package var changedBytes: [UInt8] {
    var result: [UInt8] = []
    var position = markup.offset
    for edit in edits {
      result += markup.bytes[position - markup.offset..<edit.range.lowerBound - markup.offset]
      result += edit.bytes
      position = edit.range.upperBound
    }
    return result + markup.bytes[(position - markup.offset)...]
  }

  /// What goes, none of it inside of another.
  private var removedRanges: [(range: Range<Int>, finding: Diagnostic)] {
    var ranges: [(range: Range<Int>, finding: Diagnostic)] = []
    for (node, finding) in removals.sorted(by: { $0.key < $1.key }) {
      let whole = markup.nodes[node].range
      if let last = ranges.last, whole.upperBound <= last.range.upperBound { continue }
      ranges.append((blanks(before: whole.lowerBound)..<whole.upperBound, finding))
    }
    return ranges
  }

  private func written(_ change: Text, at node: Int) -> (Range<Int>, [UInt8]) {
    let node = markup.nodes[node]
    let old = markup.bytes[node.content].drop { CharacterClass.isSpace($0) }
    let needsSection = change.text.utf8.contains {
      $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ">")
    }
    let asSection = old.starts(with: "<![CDATA[".utf8) || old.isEmpty && needsSection
    let bytes = MarkupEncoding.bytes(
      change.text, asSection: asSection,
      marksReturns: change.marksReturns || markup.foldsLineEnds)
    guard node.isEmptyTag else { return (node.content, bytes) }
    // `<x a="b"/>` becomes `<x a="b">…</x>`.
    var tag = markup.bytes[node.tag].dropLast(2)
    while let last = tag.last, CharacterClass.isSpace(last) { tag.removeLast() }
    let name = tag.dropFirst().prefix { !CharacterClass.isSpace($0) }
    return (
      node.range,
      Array(tag) + [UInt8(ascii: ">")] + bytes + Array("</".utf8) + name
        + [UInt8(ascii: ">")]
    )
  }
}
