import WXRKit

/// Goes over the bytes of an element, and tells where in them a place of its text stands.
///
/// Bytes come in pieces. Sections, references and line ends of two bytes are taken as XML takes
/// them, white space around sections as the reader does; where repair changed the text, a place may
/// be some bytes off. It ends with the element, or with markup inside it.
struct FieldTextWalk {
  private enum State { case tag, text, section, ended }

  private var state = State.tag
  /// How many bytes of the text were passed.
  private var passed = 0
  /// White space that is text only if no section follows.
  private var blanks = 0
  private var hasText = false
  /// How far in the text the places are, the next one last.
  private var wanted: [Int]

  /// How many bytes of a piece are left for the next, unless it is the last.
  private static let lookAhead = 40

  init(_ places: [Int]) { wanted = Set(places).sorted(by: >) }

  var hasEnded: Bool { state == .ended || wanted.isEmpty }

  /// Passes bytes.
  ///
  /// - Returns: how many were passed, and where in them the places that were reached are.
  mutating func pass(
    _ bytes: ArraySlice<UInt8>, isLast: Bool
  ) -> (count: Int, found: [(inside: Int, at: Int)]) {
    var found: [(inside: Int, at: Int)] = []
    var at = bytes.startIndex
    let end = isLast ? bytes.endIndex : max(at, bytes.endIndex - Self.lookAhead)
    while at < end, !hasEnded {
      if state == .section { skipPlain(bytes, &at, to: end) }
      guard at < end else { break }
      let step = self.step(bytes[at...])
      if step.text > 0 {
        while let next = wanted.last, next < passed + step.text {
          found.append((next, at - bytes.startIndex))
          wanted.removeLast()
        }
        passed += step.text
      }
      // What is meant may be the end of the text.
      if state == .ended, wanted.last == passed { found.append((passed, at - bytes.startIndex)) }
      at += step.count
    }
    return (at - bytes.startIndex, found)
  }

  /// Passes what stands in a section before the next place, line end or bracket.
  private mutating func skipPlain(_ bytes: ArraySlice<UInt8>, _ at: inout Int, to end: Int) {
    let limit = min(end, at + (wanted.last ?? passed) - passed)
    let start = at
    while at < limit, bytes[at] != UInt8(ascii: "]"), bytes[at] != 0x0D { at += 1 }
    passed += at - start
  }

  /// What stands at the first byte: how many bytes it is long, and how many of the text.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> (count: Int, text: Int) {
    let first = bytes[bytes.startIndex]
    switch state {
    case .ended: return (1, 0)
    case .tag:
      if first == UInt8(ascii: ">") { state = .text }
      return (1, 0)
    case .section:
      if first == UInt8(ascii: "]"), bytes.starts(with: "]]>".utf8) {
        state = .text
        return (3, 0)
      }
      return (1, Self.isFolded(bytes) ? 0 : 1)
    case .text: return stepInText(first, bytes)
    }
  }

  private mutating func stepInText(
    _ first: UInt8, _ bytes: ArraySlice<UInt8>
  ) -> (count: Int, text: Int) {
    switch first {
    case UInt8(ascii: "<"):
      guard bytes.starts(with: "<![CDATA[".utf8) else {
        state = .ended
        return (1, 0)
      }
      state = .section
      blanks = 0
      return (9, 0)
    case UInt8(ascii: "&"):
      let reference = ReferenceLength(bytes)
      return (reference.count, takeBlanks() + reference.text)
    case 0x20, 0x09, 0x0A, 0x0D:
      if !hasText { blanks += Self.isFolded(bytes) ? 0 : 1 }
      return (1, hasText && !Self.isFolded(bytes) ? 1 : 0)
    default: return (1, takeBlanks() + 1)
    }
  }

  private mutating func takeBlanks() -> Int {
    defer { blanks = 0 }
    hasText = true
    return blanks
  }

  /// CR before LF, which XML folds.
  private static func isFolded(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == 0x0D && bytes.dropFirst().first == 0x0A
  }
}

/// How many bytes a reference is long, and how many what it stands for.
private struct ReferenceLength {
  var count = 1
  var text = 1

  init(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.prefix(HTMLEntity.longestName + 2)
    guard let end = start.firstIndex(of: UInt8(ascii: ";")) else { return }
    let name = String(decoding: bytes[bytes.startIndex + 1..<end], as: UTF8.self)
    guard let length = Self.length(of: name) else { return }
    count = end - bytes.startIndex + 1
    text = length
  }

  private static func length(of name: String) -> Int? {
    guard name.hasPrefix("#") else { return HTMLEntity.characters(name)?.utf8.count }
    let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
    return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
      .flatMap(Unicode.Scalar.init).map { UTF8.width($0) }
  }
}
