#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes of one encoding to UTF-8, block by block.
///
/// What cannot be decoded becomes a lone surrogate in three bytes, which no UTF-8 holds: the scan
/// finds it, tells its place, and reads it as U+FFFD.
@safe struct Transcoder: ~Copyable {
  private let encoding: TextEncoding
  private var converter: iconv_t?
  /// Bytes of a character that the last block cut.
  private var rest: [UInt8] = []

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    if case .named(let name) = encoding {
      let opened = unsafe iconv_open("UTF-8", name)
      unsafe converter = opened == Self.failed ? nil : opened
    } else {
      unsafe converter = nil
    }
  }

  deinit {
    if let converter = unsafe converter { unsafe iconv_close(converter) }
  }

  static func isKnown(_ name: String) -> Bool {
    guard let opened = unsafe iconv_open("UTF-8", name), unsafe opened != failed else {
      return false
    }
    unsafe iconv_close(opened)
    return true
  }

  private static var failed: iconv_t? { unsafe iconv_t(bitPattern: -1) }

  /// Decodes a block after what the last one left over.
  mutating func decode(_ block: [UInt8], isLast: Bool) -> [UInt8] {
    let input = rest + block
    rest = []
    switch encoding {
    case .utf8: return input
    case .windows1252: return input.flatMap { Self.utf8(Windows1252.scalar($0)) }
    case .utf16(let isBigEndian): return decodeUTF16(input, isBigEndian, isLast: isLast)
    case .named: return convert(input, isLast: isLast)
    case .escaped: return unescape(input, isLast: isLast)
    }
  }

  /// Resolves each reference once, and none of those that come out.
  private mutating func unescape(_ input: [UInt8], isLast: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var index = 0
    while index < input.count {
      guard input[index] == UInt8(ascii: "&") else {
        output.append(input[index])
        index += 1
        continue
      }
      let end = min(input.count, index + Self.longestReference)
      guard let semicolon = input[index..<end].firstIndex(of: UInt8(ascii: ";")) else {
        if end == input.count, !isLast {
          rest = Array(input[index...])
          return output
        }
        output.append(input[index])
        index += 1
        continue
      }
      let name = String(decoding: input[index + 1..<semicolon], as: UTF8.self)
      guard let character = Self.references[name] else {
        output.append(input[index])
        index += 1
        continue
      }
      output += character.utf8
      index = semicolon + 1
    }
    return output
  }

  private static let longestReference = 8

  private static let references = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "#39": "'", "#039": "'",
    "#34": "\"", "#034": "\"", "nbsp": " ", "#160": " ", "#xa0": " ",
  ]

  private mutating func decodeUTF16(
    _ input: [UInt8], _ isBigEndian: Bool, isLast: Bool
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    func unit(_ index: Int) -> UInt32 {
      let pair = (UInt32(input[index]), UInt32(input[index + 1]))
      return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
    var index = 0
    while index + 1 < input.count {
      let first = unit(index)
      if first & 0xFC00 == 0xD800 {
        guard index + 3 < input.count || isLast else { break }
        if index + 3 < input.count, unit(index + 2) & 0xFC00 == 0xDC00 {
          let scalar = 0x10000 + (first & 0x3FF) << 10 + (unit(index + 2) & 0x3FF)
          output += Self.utf8(scalar)
          index += 4
          continue
        }
      }
      output += Self.utf8(first)
      index += 2
    }
    if !isLast {
      rest = Array(input[index...])
    } else if index < input.count {
      output += Self.undecodable
    }
    return output
  }

  private mutating func convert(_ input: [UInt8], isLast: Bool) -> [UInt8] {
    guard let converter = unsafe converter else { return input }
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: input.count * 4 + 64)
    var position = 0
    while position < input.count {
      let (taken, given, error) = unsafe Self.run(
        converter, input: input, from: position, into: &piece)
      output += piece[..<given]
      position += taken
      if error == EINVAL, !isLast {
        rest = Array(input[position...])
        return output
      }
      if error == EILSEQ || error == EINVAL {
        output += Self.undecodable
        position += 1
      }
    }
    return output
  }

  private static func run(
    _ converter: iconv_t, input: [UInt8], from position: Int, into piece: inout [UInt8]
  ) -> (taken: Int, given: Int, error: Int32) {
    var input = input
    var inLeft = input.count - position
    var outLeft = piece.count
    let total = (inLeft, outLeft)
    let failure: Int32 = unsafe input.withUnsafeMutableBytes { source in
      unsafe piece.withUnsafeMutableBytes { target in
        var from = unsafe source.baseAddress?.advanced(by: position)
          .assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        let result = unsafe iconv(converter, &from, &inLeft, &to, &outLeft)
        return result == Int(bitPattern: UInt.max) ? errno : 0
      }
    }
    return (total.0 - inLeft, total.1 - outLeft, failure)
  }

  /// A lone surrogate, as CESU-8 would write it.
  private static let undecodable: [UInt8] = [0xED, 0xA0, 0x80]

  /// A code point in UTF-8, surrogates too.
  private static func utf8(_ scalar: UInt32) -> [UInt8] {
    if scalar < 0x80 { return [UInt8(scalar)] }
    let low = UInt8(0x80 | scalar & 0x3F)
    if scalar < 0x800 { return [UInt8(0xC0 | scalar >> 6), low] }
    let middle = UInt8(0x80 | scalar >> 6 & 0x3F)
    if scalar < 0x10000 { return [UInt8(0xE0 | scalar >> 12), middle, low] }
    return [UInt8(0xF0 | scalar >> 18), UInt8(0x80 | scalar >> 12 & 0x3F), middle, low]
  }
}
