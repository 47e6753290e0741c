/// Percent-encoding as WordPress keeps it in slugs: lower case, and cut where the column ended.
enum PercentEncoding {
  /// Decodes what is UTF-8; an escape cut off at the end goes, every other stays as it is written.
  ///
  /// ```swift
  /// PercentEncoding.decoded("%e6%97%a5-2%")   // "日-2%"
  /// PercentEncoding.decoded("%e6%97%a5%e6")   // "日"
  /// ```
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let run = escapedBytes(of: source, from: index)
      if run.isEmpty {
        bytes.append(source[index])
        index += 1
      } else {
        let isLast = isCutEnd(source, at: index + 3 * run.count)
        appendDecoded(run, written: source[index...], isLast: isLast, to: &bytes)
        index += isLast ? source.count - index : 3 * run.count
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `text` with everything but ASCII escaped, at most `limit` bytes, never a part of a character.
  static func encoded(_ text: String, limit: Int) -> String {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      let bytes = scalar.isASCII ? [UInt8(scalar.value)] : scalar.utf8.flatMap(escape)
      guard result.count + bytes.count <= limit else { break }
      result += bytes
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether an escape begins here.
  static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == UInt8(ascii: "%")
      && bytes[index + 1].hexValue != nil && bytes[index + 2].hexValue != nil
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func escapedBytes(of source: [UInt8], from start: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = start
    while isEscape(source, at: index), let high = source[index + 1].hexValue,
      let low = source[index + 2].hexValue
    {
      bytes.append(high << 4 | low)
      index += 3
    }
    return bytes
  }

  /// Whether nothing follows but the rest of an escape that was cut off: `%` or `%e`.
  private static func isCutEnd(_ source: [UInt8], at index: Int) -> Bool {
    switch source.count - index {
    case 0: true
    case 1: source[index] == UInt8(ascii: "%")
    case 2: source[index] == UInt8(ascii: "%") && source[index + 1].hexValue != nil
    default: false
    }
  }

  private static func appendDecoded(
    _ run: [UInt8], written: ArraySlice<UInt8>, isLast: Bool, to bytes: inout [UInt8]
  ) {
    var index = 0
    while index < run.count {
      let length = UTF8Sequence.length(run[index...])
      if length > 0 {
        bytes += run[index..<index + length]
        index += length
      } else if isLast && UTF8Sequence.isCutShort(run[index...]) {
        return
      } else {
        let start = written.startIndex + 3 * index
        bytes += written[start..<start + 3]
        index += 1
      }
    }
  }
}

/// One character of UTF-8 at the start of some bytes.
private enum UTF8Sequence {
  /// How many bytes it has; 0 if they are no UTF-8.
  static func length(_ bytes: ArraySlice<UInt8>) -> Int {
    let expected = expectedLength(bytes.first ?? 0)
    guard expected > 0, bytes.count >= expected else { return 0 }
    let character = bytes.prefix(expected)
    return String(validating: character, as: UTF8.self) == nil ? 0 : expected
  }

  /// Whether the bytes are the beginning of a character and end before it does.
  static func isCutShort(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count < expectedLength(bytes.first ?? 0)
      && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func expectedLength(_ first: UInt8) -> Int {
    switch first {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}

extension UInt8 {
  /// What the byte is worth as a hexadecimal digit.
  fileprivate var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: [UInt8] { Array(String(self).utf8) }
}
