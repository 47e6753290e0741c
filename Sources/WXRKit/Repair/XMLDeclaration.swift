/// The parts of `<?xml version="1.0" encoding="UTF-8"?>`, by places in its bytes.
struct XMLDeclaration {
  /// What stands in quotes behind `encoding=`.
  private(set) var label: Range<Int>?
  private(set) var version: Range<Int>?
  /// Whether XML 1.0 §2.8 allows it.
  private(set) var isWellFormed = false
  /// A version that is not 1.0.
  private(set) var oddVersion: Range<Int>?

  init(_ bytes: [UInt8]) {
    var parser = Parser(bytes: bytes, position: 5)
    guard let attributes = parser.attributes() else { return }
    let names = attributes.map(\.name)
    version = attributes.first { $0.name == "version" }?.value
    label = attributes.first { $0.name == "encoding" }?.value
    let order = ["version", "encoding", "standalone"]
    isWellFormed =
      names.first == "version" && names == order.filter(names.contains) && parser.isAtEnd
    if let version, !bytes[version].elementsEqual("1.0".utf8) { oddVersion = version }
    if let label, label.isEmpty { isWellFormed = false }
  }

  private struct Parser {
    let bytes: [UInt8]
    var position: Int

    /// Whether nothing but `?>` is left.
    var isAtEnd: Bool { bytes[position...].elementsEqual("?>".utf8) }

    /// The attributes; nil if they are not well-formed.
    mutating func attributes() -> [(name: String, value: Range<Int>)]? {
      var found: [(name: String, value: Range<Int>)] = []
      while true {
        let start = position
        skipSpace()
        guard position < bytes.count, bytes[position] != UInt8(ascii: "?") else {
          return found
        }
        guard position > start, let attribute = attribute() else { return nil }
        found.append(attribute)
      }
    }

    private mutating func attribute() -> (name: String, value: Range<Int>)? {
      let start = position
      while position < bytes.count, CharacterClass.canContinueName(bytes[position]) {
        position += 1
      }
      let name = String(decoding: bytes[start..<position], as: UTF8.self)
      skipSpace()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
      position += 1
      skipSpace()
      guard position < bytes.count else { return nil }
      let quote = bytes[position]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = bytes[(position + 1)...].firstIndex(of: quote)
      else { return nil }
      defer { position = end + 1 }
      return (name, position + 1..<end)
    }

    private mutating func skipSpace() {
      while position < bytes.count, CharacterClass.isSpace(bytes[position]) { position += 1 }
    }
  }
}
