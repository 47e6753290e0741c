/// Finds the end of one JSON value in bytes that come in pieces.
struct JSONExtent {
  private let isNested: Bool
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  init(isNested: Bool) { self.isNested = isNested }

  /// How many of the bytes still belong to the value; nil if all do and more are needed.
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 0
    while place < bytes.count {
      if isInString {
        unsafe passString(bytes, &place)
      } else if let end = pass(unsafe bytes[place], &place) {
        return end
      }
      if !isInString, !isNested, place > 0, unsafe bytes[place - 1] == UInt8(ascii: "\"") {
        return place
      }
    }
    return nil
  }

  private mutating func passString(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
    if isEscaped {
      isEscaped = false
      place += 1
      return
    }
    place = unsafe JSONText.firstSpecial(in: bytes, from: place)
    guard place < bytes.count else { return }
    isEscaped = unsafe bytes[place] == UInt8(ascii: "\\")
    isInString = unsafe bytes[place] != UInt8(ascii: "\"")
    place += 1
  }

  private mutating func pass(_ byte: UInt8, _ place: inout Int) -> Int? {
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth <= 0 { return isNested ? place + 1 : place }
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      if depth == 0 { return place }
    default:
      if depth == 0, JSONParser.isSpace(byte) { return place }
    }
    place += 1
    return nil
  }
}
