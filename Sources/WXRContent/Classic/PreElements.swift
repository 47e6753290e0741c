/// The `pre` elements of classic content, which paragraphs leave as they are.
enum PreElements {
  /// From the first `<pre` after the last `</pre>` through the next `</pre>`, in lower case.
  static func places(in bytes: [UInt8]) -> [Range<Int>] {
    guard var open = bytes.place(of: "<pre", from: 0) else { return [] }
    var places: [Range<Int>] = []
    var from = 0
    while let close = bytes.place(of: "</pre>", from: from) {
      from = close + 6
      if open < close {
        places.append(open..<from)
        guard let next = bytes.place(of: "<pre", from: from) else { break }
        open = next
      }
    }
    return places
  }
}

/// Line feeds for carriage returns.
enum LineEnds {
  /// The bytes with `\n` for `\r\n` and `\r`, but in these places.
  static func normalized(_ bytes: [UInt8], except places: [Range<Int>]) -> [UInt8] {
    guard bytes.place(of: 0x0D, from: 0) != nil else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1)
    var at = 0
    for place in places {
      append(at..<place.lowerBound, of: bytes, to: &result)
      result.append(place, of: bytes)
      at = place.upperBound
    }
    append(at..<bytes.count, of: bytes, to: &result)
    return result
  }

  private static func append(_ range: Range<Int>, of bytes: [UInt8], to result: inout [UInt8]) {
    var at = range.lowerBound
    while let hit = bytes.place(of: 0x0D, from: at, to: range.upperBound) {
      result.append(at..<hit, of: bytes)
      result.append(.newline)
      at = hit + 1
      if at < range.upperBound, bytes[at] == .newline { at += 1 }
    }
    result.append(at..<range.upperBound, of: bytes)
  }
}
