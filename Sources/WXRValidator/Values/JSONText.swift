import WXRContent

/// Whether a text is JSON as PHP's `json_decode` reads it, and where it ceases to be.
///
/// It builds nothing: linear, without recursion, a bit of memory for each level.
struct JSONText {
  /// Where it ceases to be JSON; nil if it is.
  let fault: Int?

  /// PHP's default depth.
  private static let depth = 512

  init(_ bytes: [UInt8]) { self.init(bytes, in: bytes.indices) }

  init(_ bytes: [UInt8], in range: Range<Int>) {
    var reader = Reader(bytes, range)
    fault = reader.readsDocument() ? nil : reader.at
  }

  private struct Reader {
    let bytes: [UInt8]
    let end: Int
    var at: Int
    /// Which of the open containers are objects.
    var open: [Bool] = []

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      self.bytes = bytes
      at = range.lowerBound
      end = range.upperBound
    }

    mutating func readsDocument() -> Bool {
      repeat {
        guard readsValue() else { return false }
        while let isObject = open.last, take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          open.removeLast()
        }
        if let isObject = open.last {
          guard take(UInt8(ascii: ",")), !isObject || readsName() else { return false }
        }
      } while !open.isEmpty
      skipBlanks()
      return at == end
    }

    /// Reads a value, or the opening of a container up to its first value.
    private mutating func readsValue() -> Bool {
      while true {
        skipBlanks()
        switch peek() {
        case UInt8(ascii: "{"):
          guard opens(object: true) else { return false }
          if take(UInt8(ascii: "}")) { return closesEmpty() }
          guard readsName() else { return false }
        case UInt8(ascii: "["):
          guard opens(object: false) else { return false }
          if take(UInt8(ascii: "]")) { return closesEmpty() }
        case UInt8(ascii: "\""): return readsString()
        case UInt8(ascii: "t"): return reads("true")
        case UInt8(ascii: "f"): return reads("false")
        case UInt8(ascii: "n"): return reads("null")
        default: return readsNumber()
        }
      }
    }

    private mutating func opens(object: Bool) -> Bool {
      guard open.count < JSONText.depth else { return false }
      open.append(object)
      at += 1
      return true
    }

    private mutating func closesEmpty() -> Bool {
      open.removeLast()
      return true
    }

    private mutating func readsName() -> Bool {
      skipBlanks()
      return peek() == UInt8(ascii: "\"") && readsString() && take(UInt8(ascii: ":"))
    }

    private mutating func readsString() -> Bool {
      at += 1
      while at < end {
        switch bytes[at] {
        case UInt8(ascii: "\""):
          at += 1
          return true
        case UInt8(ascii: "\\"):
          guard readsEscape() else { return false }
        case 0..<0x20: return false
        default: at += 1
        }
      }
      return false
    }

    private mutating func readsEscape() -> Bool {
      let start = at
      at += 2
      switch at - 1 < end ? bytes[at - 1] : 0 {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
        UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        return true
      case UInt8(ascii: "u"):
        if readsCodeUnit(from: start) { return true }
      default: break
      }
      at = start
      return false
    }

    /// `\uXXXX`, and its second half where it is the first of a pair.
    private mutating func readsCodeUnit(from start: Int) -> Bool {
      guard let unit = codeUnit(at: start) else { return false }
      at = start + 6
      guard (0xD800...0xDFFF).contains(unit) else { return true }
      guard unit < 0xDC00, let low = codeUnit(at: at), (0xDC00...0xDFFF).contains(low) else {
        return false
      }
      at += 6
      return true
    }

    private func codeUnit(at place: Int) -> Int? {
      guard place + 6 <= end, bytes[place] == UInt8(ascii: "\\"),
        bytes[place + 1] == UInt8(ascii: "u")
      else { return nil }
      var unit = 0
      for byte in bytes[place + 2..<place + 6] {
        let digit = byte.isDigit ? byte & 0xF : (byte | 0x20) &- UInt8(ascii: "a") &+ 10
        guard digit < 16, byte.isDigit || byte.isLetter else { return nil }
        unit = unit << 4 | Int(digit)
      }
      return unit
    }

    private mutating func readsNumber() -> Bool {
      if peek() == UInt8(ascii: "-") { at += 1 }
      let start = at
      guard readsDigits(), at == start + 1 || bytes[start] != UInt8(ascii: "0") else {
        return false
      }
      if peek() == UInt8(ascii: ".") {
        at += 1
        guard readsDigits() else { return false }
      }
      if peek() | 0x20 == UInt8(ascii: "e") {
        at += 1
        if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { at += 1 }
        return readsDigits()
      }
      return true
    }

    private mutating func readsDigits() -> Bool {
      let start = at
      while peek().isDigit { at += 1 }
      return at > start
    }

    private mutating func reads(_ word: StaticString) -> Bool {
      guard bytes.has(word, at: at, to: end) else { return false }
      at += word.utf8CodeUnitCount
      return true
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      skipBlanks()
      guard peek() == byte else { return false }
      at += 1
      return true
    }

    private mutating func skipBlanks() {
      while at < end {
        switch bytes[at] {
        case 0x20, 0x09, 0x0A, 0x0D: at += 1
        default: return
        }
      }
    }

    private func peek() -> UInt8 { at < end ? bytes[at] : 0 }
  }
}
