/// What has no field of its own: elements of plugins, and loose text.
///
/// They stand behind the single fields. Loose texts side by side were parted by an element that is
/// known, so they are written between such elements; where there are too few, they become one.
extension WXREntityWriter {
  /// Begins the parts of an element that holds these extensions.
  ///
  /// - Returns: what ``endParts(_:)`` takes.
  mutating func beginParts(_ extensions: [Extension]) -> [ArraySlice<Extension>] {
    let outer = waiting
    waiting = []
    guard Self.needParting(extensions) else { return outer }
    var rest = extensions[...]
    var start = rest.startIndex
    for index in rest.indices.dropFirst() where Self.areLoose(rest, index) {
      waiting.append(rest[start..<index])
      start = index
    }
    rest = rest[start...]
    waiting = (waiting + [rest]).reversed()
    writeWaiting()
    return outer
  }

  /// The place where extensions stand by rule.
  mutating func extensionsBehindFields(_ extensions: [Extension]) {
    if !extensions.isEmpty, !Self.needParting(extensions) { write(extensions[...]) }
  }

  mutating func endParts(_ outer: [ArraySlice<Extension>]) {
    while !waiting.isEmpty { writeWaiting() }
    waiting = outer
  }

  /// Writes the next of the extensions that wait to be parted.
  mutating func writeWaiting() {
    if let next = waiting.popLast() { write(next) }
  }

  private static func needParting(_ extensions: [Extension]) -> Bool {
    extensions.indices.dropFirst().contains { areLoose(extensions[...], $0) }
  }

  /// Whether a text and the one before it are both loose.
  private static func areLoose(_ extensions: ArraySlice<Extension>, _ index: Int) -> Bool {
    extensions[index].name == nil && extensions[index - 1].name == nil
  }

  /// Writes extensions side by side.
  private mutating func write(_ extensions: ArraySlice<Extension>) {
    for addition in extensions {
      indent()
      if addition.name == nil {
        loose(addition.children)
      } else {
        element(addition)
      }
      endLine()
    }
  }

  /// Text between elements: a section, whatever it is, for white space would be layout else.
  private mutating func loose(_ children: [Extension.Node]) {
    for child in children {
      switch child {
      case .text(let text): section(text, .besideOthers)
      case .element(let inner): element(inner)
      }
    }
  }

  /// An element that is being written, and what it still holds.
  private struct Open {
    var name: String
    var children: ArraySlice<Extension.Node>
    var hasElements: Bool
    var bindings: Int
  }

  /// Element by element with a stack of its own, for JSON may nest them deeper than calls.
  private mutating func element(_ root: Extension) {
    var bindings = NamespaceBindings(frame.namespaces)
    var open = [begin(root, &bindings)]
    while var top = open.popLast() {
      guard let child = top.children.popFirst() else {
        xml.append("</")
        xml.append(top.name)
        xml.append(">")
        bindings.end(at: top.bindings)
        continue
      }
      let isMixed = top.hasElements
      open.append(top)
      switch child {
      case .text(let text): self.text(text, isMixed: isMixed)
      case .element(let element): open.append(begin(element, &bindings))
      }
    }
  }

  /// Text beside elements is a section, or its white space would be taken for layout.
  private mutating func text(_ text: String, isMixed: Bool) {
    let needsSection =
      isMixed
      || text.utf8.contains {
        $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
      }
    if needsSection {
      section(text, isMixed ? .besideOthers : .extension)
    } else {
      xml.characters(text)
    }
  }

  private mutating func section(_ text: String, _ place: SectionTags.Place) {
    xml.section(text, apartFrom: SectionTags(tags: frame.tags, place: place))
  }

  private mutating func begin(_ element: Extension, _ bindings: inout NamespaceBindings) -> Open {
    let count = bindings.count
    let name = name(prefix: element.prefix, element.name ?? "")
    xml.append("<")
    xml.append(name)
    let prefix = element.prefix.map { fit($0) } ?? ""
    declare(prefix, element.namespace, &bindings)
    attributes(element.attributes, of: prefix, &bindings)
    xml.append(">")
    return Open(
      name: name, children: element.children[...],
      hasElements: element.children.contains(where: \.isElement), bindings: count)
  }

  private mutating func declare(
    _ prefix: String, _ namespace: String?, _ bindings: inout NamespaceBindings
  ) {
    guard let uri = bindings.bind(prefix, to: namespace) else { return }
    xml.append(prefix.isEmpty ? " xmlns" : " xmlns:")
    xml.append(prefix)
    xml.append("=\"")
    xml.address(uri)
    xml.append("\"")
  }

  /// Writes attributes, each once; what declares namespaces is none.
  ///
  /// - Parameter prefix: that of the element, which means one thing in all of its start tag.
  mutating func attributes(
    _ attributes: [Extension.Attribute], of prefix: String, _ bindings: inout NamespaceBindings
  ) {
    var seen: Set<[UInt8]> = []
    var settled: Set = [Array(prefix.utf8)]
    for attribute in attributes {
      let prefix = attribute.prefix.map { fit($0) }
      let name = name(prefix: attribute.prefix, attribute.name)
      guard prefix != "xmlns", name != "xmlns", seen.insert(Array(name.utf8)).inserted,
        attribute.namespace.map({ seen.insert(Array("\($0) \(attribute.name)".utf8)).inserted })
          ?? true
      else { continue }
      if let prefix, settled.insert(Array(prefix.utf8)).inserted {
        declare(prefix, attribute.namespace, &bindings)
      }
      xml.append(" ")
      xml.append(name)
      xml.append("=\"")
      xml.attribute(attribute.value)
      xml.append("\"")
    }
  }

  private mutating func name(prefix: String?, _ local: String) -> String {
    let fitting = fit(local)
    return prefix.map { "\(fit($0)):\(fitting)" } ?? fitting
  }

  /// A name as XML can have it.
  private mutating func fit(_ name: String) -> String {
    let fitting = CharacterClass.localName(name)
    if fitting != name { note(.unfitName(name, writtenAs: fitting)) }
    return fitting
  }
}
