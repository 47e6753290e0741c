internal import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the values of an entity line's own keys without reading the rest of it.
///
/// Entity lines are canonical, so there are no spaces and keys have no escapes; what is no such line
/// gives nothing. Cost is that of finding quotes.
@safe struct LineKeys {
  private let line: UnsafeBufferPointer<UInt8>
  private let count: Int
  private var place = 1

  init(_ line: UnsafeBufferPointer<UInt8>) {
    count = line.count
    unsafe self.line = line
  }

  /// The texts of the keys that are asked for, by key.
  mutating func texts(of wanted: Set<String>) -> [String: String] {
    var found: [String: String] = [:]
    guard byte(at: 0) == UInt8(ascii: "{") else { return found }
    while byte(at: place) == UInt8(ascii: "\"") {
      let key = place + 1
      passString()
      let name = unsafe String(decoding: line[key..<max(key, place - 1)], as: UTF8.self)
      guard byte(at: place) == UInt8(ascii: ":") else { break }
      place += 1
      let value = place
      passValue()
      if wanted.contains(name) { found[name] = text(value..<place) }
      guard byte(at: place) == UInt8(ascii: ",") else { break }
      place += 1
    }
    return found
  }

  private func byte(at place: Int) -> UInt8 {
    place < count ? unsafe line[place] : 0
  }

  private func text(_ range: Range<Int>) -> String {
    let bytes = unsafe Array(UnsafeBufferPointer(rebasing: line[range]))
    guard bytes.first == UInt8(ascii: "\"") else { return String(decoding: bytes, as: UTF8.self) }
    return (try? JSONTree(parsing: bytes))?.text ?? ""
  }

  private mutating func passValue() {
    var depth = 0
    repeat {
      switch byte(at: place) {
      case UInt8(ascii: "\""):
        passString()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return }
      default: break
      }
      place += 1
    } while place < count && (depth > 0 || !isEnd)
  }

  /// Whether a value has ended: what follows it stands here.
  private var isEnd: Bool {
    let next = byte(at: place)
    return next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
  }

  private mutating func passString() {
    place += 1
    while place < count, let base = unsafe line.baseAddress,
      let found = unsafe memchr(base + place, 0x22, count - place)
    {
      let quote = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
      place = quote + 1
      var slashes = 0
      while quote - slashes > 1, unsafe line[quote - slashes - 1] == UInt8(ascii: "\\") {
        slashes += 1
      }
      if slashes.isMultiple(of: 2) { return }
    }
    place = count
  }
}
