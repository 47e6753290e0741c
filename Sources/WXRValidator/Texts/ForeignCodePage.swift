import WXRContent

/// Text of a code page other than Windows-1252 that was read as if it were of that: Korean, Japanese,
/// Chinese, Cyrillic as `Á¤±Ç ½ÉÆÇ` or `Ïðèâåò`.
///
/// It is words of nothing but U+00A1 to U+00FF; no language writes such.
enum ForeignCodePage {
  /// The first such word and its place, where several stand and hardly any other letters.
  static func word(in text: String) -> (text: String, place: Int)? {
    var reader = WordReader(Array(text.utf8))
    return reader.mayFind ? reader.read() : nil
  }

  private struct WordReader {
    let bytes: [UInt8]
    var foreignLetters = 0
    var otherLetters = 0
    var signs = 0
    var words = 0
    var longest = 0
    var first: Range<Int>?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether three such characters stand in a row; in most texts they do not.
    var mayFind: Bool {
      var from = 0
      while let place = bytes.place(of: 0xC3, from: from) {
        from = place + 1
        guard place + 4 < bytes.count else { return false }
        if bytes[place + 2] & 0xFE == 0xC2, bytes[place + 4] & 0xFE == 0xC2 { return true }
      }
      return false
    }

    mutating func read() -> (text: String, place: Int)? {
      let listings =
        bytes.place(of: .lessThan, from: 0) == nil ? nil : bytes.look { CodeListings($0) }
      var at = 0
      while at < bytes.count {
        if bytes[at] < 0x80 {
          if bytes[at] == .lessThan {
            at = bytes.place(of: .greaterThan, from: at) ?? bytes.count
          } else if bytes[at].isLetter {
            otherLetters += 1
          }
          at += 1
        } else {
          at = readWord(at, isListing: listings?.hold(at) == true)
        }
      }
      let isConvincing =
        foreignLetters > otherLetters * 2
        && (words >= 2 && longest >= 5 && foreignLetters >= 10 || signs >= 2 && foreignLetters >= 6)
      return isConvincing ? first.map { (bytes.text($0), $0.lowerBound) } : nil
    }

    /// A run of characters that are not ASCII.
    private mutating func readWord(_ start: Int, isListing: Bool) -> Int {
      var at = start
      var count = 0
      var signs = 0
      var isLatin = true
      while at < bytes.count, bytes[at] >= 0x80 {
        if bytes[at] == 0xC2 || bytes[at] == 0xC3 {
          if bytes[at] == 0xC2 { signs += 1 }
          at += 2
        } else {
          isLatin = false
          at += 1
          while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        }
        count += 1
      }
      let touchesLetter =
        start > 0 && bytes[start - 1].isLetter || at < bytes.count && bytes[at].isLetter
      if isLatin, count >= 3, signs < count, !touchesLetter, !isListing {
        words += 1
        longest = max(longest, count)
        foreignLetters += count
        self.signs += signs
        first = first ?? start..<at
      } else {
        otherLetters += count
      }
      return at
    }
  }
}
