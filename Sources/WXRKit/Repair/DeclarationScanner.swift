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
    guard let end = try commentEnd(from: start) else { return strayMarkup() }
    let firstEdit = edits.edits.count
    if phase == .prolog {
      prolog.append(checkedText(start..<end))
    } else if edits.isOn {
      _ = checkedText(start..<end)
    }
    mendHyphens(start..<end)
    edits.sort(from: firstEdit)
    window.cursor = end + 3
  }

  /// XML forbids two hyphens inside a comment.
  private mutating func mendHyphens(_ range: Range<Int>) {
    let hyphen = UInt8(ascii: "-")
    var hasReported = false
    var position = range.lowerBound
    while let found = window.firstIndex(of: hyphen, from: position, to: range.upperBound) {
      position = found + 1
      guard window[position] == hyphen else { continue }
      let finding = Diagnostic.doubleHyphen(at: window.location(of: found))
      if !hasReported { report(finding) }
      hasReported = true
      note(position..<position, finding, with: " ")
    }
  }

  /// How long a comment may be.
  private static var longestComment: Int { 8 << 20 }

  /// Where the `-->` of a comment stands; nil where it is missing: then the next one belongs to
  /// another comment, and tags stand in between.
  private mutating func commentEnd(from start: Int) throws(ReadError) -> Int? {
    var position = start
    var hasTags = false
    while position - start < Self.longestComment {
      guard let found = try find("<", "-->", from: position, reach: Self.longestComment),
        lookAhead(found - position)
      else { return nil }
      try window.require(found - window.cursor + 256)
      if window[found] == UInt8(ascii: "-") { return found }
      if hasTags, window.starts(with: "<!--", at: found) { return nil }
      hasTags = hasTags || isStructuralTag(at: found)
      position = found + 1
    }
    return nil
  }

  /// Leaves a DOCTYPE out, its own declarations too: nothing is ever expanded or loaded.
  private mutating func scanDoctype() throws(ReadError) {
    let start = window.cursor
    let location = window.location(of: start)
    if phase == .content, window.startsIgnoringCase(with: "<!doctype html", at: start),
      try skipPage()
    {
      return
    }
    guard let end = try doctypeEnd() else { return strayMarkup() }
    let text = window.text(start..<min(end, start + 4096))
    window.cursor = end
    if text.contains("SYSTEM") || text.contains("PUBLIC") {
      report(.outerFile(at: location))
    }
    mend(
      start..<end, .doctype(declaresEntities: text.contains("<!ENTITY"), at: location), with: "")
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
    if window.isXMLDeclaration(at: start) {
      return try phase == .content ? endBeforeFurtherDocument() : scanXMLDeclaration()
    }
    guard let end = try instructionEnd(from: start + 2) else { return strayMarkup() }
    let text = window.text(start + 2..<min(end, start + 200))
    let location = window.location(of: start)
    window.cursor = end + 2
    let name = String(text.prefix { !$0.isWhitespace })
    mend(start..<end + 2, .processingInstruction(name, at: location), with: "")
  }

  /// Where an instruction's `?>` stands: before any tag of WXR's own.
  private mutating func instructionEnd(from start: Int) throws(ReadError) -> Int? {
    var position = start
    while let found = try find("<", "?>", from: position, reach: limits.tagLength) {
      guard lookAhead(found - position), found - start < limits.tagLength else { return nil }
      try window.require(found - window.cursor + 256)
      if window[found] == UInt8(ascii: "?") { return found }
      if isStructuralTag(at: found) { return nil }
      position = found + 1
    }
    return nil
  }

  /// The XML declaration ends before the next tag, whether its own end is whole or not.
  private mutating func scanXMLDeclaration() throws(ReadError) {
    let start = window.cursor
    let location = window.location(of: start)
    let limit = min(window.end, start + 4096)
    let tag = window.firstIndex(of: UInt8(ascii: "<"), from: start + 1, to: limit) ?? limit
    var end = tag
    var isWhole = false
    if let close = window.firstIndex(of: UInt8(ascii: ">"), from: start, to: tag) {
      end = close + 1
      isWhole = window[close - 1] == UInt8(ascii: "?")
    }
    window.cursor = end
    let declaration = unsafe XMLDeclaration(Array(window.bytes(start..<end)))
    sight.encodingLabel = declaration.label.map { start + $0.lowerBound..<start + $0.upperBound }
    let isFirst = !sight.hasDeclaration && prolog.isEmpty
    sight.hasDeclaration = true
    if sight.isFurther {
      note(start..<end, .concatenatedDocuments(at: location), with: "")
    } else if !isFirst {
      sight.encodingLabel = nil
      mend(start..<end, .lateDeclaration(at: location), with: "")
    } else if !isWhole || !declaration.isWellFormed {
      sight.encodingLabel = nil
      mend(
        start..<end, .damagedAttribute("?xml", at: location),
        with: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    } else if let version = declaration.oddVersion {
      mend(
        start + version.lowerBound..<start + version.upperBound, .xmlVersion(at: location),
        with: "1.0")
    }
  }

  /// A `<!` or `<?` that starts nothing: text inside the root, junk before it.
  private mutating func strayMarkup() {
    if phase == .content { return strayAngleBracket() }
    let start = window.cursor
    window.cursor += 1
    mend(
      start..<start + 1,
      .junkBeforeDocument(
        window.text(start..<min(window.end, start + 200)), at: window.location(of: start)),
      with: "")
  }

  /// The text of a range, each character checked.
  private mutating func checkedText(_ range: Range<Int>) -> String {
    let start = sections.bytes.count
    appendChecked(range, isComment: true)
    let count = sections.bytes.count - start
    let text = unsafe String(checkedUTF8: sections.bytes.bytes(from: start, count: count))
    sections.dropOpenSection()
    return text
  }
}

extension ByteWindow {
  /// Whether an XML declaration begins at an offset.
  func isXMLDeclaration(at start: Int) -> Bool {
    starts(with: "<?xml", at: start) && start + 5 < end && CharacterClass.isSpace(self[start + 5])
  }
}
