import WXRContent

/// Where a content shows code, or holds what readers do not see: there brackets, question marks and
/// delimiters mean themselves.
///
/// `pre`, `code`, `script`, `style`, `textarea`, `kbd`, `samp`, comments, the shortcodes of code
/// listings, and fences of Markdown. Linear: for what is never closed the end is looked for once.
struct CodeListings {
  private(set) var ranges: [Range<Int>] = []

  private static let elements: Set<String> = [
    "pre", "code", "script", "style", "textarea", "kbd", "samp", "xmp", "tt",
  ]
  private static let shortcodes: Set<String> = [
    "code", "sourcecode", "source", "cc", "cci", "php", "html", "xml", "css", "js", "javascript",
    "java", "python", "ruby", "sql", "bash", "csharp", "cpp", "vb", "plain", "text", "crayon",
    "pre", "jscript", "powershell", "perl", "fsharp",
  ]

  init(_ bytes: [UInt8]) {
    var reader = Reader(bytes)
    while let found = reader.next() { ranges.append(found) }
  }

  /// Whether a place is in one of them. Logarithmic.
  func hold(_ place: Int) -> Bool {
    let index = ranges.partition { $0.upperBound <= place }
    return index < ranges.count && ranges[index].contains(place)
  }

  private struct Reader {
    let bytes: [UInt8]
    var at = 0
    /// End marks that are nowhere ahead.
    var missing: Set<String> = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Range<Int>? {
      while at < bytes.count {
        let start = at
        at += 1
        let end: Int? =
          switch bytes[start] {
          case .lessThan: endOfElement(start)
          case .openBracket: endOfShortcode(start)
          case UInt8(ascii: "`"): endOfFence(start)
          default: nil
          }
        guard let end else { continue }
        at = end
        return start..<end
      }
      return nil
    }

    private mutating func endOfElement(_ start: Int) -> Int? {
      if bytes.has("<!--", at: start) {
        return end(of: "-->", from: start + 4).map { $0 + 3 }
      }
      guard let name = word(start + 1), CodeListings.elements.contains(name) else { return nil }
      return end(of: "</\(name)", from: start + 1)
    }

    private mutating func endOfShortcode(_ start: Int) -> Int? {
      guard let name = word(start + 1), CodeListings.shortcodes.contains(name) else { return nil }
      return end(of: "[/\(name)]", from: start + 1)
    }

    private mutating func endOfFence(_ start: Int) -> Int? {
      guard bytes.has("```", at: start), start == 0 || bytes[start - 1] == .newline else {
        return nil
      }
      return end(of: "\n```", from: start + 3).map { $0 + 4 }
    }

    /// A name of up to eleven letters in lower case, behind which the tag goes on or ends.
    private func word(_ start: Int) -> String? {
      var end = start
      while end < bytes.count, end < start + 12, bytes[end].isLetter { end += 1 }
      guard end > start, end < bytes.count,
        bytes[end].isBlank || bytes[end] == .greaterThan || bytes[end] == .closeBracket
          || bytes[end] == .equals
      else { return nil }
      return String(decoding: bytes[start..<end].map(\.lowercased), as: UTF8.self)
    }

    private func has(_ wanted: [UInt8], at place: Int) -> Bool {
      guard place + wanted.count <= bytes.count else { return false }
      return wanted.indices.allSatisfy { bytes[place + $0].lowercased == wanted[$0] }
    }

    /// Where a mark stands, in capital letters or not.
    private mutating func end(of mark: String, from start: Int) -> Int? {
      guard !missing.contains(mark) else { return nil }
      let wanted = Array(mark.utf8)
      var from = start
      while let hit = bytes.place(of: wanted[0], from: from) {
        if has(wanted, at: hit) { return hit }
        from = hit + 1
      }
      missing.insert(mark)
      return nil
    }
  }
}
