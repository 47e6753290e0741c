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
    "code", "sourcecode", "source", "cc", "cci", "ccn", "php", "html", "xhtml", "xml", "xslt",
    "css",
    "js", "javascript", "java", "python", "ruby", "sql", "bash", "csharp", "cpp", "vb", "plain",
    "text", "crayon", "pre", "jscript", "powershell", "perl", "fsharp", "scala",
    "groovy", "objc", "delphi", "coldfusion", "actionscript3",
  ]

  /// What shows code to readers; what is hidden or runs is none.
  enum Kind: Equatable { case all, shownOnly }

  init(_ view: ByteView, _ kind: Kind = .all) {
    var reader = Reader(view, kind)
    while let found = reader.next() { ranges.append(found) }
  }

  /// Whether a place is in one of them. Logarithmic.
  func hold(_ place: Int) -> Bool {
    let index = ranges.partition { $0.upperBound <= place }
    return index < ranges.count && ranges[index].contains(place)
  }

  private struct Reader {
    let view: ByteView
    let kind: Kind
    /// Where the next of each sort of beginning stands; the end if there is none.
    var tag: Int
    var bracket: Int
    var fence: Int
    /// End marks that are nowhere ahead.
    var missing: Set<String> = []

    init(_ view: ByteView, _ kind: Kind) {
      self.view = view
      self.kind = kind
      tag = kind == .all ? view.placeOrEnd(of: .lessThan, from: 0) : view.count
      bracket = view.placeOrEnd(of: .openBracket, from: 0)
      fence = view.placeOrEnd(of: UInt8(ascii: "`"), from: 0)
    }

    mutating func next() -> Range<Int>? {
      while true {
        let start = min(tag, bracket, fence)
        guard start < view.count else { return nil }
        let end = endOfListing(at: start)
        pass(to: max(end ?? 0, start + 1))
        if let end { return start..<end }
      }
    }

    private mutating func pass(to place: Int) {
      if tag < place { tag = view.placeOrEnd(of: .lessThan, from: place) }
      if bracket < place { bracket = view.placeOrEnd(of: .openBracket, from: place) }
      if fence < place { fence = view.placeOrEnd(of: UInt8(ascii: "`"), from: place) }
    }

    private mutating func endOfListing(at start: Int) -> Int? {
      if start == tag { return endOfElement(start) }
      return start == bracket ? endOfShortcode(start) : endOfFence(start)
    }

    private mutating func endOfElement(_ start: Int) -> Int? {
      if view.has("<!--", at: start) {
        return end(of: "-->", from: start + 4).map { $0 + 3 }
      }
      guard Self.beginsElement(view[start + 1]), let name = word(start + 1),
        CodeListings.elements.contains(name)
      else { return nil }
      return end(of: "</\(name)", from: start + 1)
    }

    /// Whether the name of one of the elements can begin with this letter; most tags end here.
    private static func beginsElement(_ letter: UInt8) -> Bool {
      switch letter.lowercased {
      case UInt8(ascii: "p"), UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "t"),
        UInt8(ascii: "k"), UInt8(ascii: "x"):
        true
      default: false
      }
    }

    private mutating func endOfShortcode(_ start: Int) -> Int? {
      guard let name = word(start + 1), CodeListings.shortcodes.contains(name) else { return nil }
      return end(of: "[/\(name)]", from: start + 1)
    }

    private mutating func endOfFence(_ start: Int) -> Int? {
      guard view.has("```", at: start), start == 0 || view[start - 1] == .newline else {
        return nil
      }
      return end(of: "\n```", from: start + 3).map { $0 + 4 }
    }

    /// A name of up to fifteen letters in lower case, behind which the tag goes on or ends.
    private func word(_ start: Int) -> String? {
      var end = start
      while view[end].isAlphanumeric, end < start + 15 { end += 1 }
      guard end > start, view[start].isLetter,
        view[end].isBlank || view[end] == .greaterThan || view[end] == .closeBracket
          || view[end] == .equals
      else { return nil }
      let name = view.text(start..<end)
      return view.end(of: { $0.isLowercaseLetter }, from: start) >= end ? name : name.lowercased()
    }

    private func has(_ wanted: [UInt8], at place: Int) -> Bool {
      guard place + wanted.count <= view.count else { return false }
      return wanted.indices.allSatisfy { view[place + $0].lowercased == wanted[$0] }
    }

    /// Where a mark stands, in capital letters or not.
    private mutating func end(of mark: String, from start: Int) -> Int? {
      guard !missing.contains(mark) else { return nil }
      let wanted = Array(mark.utf8)
      var from = start
      while let hit = view.place(of: wanted[0], from: from) {
        if has(wanted, at: hit) { return hit }
        from = hit + 1
      }
      missing.insert(mark)
      return nil
    }
  }
}
