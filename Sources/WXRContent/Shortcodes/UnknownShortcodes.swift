extension ContentRendering {
  /// Counts what looks like a shortcode and is none of those known.
  ///
  /// Text in brackets is common, so only what has attributes, an end tag or a `/` before its bracket, or a
  /// name with `_` or `-` in it, counts as one.
  mutating func noteUnknownShortcodes(in html: [UInt8]) {
    let ends = lastEnds(html)
    var from = 0
    while let open = html.place(of: .openBracket, from: from) {
      from = open + 1
      guard open == 0 || html[open - 1] != .openBracket, let name = name(at: open + 1, html),
        let close = html.place(of: .closeBracket, from: name.end, to: name.end + 4096),
        isShortcode(name.text, name.end..<close, html, ends)
      else { continue }
      findings.unknownShortcodes[name.text, default: 0] += 1
      from = close
    }
  }

  private func name(at start: Int, _ html: [UInt8]) -> (text: String, end: Int)? {
    guard start < html.count, html[start].isLetter else { return nil }
    var end = start
    while end < html.count, html[end].isWordByte || html[end] == .dash { end += 1 }
    guard end < html.count, end - start <= 64,
      html[end].isBlank || html[end] == .closeBracket || html[end] == .slash
        || html[end] == .equals
    else { return nil }
    let text = html.text(start..<end)
    return renderer.options.shortcodes.knows(text) ? nil : (text, end)
  }

  /// Where the last end tag of each name is.
  private func lastEnds(_ html: [UInt8]) -> [String: Int] {
    var ends: [String: Int] = [:]
    var from = 0
    while let open = html.place(of: "[/", from: from) {
      var end = open + 2
      while end < html.count, html[end].isWordByte || html[end] == .dash { end += 1 }
      if end < html.count, html[end] == .closeBracket, end - open <= 66 {
        ends[html.text(open + 2..<end)] = open
      }
      from = end
    }
    return ends
  }

  private func isShortcode(
    _ name: String, _ attributes: Range<Int>, _ html: [UInt8], _ ends: [String: Int]
  ) -> Bool {
    if html.place(of: .openBracket, from: attributes.lowerBound, to: attributes.upperBound) != nil {
      return false
    }
    if html.place(of: .equals, from: attributes.lowerBound, to: attributes.upperBound) != nil
      || !attributes.isEmpty && html[attributes.upperBound - 1] == .slash
    {
      return true
    }
    if attributes.isEmpty, name.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 == .dash }) {
      return true
    }
    return ends[name].map { $0 > attributes.upperBound } ?? false
  }
}
