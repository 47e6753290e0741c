import WXRContent

/// Text that was UTF-8, was read as Windows-1252, and encoded again: `donâ€™t`.
///
/// Each character of such a text that is not ASCII is a byte of a UTF-8 sequence in disguise. The
/// signs are counted; a whole text made of nothing else is judged by few of them, one with sound
/// characters beside them by those that no language has.
struct Mojibake {
  /// The first sequence as it stands in the text.
  private(set) var example = ""
  /// Where that stands.
  private(set) var place = 0
  private(set) var count = 0

  /// The first byte of each sequence is one of Â to ô, which is written with this one: a text without
  /// it needs no look.
  static let sign: UInt8 = 0xC3

  /// nil where the text is none, or where that is not sure enough.
  init?(_ text: String) {
    var reader = DisguiseReader(Array(text.utf8))
    guard reader.mayFind else { return nil }
    reader.read()
    guard reader.isConvincing, let first = reader.first else { return nil }
    example = first.text
    place = first.place
    count = reader.count
  }

  /// The text as it was before: each sequence is the character whose bytes it shows, so encoding
  /// that as Windows-1252 gives the sequence again. Layers are taken off until none is left.
  static func decoded(_ text: String) -> String {
    var text = text
    for _ in 0..<4 {
      guard Mojibake(text) != nil else { break }
      text = DisguiseReader(Array(text.utf8)).decoded
    }
    return text
  }
}

/// Finds sequences of disguised bytes.
private struct DisguiseReader {
  private let bytes: [UInt8]
  /// Sequences that no language has as they stand.
  private var sure = 0
  /// Sequences that could be a letter with a mark behind it.
  private var likely = 0
  /// Sequences that mean characters that hardly any text has.
  private var unlikely = 0
  /// Other characters that are not ASCII.
  private var others = 0
  private(set) var first: (text: String, place: Int)?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { sure + likely }

  var isConvincing: Bool {
    guard unlikely * 8 <= sure + likely else { return false }
    return others == 0 ? sure > 0 || likely >= 2 : sure >= 2 && sure * 20 >= others
  }

  /// Whether there is a sequence at all; most texts end here.
  var mayFind: Bool {
    var from = 0
    while let lead = bytes.place(of: 0xC3, from: from) {
      if sequence(lead) != nil { return true }
      from = lead + 1
    }
    return false
  }

  mutating func read() {
    var at = 0
    while at < bytes.count {
      guard bytes[at] >= 0x80 else {
        at += 1
        continue
      }
      if let (end, kind) = sequence(at) {
        note(kind, at..<end)
        at = end
      } else {
        others += 1
        at += 1
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      }
    }
  }

  /// The text with the characters that the sequences are, but for unlikely ones.
  var decoded: String {
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] >= 0x80, let (end, kind) = sequence(at), kind != .unlikely else {
        result.append(bytes[at])
        at += 1
        continue
      }
      while at < end, let (byte, next) = disguised(at) {
        result.append(byte)
        at = next
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private enum Kind { case sure, likely, unlikely }

  private mutating func note(_ kind: Kind, _ place: Range<Int>) {
    switch kind {
    case .sure: sure += 1
    case .likely: likely += 1
    case .unlikely: unlikely += 1
    }
    if kind != .unlikely, first == nil { first = (bytes.text(place), place.lowerBound) }
  }

  /// The disguised bytes of one character from a place on.
  private func sequence(_ start: Int) -> (end: Int, kind: Kind)? {
    guard let (lead, afterLead) = disguised(start), (0xC2...0xF4).contains(lead) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    var at = afterLead
    var second: UInt8 = 0
    for index in 1..<length {
      guard let (byte, next) = disguised(at), byte & 0xC0 == 0x80 else { return nil }
      if index == 1 { second = byte }
      value = value << 6 | UInt32(byte & 0x3F)
      at = next
    }
    guard let scalar = Unicode.Scalar(value), value >= [0, 0, 0x80, 0x800, 0x10000][length] else {
      return nil
    }
    return (at, Self.kind(of: scalar, lead: lead, second: second))
  }

  private static func kind(of scalar: Unicode.Scalar, lead: UInt8, second: UInt8) -> Kind {
    switch scalar.value {
    // Ã with a sign behind it; not where that sign can follow a capital at the end of a word.
    case 0xE1...0xFF: second == 0xAB || second == 0xBB ? .likely : .sure
    case 0x80...0x9F: .unlikely
    case 0xA0...0xE0, 0x100...0x17F: .likely
    // Of Windows-1252 itself, in what was read wrongly twice.
    case 0x192, 0x2C6, 0x2DC: .likely
    // General punctuation and the euro: `â€™`, `â‚¬`.
    case 0x2010...0x203A, 0x20AC, 0x2122: .sure
    case 0x370...0x3FF, 0x400...0x45F, 0x5D0...0x5EA, 0x620...0x64A, 0xE01...0xE5B, 0x900...0x97F:
      .likely
    case 0x2000...0x2BFF, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFE00...0xFE0F,
      0xFF00...0xFFEF:
      .likely
    case 0x1F000...0x1FAFF: .sure
    default: .unlikely
    }
  }

  /// The byte that the character at a place is in Windows-1252, and the next place.
  private func disguised(_ at: Int) -> (byte: UInt8, next: Int)? {
    guard at + 1 < bytes.count else { return nil }
    switch bytes[at] {
    case 0xC2: return (bytes[at + 1], at + 2)
    case 0xC3: return (bytes[at + 1] | 0x40, at + 2)
    case 0xC5, 0xC6, 0xCB:
      let value = UInt32(bytes[at] & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
      return Windows1252.byte(value).map { ($0, at + 2) }
    case 0xE2:
      guard at + 2 < bytes.count else { return nil }
      let value = 0x2000 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
      return Windows1252.byte(value).map { ($0, at + 3) }
    default: return nil
    }
  }
}

/// The characters of Windows-1252 that are not those of Latin-1, as the WHATWG has them.
private enum Windows1252 {
  static func byte(_ scalar: UInt32) -> UInt8? {
    high.firstIndex(of: scalar).map { UInt8($0) + 0x80 }
  }

  /// Of 80 to 9F; those that it leaves free stand for themselves, which needs no table.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
