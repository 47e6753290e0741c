#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// XML as bytes: markup as it is given, text quoted as its place needs.
///
/// Characters that XML forbids, which only values from elsewhere than an export can hold, are settled
/// as the reader settles them, and noted.
struct XMLText: ~Copyable {
  private(set) var buffer: ByteBuffer
  /// Each forbidden character that was met, once.
  var forbidden: Set<UInt32> = []

  /// Other parsers refuse a section of ten million bytes; as the repair splits them.
  private static let longestSection = 9_500_000

  init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

  var count: Int { buffer.count }

  mutating func removeAll() { buffer.removeAll() }

  consuming func takeBuffer() -> ByteBuffer { buffer }

  mutating func append(_ markup: StaticString) { buffer.append(markup) }

  mutating func append(_ markup: ArraySlice<UInt8>) {
    unsafe markup.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
  }

  mutating func append(_ markup: [UInt8]) {
    unsafe markup.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
  }

  mutating func append(_ markup: String) {
    var markup = markup
    markup.withUTF8 { unsafe buffer.append(contentsOf: $0) }
  }

  // MARK: Sections

  /// Text as a CDATA section, split where it holds `]]>`.
  ///
  /// - Parameter tags: what a mending reader could take for the section's end.
  mutating func section(_ text: String, apartFrom tags: SectionTags) {
    var text = text
    append("<![CDATA[")
    text.withUTF8 { unsafe sectionBody($0, tags) }
    append("]]>")
  }

  private mutating func sectionBody(_ bytes: UnsafeBufferPointer<UInt8>, _ tags: SectionTags) {
    var start = 0
    while bytes.count - start > Self.longestSection {
      var end = start + Self.longestSection
      while unsafe UTF8Sequence.isContinuation(bytes[end]) { end -= 1 }
      unsafe sectionPiece(UnsafeBufferPointer(rebasing: bytes[start..<end]), tags)
      append("]]><![CDATA[")
      start = end
    }
    unsafe sectionPiece(UnsafeBufferPointer(rebasing: bytes[start...]), tags)
  }

  private mutating func sectionPiece(_ bytes: UnsafeBufferPointer<UInt8>, _ tags: SectionTags) {
    let first = buffer.count
    var start = 0
    var place = 0
    var hasMarks = false
    while true {
      place = unsafe XMLScan.firstSpecial(in: bytes, from: place)
      guard place < bytes.count else { break }
      if unsafe bytes[place] == UInt8(ascii: "]") {
        place += 1
        guard unsafe XMLScan.endsSection(bytes, at: place) else { continue }
        unsafe append(bytes[start...place])
        append("]]><![CDATA[")
        start = place + 1
        hasMarks = true
      } else if unsafe XMLScan.isForbidden(bytes, at: place) {
        buffer.truncate(to: first)
        let settled = unsafe settled(bytes)
        return unsafe settled.withUnsafeBufferPointer { unsafe sectionPiece($0, tags) }
      } else {
        place += 1
      }
    }
    unsafe append(bytes[start...])
    if !hasMarks { hasMarks = unsafe XMLScan.opensSection(bytes) }
    guard hasMarks || tags.place == .besideOthers, unsafe tags.occur(in: bytes) else { return }
    buffer.truncate(to: first)
    unsafe sectionInParts(bytes, tags)
  }

  /// A text that holds both marks of sections and tags that could follow one, as a post about
  /// exports does: each tag is cut in two, or a reader that mends lost marks would see the end of a
  /// field in it.
  private mutating func sectionInParts(_ bytes: UnsafeBufferPointer<UInt8>, _ tags: SectionTags) {
    for place in bytes.indices {
      let byte = unsafe bytes[place]
      buffer.append(byte)
      let endsSection = unsafe byte == UInt8(ascii: "]") && XMLScan.isLastBracket(bytes, at: place)
      let isTag = unsafe byte == UInt8(ascii: "<") ? tags.isTag(bytes, at: place) : false
      if endsSection || isTag {
        append("]]><![CDATA[")
      }
    }
  }

  // MARK: Text

