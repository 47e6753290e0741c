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

  /// Whether a text holds a tag of one of the elements.
  func occur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { unsafe bytes[$0] == UInt8(ascii: "<") && isTag(bytes, at: $0) }
  }
}
