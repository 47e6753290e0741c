/// The tags of WXR's elements as one export writes them.
struct ElementTags: Sendable {
  /// Up to and with the `>`, by ``Element/rawValue``.
  private let opens: [[UInt8]]
  private let closes: [[UInt8]]
  private let names: Set<[UInt8]>

  init(_ namespaces: NamespacePlan) {
    let names = Element.allCases.map { namespaces.name(of: $0) }
    opens = names.map { Array("<\($0.text)\($0.declaration)>".utf8) }
    closes = names.map { Array("</\($0.text)>".utf8) }
    self.names = Set(names.map { Array($0.text.utf8) })
  }

  func open(_ element: Element) -> [UInt8] { opens[Int(element.rawValue)] }
  func close(_ element: Element) -> [UInt8] { closes[Int(element.rawValue)] }

  /// Whether a `<` begins a tag of one of the elements.
  func isTag(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    var start = place + 1
    if start < bytes.count, unsafe bytes[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < bytes.count, end - start < 64, unsafe CharacterClass.canContinueName(bytes[end]) {
      end += 1
    }
    return names.contains(unsafe Array(bytes[start..<end]))
  }
}

/// What in the text of a section a mending reader could take for what follows its end.
struct SectionTags {
  enum Place {
    /// All of a field's value.
    case field
    /// All of an extension's text: whatever that is called.
    case `extension`
    /// Text beside elements.
    case besideOthers
  }

  let tags: ElementTags
  let place: Place

  func occur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { unsafe bytes[$0] == UInt8(ascii: "<") && isTag(bytes, at: $0) }
  }

  func isTag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    if place != .field, start + 1 < bytes.count, unsafe bytes[start + 1] == UInt8(ascii: "/") {
      return true
    }
    return unsafe tags.isTag(bytes, at: start)
  }
}