  /// Text between tags.
  ///
  /// An ampersand is written as WordPress writes it in titles and addresses.
  mutating func characters(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      unsafe escape(bytes) { bytes, place in
        switch unsafe bytes[place] {
        case UInt8(ascii: "&"): "&#038;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"):
          unsafe place > 1 && bytes[place - 1] == 0x5D && bytes[place - 2] == 0x5D ? "&gt;" : nil
        case 0x0D: "&#13;"
        default: nil
        }
      }
    }
  }

  /// The value of an attribute, without its quotes.
  mutating func attribute(_ value: String) {
    var value = value
    value.withUTF8 { bytes in
      unsafe escape(bytes) { bytes, place in
        switch unsafe bytes[place] {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: "\""): "&quot;"
        case 0x09: "&#9;"
        case 0x0A: "&#10;"
        case 0x0D: "&#13;"
        default: nil
        }
      }
    }
  }

  /// The address of a namespace as the value of an attribute; other parsers refuse what is no URI.
  mutating func address(_ uri: String) {
    let escaped = StandardNamespace.escaped(Array(uri.utf8))
    attribute(String(decoding: escaped, as: UTF8.self))
  }

  /// A comment; where its text has two hyphens side by side, a space parts them.
  mutating func comment(_ text: String) {
    append("<!--")
    var text = text
    text.withUTF8 { bytes in
      var hyphens = 0
      unsafe escape(bytes) { bytes, place in
        let byte = unsafe bytes[place]
        hyphens = byte == UInt8(ascii: "-") ? hyphens + 1 : 0
        let needsSpace = byte == UInt8(ascii: "-") && (hyphens > 1 || place == bytes.count - 1)
        guard needsSpace else { return nil }
        return place == bytes.count - 1 ? hyphens > 1 ? " - " : "- " : " -"
      }
    }
    append("-->")
  }

  /// Copies bytes but for those that have something else in their place.
  private mutating func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ other: (UnsafeBufferPointer<UInt8>, Int) -> StaticString?
  ) {
    let first = buffer.count
    var start = 0
    for place in bytes.indices {
      if unsafe XMLScan.isForbidden(bytes, at: place) {
        buffer.truncate(to: first)
        let settled = unsafe settled(bytes)
        return unsafe settled.withUnsafeBufferPointer { unsafe escape($0, other) }
      }
      guard let text = unsafe other(bytes, place) else { continue }
      unsafe append(bytes[start..<place])
      append(text)
      start = place + 1
    }
    unsafe append(bytes[start...])
  }

  // MARK: Bytes

  private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    unsafe buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes))
  }

  /// The text without what XML forbids: spaces for what parts words and for all of a serialised
  /// value, whose lengths would be wrong else; nothing for the rest.
  private mutating func settled(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let keepsLength = unsafe SerializedText.isRecognized(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard unsafe XMLScan.isForbidden(bytes, at: place) else {
        unsafe result.append(bytes[place])
        place += 1
        continue
      }
      let byte = unsafe bytes[place]
      let scalar = unsafe byte < 0x20 ? UInt32(byte) : 0xFF40 + UInt32(bytes[place + 2])
      forbidden.insert(scalar)
      if keepsLength || CharacterClass.separatesWords(scalar) { result.append(0x20) }
      place += byte < 0x20 ? 1 : 3
    }
    return result
  }
}

/// What has a meaning of its own in the text of XML.
enum XMLScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let brackets = ones &* UInt64(UInt8(ascii: "]"))
  private static let leads = ones &* 0xEF

  /// The first `]`, control character, or lead byte of U+F000 to U+FFFF from `start` on; the count
  /// if there is none. Eight bytes at a time, as ``JSONText/firstSpecial(in:from:)``.
  @inline(__always)
  static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place &+ 8 <= raw.count {
      let word = unsafe UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let hits = specials(in: word)
      if hits != 0 { return place &+ hits.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < raw.count, unsafe !isSpecial(raw[place]) { place &+= 1 }
    return place
  }

  @inline(__always)
  private static func specials(in word: UInt64) -> UInt64 {
    let bracket = word ^ brackets
    let lead = word ^ leads
    let controls = (word &- ones &* 0x20) & ~word
    return (controls | (bracket &- ones) & ~bracket | (lead &- ones) & ~lead) & ones << 7
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "]") || byte == 0xEF
  }

  /// Whether `]>` stands at a place.
  @inline(__always)
  static func endsSection(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    unsafe place + 1 < bytes.count && bytes[place] == UInt8(ascii: "]")
      && bytes[place + 1] == UInt8(ascii: ">")
  }

  /// Whether the second bracket of `]]>` stands at a place.
  static func isLastBracket(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    unsafe place > 0 && bytes[place - 1] == UInt8(ascii: "]") && endsSection(bytes, at: place)
  }

  /// Whether a control character, U+FFFE or U+FFFF begins at a place.
  @inline(__always)
  static func isForbidden(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let byte = unsafe bytes[place]
    if byte < 0x20 { return byte != 0x09 && byte != 0x0A && byte != 0x0D }
    return unsafe byte == 0xEF && place + 2 < bytes.count && bytes[place + 1] == 0xBF
      && bytes[place + 2] >= 0xBE
  }

  /// Whether `<![CDATA[` stands in a text.
  static func opensSection(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var place = 2
    while place + 7 <= bytes.count {
      guard let found = unsafe memchr(base + place, Int32(UInt8(ascii: "[")), bytes.count - place)
      else { return false }
      place = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if unsafe opens(bytes, at: place) { return true }
      place += 1
    }
    return false
  }

  /// Whether the first bracket of `<![CDATA[` stands at a place.
  private static func opens(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + 7 <= bytes.count else { return false }
    return unsafe bytes[(place - 2)..<(place + 7)].elementsEqual("<![CDATA[".utf8)
  }
}
