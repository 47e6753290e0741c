/// Puts a backslash before what Markdown would otherwise take for its own, and before nothing
/// else.
///
/// Decided on the whole block, since a mark often needs a partner: a lone `*` stays. Each rule is
/// a method that marks bytes; what the quick look finds nothing in is not looked at again.
struct Escaper {
  let dialect: Dialect
  let place: Place
  var text: JoinedText
  /// Bytes that get a backslash.
  var marked: [Bool] = []
  /// Addresses that the dialect links as they stand.
  var addresses: [Range<Int>] = []

  /// The bytes of a block as they stand in the output.
  static func escape(_ text: JoinedText, _ dialect: Dialect, _ place: Place) -> [UInt8] {
    let found = SpecialBytes(text.bytes)
    guard found.any || place.hasLineStarts || place == .heading else { return text.bytes }
    var escaper = Escaper(dialect: dialect, place: place, text: text)
    if found.any || escaper.needsLineStarts { escaper.run(found) }
    return escaper.marked.isEmpty ? text.bytes : escaper.written
  }

  private var needsLineStarts: Bool {
    guard let first = text.bytes.first else { return false }
    return place.hasLineStarts && first.mayBeginBlock
      || place == .heading && text.bytes.last == 0x23
  }

  private mutating func run(_ found: SpecialBytes) {
    marked = Array(repeating: false, count: text.bytes.count)
    if found.bracket { markBrackets() }
    if dialect.bareLinks, found.colonOrDot { findAddresses() }
    if found.backtick { markBackticks() }
    if found.star { markDelimiters(0x2A) }
    if found.underscore { markDelimiters(0x5F) }
    if found.tilde, dialect.strikethrough { markDelimiters(0x7E) }
    if found.other { markSingles() }
    if found.pipe, place == .cell { markPipes() }
    if place.hasLineStarts { markLineStarts() }
    if place == .heading { markHeadingEnd() }
    bracketAddresses()
  }

  mutating func mark(_ index: Int) { marked[index] = true }

  /// The bytes with their backslashes; non-breaking spaces, which nobody sees, as entities.
  private var written: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.bytes.count + text.bytes.count / 16)
    var index = 0
    while index < text.bytes.count {
      let byte = text.bytes[index]
      if byte == 0xC2, text.byte(at: index + 1) == 0xA0, text.isText(index) {
        out += "&nbsp;".utf8
        index += 2
        continue
      }
      if marked[index] { out.append(0x5C) }
      if isEdge(index, before: index - 1) { out.append(0x3C) }
      out.append(byte == 0x0A && place.isOneLine ? 0x20 : byte)
      if byte == 0x26, text.kinds[index].isAddress, text.bytes.isEntity(at: index) {
        out += "amp;".utf8
      }
      if isEdge(index, before: index + 1) { out.append(0x3E) }
      index += 1
    }
    return out
  }

  /// If an address in angle brackets begins or ends here.
  private func isEdge(_ index: Int, before other: Int) -> Bool {
    text.kinds[index] == .bracketedAddress
      && (!text.kinds.indices.contains(other) || text.kinds[other] != .bracketedAddress)
  }
}

/// Which bytes that may need care occur at all.
struct SpecialBytes {
  var backtick = false
  var star = false
  var underscore = false
  var tilde = false
  var bracket = false
  var pipe = false
  var colonOrDot = false
  /// `\`, `<`, `&`, `!`, `{`, a line feed, or what may be a non-breaking space.
  var other = false

  var any: Bool { backtick || star || underscore || tilde || bracket || pipe || other }

  init(_ bytes: [UInt8]) {
    for byte in bytes where !byte.isASCIIAlphanumeric && byte != 0x20 { note(byte) }
  }

  private mutating func note(_ byte: UInt8) {
    switch byte {
    case 0x60: backtick = true
    case 0x2A: star = true
    case 0x5F: underscore = true
    case 0x7E: tilde = true
    case 0x5B, 0x5D: bracket = true
    case 0x7C: pipe = true
    case 0x3A, 0x2E: colonOrDot = true
    case 0x5C, 0x3C, 0x26, 0x21, 0x7B, 0x0A, 0xC2: other = true
    default: break
    }
  }
}

extension UInt8 {
  /// If a line that begins with it may be more than text.
  var mayBeginBlock: Bool {
    switch self {
    case 0x23, 0x3E, 0x2D, 0x2B, 0x2A, 0x3D, 0x3A, 0x7C, 0x7E, 0x60, 0x5F, 0x3C, 0x5B: true
    default: isASCIIDigit
    }
  }
}
