/// Recognises PHP-serialised text by its two ends, as WordPress's `is_serialized` begins.
enum SerializedText {
  static func isRecognized(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe bytes.firstIndex(where: { !CharacterClass.isSpace($0) }),
      let last = unsafe bytes.lastIndex(where: { !CharacterClass.isSpace($0) }), last > first,
      unsafe bytes[last] == UInt8(ascii: ";") || bytes[last] == UInt8(ascii: "}")
    else { return false }
    let kind = unsafe bytes[first]
    let mark = unsafe bytes[first + 1]
    if kind == UInt8(ascii: "N") { return mark == UInt8(ascii: ";") }
    return mark == UInt8(ascii: ":") && kinds.utf8.contains(kind)
  }

  private static let kinds = "sOaEbidC"
}
