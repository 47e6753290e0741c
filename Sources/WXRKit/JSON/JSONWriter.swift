/// Writes canonical JSON (RFC 8785) to bytes: no spaces, shortest escapes, integers.
///
/// Keys come in the order in which they are given; who writes an object gives them sorted.
package struct JSONWriter: ~Copyable {
  package var buffer: ByteBuffer
  /// Whether metas get their `decoded` key.
  let decodesMeta: Bool
  private var needsComma = false

  package init(decodesMeta: Bool = false, capacity: Int = 64 << 10) {
    self.decodesMeta = decodesMeta
    buffer = ByteBuffer(capacity: capacity)
  }

  consuming func takeBuffer() -> ByteBuffer { buffer }

  // MARK: Objects and lists

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginList() { open(UInt8(ascii: "[")) }
  package mutating func endList() { close(UInt8(ascii: "]")) }

  mutating func key(_ name: JSONName) {
    separate()
    unsafe name.opening.withUnsafeBufferPointer { unsafe append($0) }
    needsComma = false
  }

  package mutating func key(_ name: String) {
    string(name)
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  // MARK: Values

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { unsafe string($0) }
  }

  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let special = unsafe JSONText.firstSpecial(in: bytes, from: start)
      unsafe append(UnsafeBufferPointer(rebasing: bytes[start..<special]))
      guard special < bytes.count else { break }
      unsafe escape(bytes[special])
      start = special + 1
    }
    buffer.append(UInt8(ascii: "\""))
  }

  package mutating func integer(_ value: Int) {
    separate()
    if value >= 0, value < 10 {
      buffer.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      buffer.append(contentsOf: String(value).utf8)
    }
  }

  package mutating func literal(_ text: StaticString) {
    separate()
    buffer.append(text)
  }

  /// Ends a value that is no member of another; the next one begins anew.
  package mutating func endValue() { needsComma = false }

  // MARK: Bytes

  @inline(__always)
  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    buffer.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    buffer.append(bracket)
    needsComma = true
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let base = bytes.baseAddress { unsafe buffer.append(base, count: bytes.count) }
  }

  private mutating func escape(_ byte: UInt8) {
    buffer.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: buffer.append(UInt8(ascii: "b"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0C: buffer.append(UInt8(ascii: "f"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.append(byte)
    default:
      buffer.append(byte < 0x10 ? "u000" : "u001")
      let digit = byte & 0x0F
      buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}

/// A key with the bytes that it is written as.
struct JSONName: Sendable {
  let text: String
  /// `"key":`
  let opening: [UInt8]

  init(_ text: String) {
    self.text = text
    opening = Array("\"\(text)\":".utf8)
  }

  /// Whether the bytes between the quotes are this key.
  func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == opening.count - 3 && bytes.elementsEqual(opening[1..<(opening.count - 2)])
  }
}
