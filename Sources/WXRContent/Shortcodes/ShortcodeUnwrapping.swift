/// Takes away the paragraph around a shortcode that stands alone in it.
package enum ShortcodeUnwrapping {
  /// What WordPress's `shortcode_unautop` gives after `wpautop`: `<p>[gallery]</p>` becomes
  /// `[gallery]`, and a shortcode over several paragraphs loses the first mark and the last.
  package static func apply(to html: [UInt8], names: Set<String>) -> [UInt8] {
    var result: [UInt8] = []
    var from = 0
    var ends = ShortcodeEnds(html)
    var search = 0
    while let mark = html.place(of: "<p>", from: search) {
      search = mark + 3
      guard let (inner, end) = lone(after: search, in: html, names, &ends) else { continue }
      result.append(from..<mark, of: html)
      result.append(inner, of: html)
      from = end
      search = end
    }
    if from == 0 { return html }
    result.append(from..<html.count, of: html)
    return result
  }

  /// The shortcode after `<p>`, and the place after the `</p>` that follows it.
  private static func lone(
    after mark: Int, in html: [UInt8], _ names: Set<String>, _ ends: inout ShortcodeEnds
  ) -> (inner: Range<Int>, end: Int)? {
    let start = skipSpaces(mark, html)
    guard start < html.count, html[start] == .openBracket,
      let name = html.shortcodeName(at: start + 1, among: names),
      let close = html.place(of: .closeBracket, from: name.end)
    else { return nil }
    let isSelfClosing = close > name.end && html[close - 1] == .slash
    if !isSelfClosing, let tag = ends.next(name.text, from: close + 1) {
      let inner = start..<tag + name.text.utf8.count + 3
      if let end = endMark(inner.upperBound, html) { return (inner, end) }
    }
    guard let end = endMark(close + 1, html) else { return nil }
    return (start..<close + 1, end)
  }

  private static func endMark(_ start: Int, _ html: [UInt8]) -> Int? {
    let place = skipSpaces(start, html)
    return html.has("</p>", at: place) ? place + 4 : nil
  }

  /// Skips blanks, no-break spaces and `&nbsp;`.
  private static func skipSpaces(_ start: Int, _ html: [UInt8]) -> Int {
    var place = start
    while place < html.count {
      switch html[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case 0xC2 where html.has("\u{A0}", at: place): place += 2
      case UInt8(ascii: "&") where html.has("&nbsp;", at: place): place += 6
      default: return place
      }
    }
    return place
  }
}
