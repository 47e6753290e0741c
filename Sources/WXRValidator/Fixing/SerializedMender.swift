import WXRContent
import WXRKit

/// Puts the lengths right that stand before the strings of a PHP-serialised value.
///
/// A string ends where its length says if the value goes on there as it must; else at the first
/// `";` behind which it does. What comes of it must be a whole value: then the counts of all arrays
/// fit, and hardly another reading does.
struct SerializedMender {
  private let bytes: [UInt8]
  private var at = 0
  private var result: [UInt8] = []
  /// How many keys and values each open array or object still has.
  private var left: [Int] = []

  private static let depth = 256

  /// nil if nothing is sound then, or if it is sound as it is.
  static func mended(_ text: String) -> String? {
    var mender = SerializedMender(bytes: Array(text.utf8))
    guard mender.readsAll(), mender.result != mender.bytes,
      (try? PHPValue(serialized: mender.result)) != nil
    else { return nil }
    return String(validating: mender.result, as: UTF8.self)
  }

  /// A value whose strings were changed, with its lengths put right; plain text as it is. nil if
  /// that cannot be done.
  static func settled(_ text: String, was old: String) -> String? {
    guard PHPValue.isSerialized(old) else { return text }
    if (try? PHPValue(serialized: text)) != nil { return text }
    return mended(text)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func readsAll() -> Bool {
    copy { $0 <= 0x20 }
    repeat {
      let depth = left.count
      guard readsValue() else { return false }
      if left.count == depth { countMember() }
      while left.last == 0 {
        guard takes("}") else { return false }
        left.removeLast()
        countMember()
      }
    } while !left.isEmpty
    copy { $0 <= 0x20 }
    return at == bytes.count
  }

  private mutating func countMember() {
    if !left.isEmpty { left[left.count - 1] -= 1 }
  }

  /// Reads a key or a value, or the opening of one that has members.
  private mutating func readsValue() -> Bool {
    if takes("s:") { return readsString() }
    if takes("a:") { return copiesNumber() && opens() }
    if takes("O:") { return readsClass() && opens() }
    if takes("N;") { return true }
    for kind: StaticString in ["i:", "b:", "d:", "R:", "r:"] where takes(kind) {
      copy { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "}") && $0 != .quote }
      return takes(";")
    }
    return false
  }

  private mutating func opens() -> Bool {
    guard left.count < Self.depth, let count = lastNumber, count < bytes.count, takes(":{") else {
      return false
    }
    left.append(count * 2)
    return true
  }

  private var lastNumber: Int? {
    let digits = result.reversed().prefix { $0.isDigit }.reversed()
    return digits.count <= 9 ? Int(String(decoding: Array(digits), as: UTF8.self)) : nil
  }

  private mutating func copiesNumber() -> Bool {
    let start = at
    copy { $0.isDigit }
    return at > start
  }

  /// `8:"stdClass":3` behind `O:`
  private mutating func readsClass() -> Bool {
    _ = number()
    guard skips(":\""), let end = bytes.place(of: "\":", from: at) else { return false }
    write(at..<end)
    at = end
    return takes("\":") && copiesNumber()
  }

  private mutating func readsString() -> Bool {
    let length = number()
    guard skips(":\"") else { return false }
    var end = at + (length ?? bytes.count)
    if length == nil || !goesOn(behind: end) {
      var from = at
      while true {
        guard let place = bytes.place(of: "\";", from: from) else { return false }
        if goesOn(behind: place) {
          end = place
          break
        }
        from = place + 1
      }
    }
    write(at..<end)
    at = end
    return takes("\";")
  }

  private mutating func write(_ range: Range<Int>) {
    result += "\(range.count):\"".utf8
    result += bytes[range]
  }

  /// Whether a string can end at a place: what follows must be what comes next.
  private func goesOn(behind end: Int) -> Bool {
    guard bytes.has("\";", at: end) else { return false }
    var next = end + 2
    guard let count = left.last else {
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      return next == bytes.count
    }
    if count == 1 { return bytes.has("}", at: next) }
    guard next + 1 < bytes.count else { return false }
    if bytes.has("N;", at: next) { return count % 2 == 0 }
    let kinds = count % 2 == 0 ? "sabdiOrR" : "si"
    return kinds.utf8.contains(bytes[next]) && bytes[next + 1] == UInt8(ascii: ":")
  }

  // MARK: Bytes

  /// A number that is not copied.
  private mutating func number() -> Int? {
    let start = at
    while at < bytes.count, bytes[at].isDigit { at += 1 }
    return at - start <= 9 ? Int(bytes.text(start..<at)) : nil
  }

  private mutating func skips(_ mark: StaticString) -> Bool {
    guard bytes.has(mark, at: at) else { return false }
    at += mark.utf8CodeUnitCount
    return true
  }

  private mutating func takes(_ mark: StaticString) -> Bool {
    let start = at
    guard skips(mark) else { return false }
    result += bytes[start..<at]
    return true
  }

  private mutating func copy(while isWanted: (UInt8) -> Bool) {
    let start = at
    while at < bytes.count, isWanted(bytes[at]) { at += 1 }
    result += bytes[start..<at]
  }
}
