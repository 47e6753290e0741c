/// Puts a backslash before what Markdown would otherwise take for its own, and before nothing
/// else.
///
/// Decided on the whole block, since a mark often needs a partner: a lone `*` stays. Each rule is
/// a method that marks bytes; what the quick look finds nothing in is not looked at again.
struct Escaper {
  let dialect: Dialect
  let place: Place
  var text: JoinedText
  /// Not zero for bytes that get a backslash.
  private var marks: [UInt8] = []
  private var hasMarks = false
  /// Addresses that the dialect links as they stand.
  var addresses: [Range<Int>] = []
  /// Where domains without a scheme begin that it links too.
  var domains: [Int] = []

  /// The bytes of a block as they stand in the output.
  static func escape(_ text: JoinedText, _ dialect: Dialect, _ place: Place) -> [UInt8] {
    guard place != .raw else { return text.bytes }
    var found = text.specials
    if text.hasMarkup {
      if text.bytes.place(of: 0x0A, from: 0) != nil { found.insert(.lineFeed) }
      if place == .cell, text.bytes.place(of: 0x7C, from: 0) != nil { found.insert(.pipe) }
    }
    var escaper = Escaper(dialect: dialect, place: place, text: text)
    guard
      !found.isEmpty || dialect.hasOwnMarks || escaper.needsLineStarts
        || escaper.hasAddressAmidMarkup
    else { return text.bytes }
    escaper.run(found)
    return escaper.isChanged(found) ? escaper.written : text.bytes
  }

  /// Plain text as it stands in the output; most of it has nothing to escape.
  static func escape(plain text: String, _ dialect: Dialect, _ place: Place) -> [UInt8] {
    let bytes = Array(text.utf8)
    if let first = bytes.first, let last = bytes.last, last != 0x23, !first.mayBeginBlock,
      SpecialBytes(in: bytes).isEmpty, !dialect.hasOwnMarks
    {
      return bytes
    }
    var joined = JoinedText()
    joined.append(bytes, .text)
    return escape(joined, dialect, place)
  }

  private var needsLineStarts: Bool {
    guard let first = text.bytes.first else { return false }
    return place.hasLineStarts && first.mayBeginBlock
      || place == .heading && text.bytes.last == 0x23
  }

  /// An address that markup follows may need brackets.
  private var hasAddressAmidMarkup: Bool {
    text.hasMarkup && dialect.bareLinks && text.mayHoldAddress
  }

  private mutating func run(_ found: SpecialBytes) {
    marks = Array(repeating: 0, count: text.bytes.count)
    if found.contains(.bracket) { markBrackets() }
    if dialect.bareLinks, text.mayHoldAddress { findAddresses() }
    if found.contains(.backtick) { markBackticks() }
    if found.contains(.star) { markEmphasis(0x2A) }
    if found.contains(.underscore) { markEmphasis(0x5F) }
    if found.contains(.tilde), dialect.strikethrough { markDelimiters(0x7E) }
    markSingles(found)
    if found.contains(.pipe), place == .cell || dialect.pipesMakeTables { markPipes() }
    if place.hasLineStarts { markLineStarts() }
    if place == .heading { markHeadingEnd() }
    if dialect.hasOwnMarks { markOwn() }
    bracketAddresses()
  }

  mutating func mark(_ index: Int) {
    marks[index] = 1
    hasMarks = true
  }

  func isMarked(_ index: Int) -> Bool { marks[index] != 0 }

  /// If anything may be written otherwise than it stands.
  private func isChanged(_ found: SpecialBytes) -> Bool {
    hasMarks || !addresses.isEmpty || found.contains(.lineFeed) || found.contains(.wideSpace)
  }

  /// The bytes with their backslashes; non-breaking spaces, which nobody sees, as entities.
  private var written: [UInt8] {
    let bytes = text.bytes
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    var clean = 0
    var index = 0
    let lineFeed: UInt8 = place.isOneLine ? 0x0A : 0xA0
    while index < bytes.count {
      if addresses.isEmpty, stays(at: index, lineFeed) {
        index += 8
        continue
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = bytes[index]
        if isMarked(index) || byte == 0xA0 || byte == lineFeed
          || text.kinds[index] == .bracketedAddress
        {
          out.append(clean..<index, of: bytes)
          clean = index + 1
          write(index, to: &out)
        }
        index += 1
      }
    }
    out.append(clean..<bytes.count, of: bytes)
    return out
  }

  /// If eight bytes are there that are written as they stand.
  private func stays(at index: Int, _ lineFeed: UInt8) -> Bool {
    guard index + 8 <= marks.count, marks.word(at: index) == 0 else { return false }
    let word = text.bytes.word(at: index)
    return !word.holds(0xA0) && !word.holds(lineFeed)
  }

  private func write(_ index: Int, to out: inout [UInt8]) {
    let byte = text.bytes[index]
    if byte == 0xA0 { return writeSpace(index, to: &out) }
    if isMarked(index) {
      if let entity = entity(of: byte) {
        out += entity
        return
      }
      out.append(0x5C)
    }
    if isEdge(index, before: index - 1) { out.append(0x3C) }
    out.append(byte == 0x0A && place.isOneLine ? 0x20 : byte)
    if byte == 0x26, text.kinds[index] == .bracketedAddress, text.bytes.isEntity(at: index) {
      out += "amp;".utf8
    }
    if isEdge(index, before: index + 1) { out.append(0x3E) }
  }

  /// A mark that a backslash does not guard, as an entity.
  private func entity(of byte: UInt8) -> [UInt8]? {
    guard byte.isASCIIAlphanumeric || dialect.entityEscapes.utf8.contains(byte) else { return nil }
    switch byte {
    case 0x26: return Array("&amp;".utf8)
    case 0x3C: return Array("&lt;".utf8)
    default: return Array("&#\(byte);".utf8)
    }
  }

  /// The second byte of what may be a non-breaking space.
  private func writeSpace(_ index: Int, to out: inout [UInt8]) {
    guard text.isText(index), out.last == 0xC2 else { return out.append(0xA0) }
    out.removeLast()
    out += "&nbsp;".utf8
  }

  /// If an address in angle brackets begins or ends here.
  private func isEdge(_ index: Int, before other: Int) -> Bool {
    text.kinds[index] == .bracketedAddress
      && (!text.kinds.indices.contains(other) || text.kinds[other] != .bracketedAddress)
  }
}

extension [UInt8] {
  /// If the ASCII text is part of it.
  func holds(_ text: String) -> Bool {
    guard let first = text.utf8.first, count >= text.utf8.count else { return false }
    for index in 0...(count - text.utf8.count) where self[index] == first {
      if self[index...].starts(with: text.utf8) { return true }
    }
    return false
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
