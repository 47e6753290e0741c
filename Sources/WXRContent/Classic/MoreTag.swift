/// Content divided at its first `<!--more-->`, as WordPress's `get_extended` does.
package struct MoreTag: Equatable, Sendable {
  /// What comes before: the teaser.
  package var main: [UInt8]
  /// What comes after; empty if there is no such comment.
  package var extended: [UInt8]
  /// The author's own words for the link: `Go on` of `<!--more Go on-->`.
  package var text: [UInt8]

  package init(dividing content: [UInt8]) {
    if let (mark, text) = Self.place(in: content) {
      main = Self.trimmed(content[..<mark.lowerBound])
      extended = Self.trimmed(content[mark.upperBound...])
      self.text = Self.trimmed(content[text])
    } else {
      (main, extended, text) = (Self.trimmed(content[...]), [], [])
    }
  }

  /// The comment's place and that of the words in it.
  package static func place(in content: [UInt8]) -> (mark: Range<Int>, text: Range<Int>)? {
    var from = 0
    while let start = content.place(of: "<!--more", from: from) {
      from = start + 8
      let line = content.place(of: .newline, from: from) ?? content.count
      if let end = content.place(of: "-->", from: from, to: line) {
        return (start..<end + 3, from..<end)
      }
    }
    return nil
  }

  /// WordPress trims only what is a single line.
  private static func trimmed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard let start = text.firstIndex(where: { !$0.isBlank }) else { return [] }
    let end = text[start...].firstIndex(of: .newline) ?? text.endIndex
    return Array(text[end...].allSatisfy(\.isBlank) ? text[start..<end] : text)
  }
}

/// Content divided at `<!--nextpage-->`.
package enum ContentPages {
  /// The pages of a content, one at least; a mark at the very start is none, and neither the line
  /// breaks beside marks nor the delimiters of `core/nextpage` belong to a page.
  package static func divide(_ content: [UInt8]) -> [[UInt8]] {
    let mark: StaticString = "<!--nextpage-->"
    guard content.place(of: mark, from: 0) != nil else { return [content] }
    var text = content
    for pattern: StaticString in ["\n<!--nextpage-->\n", "\n<!--nextpage-->", "<!--nextpage-->\n"] {
      text = text.replacing(pattern, with: mark)
    }
    text = text.replacing("<!-- wp:nextpage -->", with: "")
    text = text.replacing("<!-- /wp:nextpage -->", with: "")
    var start = text.has(mark, at: 0) ? 15 : 0
    var pages: [[UInt8]] = []
    while let end = text.place(of: mark, from: start) {
      pages.append(Array(text[start..<end]))
      start = end + 15
    }
    return pages + [Array(text[start...])]
  }
}

extension [UInt8] {
  fileprivate func replacing(_ pattern: StaticString, with text: StaticString) -> [UInt8] {
    var result: [UInt8] = []
    var from = 0
    while let hit = place(of: pattern, from: from) {
      result.append(from..<hit, of: self)
      result.append(text)
      from = hit + pattern.utf8CodeUnitCount
    }
    result.append(from..<count, of: self)
    return result
  }
}
