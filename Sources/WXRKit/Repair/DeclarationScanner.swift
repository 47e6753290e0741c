/// Comments, sections, DOCTYPEs and processing instructions: what starts with `<!` or `<?`.
extension Scanner {
  mutating func scanDeclaration() throws(ReadError) {
    try window.require(16)
    let start = window.cursor
    if window.starts(with: "<![CDATA[", at: start), phase == .content {
      try scanSection()
    } else if window.starts(with: "<!--", at: start) {
      try scanComment()
    } else if window.startsIgnoringCase(with: "<!doctype", at: start) {
      try scanDoctype()
    } else {
      strayMarkup()
    }
  }

  /// A comment of the prolog is kept, any other is passed over.
  private mutating func scanComment() throws(ReadError) {
    let start = window.cursor + 4
    guard let end = try find("-->", "-->", from: start) else { return strayMarkup() }
    if phase == .prolog {
      prolog.append(checkedText(start..<end))
    }
    window.cursor = end + 3
  }

  /// Leaves a DOCTYPE out, its own declarations too: nothing is ever expanded or loaded.
  private mutating func scanDoctype() throws(ReadError) {
    let start = window.cursor
    let location = window.location(of: start)
    guard let end = try doctypeEnd() else { return strayMarkup() }
    let text = window.text(start..<min(end, start + 4096))
    report(.doctype(declaresEntities: text.contains("<!ENTITY"), at: location))
    window.cursor = end
  }

  /// The place after the `>` that ends a DOCTYPE: outside quotes and brackets.
  private mutating func doctypeEnd() throws(ReadError) -> Int? {
    var position = window.cursor + 9
    var depth = 0
    var quote: UInt8?
    while position - window.cursor < limits.tagLength {
      if position >= window.end {
        guard !window.isAtEnd else { return nil }
        try window.fill()
        continue
      }
      let byte = window[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = depth > 0 ? byte : nil
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return position
      default: break
      }
    }
    return nil
  }

  /// The XML declaration is read over, for the bytes are UTF-8 by now; others are left out.
  mutating func scanInstruction() throws(ReadError) {
    let start = window.cursor
    if phase == .content, window.starts(with: "<?xml ", at: start) {
      return endBeforeFurtherDocument()
    }
    guard let end = try find("?>", "?>", from: start + 2), end - start < limits.tagLength else {
      return strayMarkup()
    }
    let text = window.text(start + 2..<min(end, start + 200))
    let location = window.location(of: start)
    window.cursor = end + 2
    let name = String(text.prefix { !$0.isWhitespace })
    if name != "xml" {
      report(.processingInstruction(name, at: location))
    } else if text.contains("1.1") {
      report(.xmlVersion(at: location))
    }
  }

  /// A `<!` or `<?` that starts nothing: text inside the root, junk before it.
  private mutating func strayMarkup() {
    if phase == .content { return strayAngleBracket() }
    report(
      .junkBeforeDocument(
        window.text(window.cursor..<min(window.end, window.cursor + 200)),
        at: window.location(of: window.cursor)))
    window.cursor += 1
  }

  /// The text of a range, each character checked.
  private mutating func checkedText(_ range: Range<Int>) -> String {
    let start = sections.bytes.count
    appendChecked(range)
    let count = sections.bytes.count - start
    let text = unsafe String(checkedUTF8: sections.bytes.bytes(from: start, count: count))
    sections.dropOpenSection()
    return text
  }
}
