import WXRContent

/// A look at a serialised array or object that builds nothing.
///
/// Nearly all are plain and sound, and many: what it accepts `PHPValue` accepts too, what it does
/// not is for `PHPValue` to judge. Linear, without recursion.
struct SerializedGlance {
  private let bytes: [UInt8]
  private var at = 0
  /// How many members each open array or object still has.
  private var left: [Int] = []

  /// Far below what is read elsewhere: deeper ones are rare.
  private static let depth = 64

  /// Whether the text is an array or object of plain values, and nothing besides.
  static func isSound(_ text: String) -> Bool {
    guard text.begins(with: "a:") || text.begins(with: "O:") else { return false }
    var glance = SerializedGlance(bytes: Array(text.utf8))
    return glance.isSound()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func isSound() -> Bool {
    guard readsValue() else { return false }
    while let count = left.last {
      if count == 0 {
        guard take("}") else { return false }
        left.removeLast()
      } else {
        left[left.count - 1] = count - 1
        guard readsKey(), readsValue() else { return false }
      }
    }
    return at == bytes.count
  }

  private mutating func readsKey() -> Bool {
    if take("i:") { return readsInteger() && take(";") }
    return take("s:") && readsString() && take(";")
  }

  /// Reads a value, or the opening of one that has members.
  private mutating func readsValue() -> Bool {
    if take("s:") { return readsString() && take(";") }
    if take("i:") { return readsInteger() && take(";") }
    if take("b:0;") || take("b:1;") || take("N;") { return true }
    if take("a:") { return opens() }
    if take("O:8:\"stdClass\":") { return opens() }
    return take("d:") && readsDecimal() && take(";")
  }

  private mutating func opens() -> Bool {
    guard let count = number(), take(":{"), left.count < Self.depth, count < bytes.count else {
      return false
    }
    left.append(count)
    return true
  }

  private mutating func readsString() -> Bool {
    guard let length = number(), take(":\""), length < bytes.count - at else { return false }
    at += length
    return take("\"")
  }

  private mutating func readsInteger() -> Bool {
    _ = take("-")
    return number() != nil
  }

  private mutating func readsDecimal() -> Bool {
    guard readsInteger() else { return false }
    guard take(".") else { return true }
    return number() != nil
  }

  /// Up to 18 digits.
  private mutating func number() -> Int? {
    let start = at
    var value = 0
    while at < bytes.count, bytes[at].isDigit, at - start < 18 {
      value = value * 10 + Int(bytes[at] & 0xF)
      at += 1
    }
    return at > start ? value : nil
  }

  private mutating func take(_ mark: StaticString) -> Bool {
    guard bytes.has(mark, at: at) else { return false }
    at += mark.utf8CodeUnitCount
    return true
  }
}
