/// Fields that hold markup where text belongs.
///
/// If a field holds elements, its CDATA sections alone are its value where it has any (what stands
/// around them is PHP's output, WXR011), else the markup as written (WXR106).
extension Scanner {
  /// Scans a field whose start tag was put out up to its `>`.
  ///
  /// If it holds one section, or plain text, and nothing else, the builder gets the value from the
  /// queue and libxml2 an empty element: of all fields of an export, these are nearly all.
  mutating func scanField() throws(ReadError) {
    try window.require(256)
    if window.starts(with: "<![CDATA[", at: window.cursor) {
      try scanSectionValue()
      try window.require(256)
      if let end = plainEndTagEnd(at: window.cursor) { return closeLeaf(upTo: end) }
      output.append(UInt8(ascii: ">"))
      endSection()
      return try scanBehindSection()
    }
    if let (text, end) = plainText() {
      unsafe sections.append(window.pointer(at: text.lowerBound), count: text.count)
      return closeLeaf(upTo: end)
    }
    output.append(UInt8(ascii: ">"))
    try scanFieldStart()
  }

  /// The text at the cursor, if it holds no reference and nothing to mend and the end tag of the
  /// field follows it in the window; with the place after that tag.
  @inline(__always)
  private func plainText() -> (Range<Int>, end: Int)? {
    let start = window.cursor
    guard
      let next = window.firstIndex(of: UInt8(ascii: "<"), from: start, to: window.end),
      next &- start <= limits.textLength, let end = plainEndTagEnd(at: next),
      window.firstUnclean(from: start, to: next, or: UInt8(ascii: "&"), UInt8(ascii: "]")) == next
    else { return nil }
    return (start..<next, end)
  }

  /// Puts the field whose value was appended to the queue out as an empty element.
  private mutating func closeLeaf(upTo end: Int) {
    sections.endSection()
    tags.setHoldsValue()
    output.append("/>")
    window.cursor = end
    popOpen()
  }

  /// Called right after a field's start tag: finds out whether elements stand in it.
  mutating func scanFieldStart() throws(ReadError) {
    try window.require(256)
    if window.starts(with: "<![CDATA[", at: window.cursor) {
      try scanSection()
      return try scanBehindSection()
    }
    if isEndTagOfTop(at: window.cursor) { return }
    guard let markup = try fieldMarkup() else { return }
    mendField(markup)
  }

  /// What stands behind the first section of a field: further sections, or markup.
  private mutating func scanBehindSection() throws(ReadError) {
    while true {
      try window.require(256)
      if isEndTagOfTop(at: window.cursor) || window.cursor >= window.end { return }
      guard window.starts(with: "<![CDATA[", at: window.cursor) else { break }
      try scanSection()
    }
    guard let markup = try fieldMarkup() else { return }
    try scanSectionsOnly(upTo: markup.end)
  }

  /// Of the rest of the field, takes the sections and tells of the rest.
  private mutating func scanSectionsOnly(upTo end: Int) throws(ReadError) {
    let field = open.nameText(at: open.count - 1)
    let finding = Diagnostic.phpOutput(in: field, at: window.location(of: window.cursor))
    report(finding)
    markSectionsOnly()
    while let next = try find("<![CDATA[", "<![CDATA[", from: window.cursor), next < end {
      note(window.cursor..<next, finding, with: "")
      window.cursor = next
      try scanSection()
    }
    if window.cursor < end {
      note(window.cursor..<end, finding, with: "")
      window.cursor = end
    }
  }

  private mutating func markSectionsOnly() {
    output.append("<?")
    output.append(Mark.sectionsOnly)
    output.append("?>")
  }

  /// What stands in a field from the cursor on that holds elements.
  private struct FieldMarkup {
    var end: Int
    /// The sections that stand in no element.
    var sections: [SectionAhead]
  }

  /// Looks for the end of the field; nil if it holds text and sections only.
  private mutating func fieldMarkup() throws(ReadError) -> FieldMarkup? {
    var position = window.cursor
    var hasMarkup = false
    var depth = 0
    var sections: [SectionAhead] = []
    while let next = try find("<", "<", from: position) {
      guard lookAhead(next - position + 16) else { return nil }
      try window.require(next - window.cursor + 256)
      if isEndTagOfTop(at: next) || isStructuralTag(at: next) {
        return hasMarkup ? FieldMarkup(end: next, sections: sections) : nil
      }
      if window.starts(with: "<![CDATA[", at: next) {
        guard let section = try sectionAhead(openingAt: next), lookAhead(section.body.count) else {
          return nil
        }
        if depth == 0 { sections.append(section) }
        position = section.end
      } else {
        if isTag(at: next) {
          hasMarkup = true
          depth += depthChange(at: next)
        }
        position = next + 1
      }
    }
    // What the end of the source cuts is text as well.
    guard hasMarkup, window.isAtEnd, !isPiece else { return nil }
    return FieldMarkup(end: window.end, sections: sections)
  }

  /// Whether a `<` looks like the start of an HTML tag.
  private func isTag(at offset: Int) -> Bool {
    var start = offset + 1
    guard start + 1 < window.end else { return false }
    if window[start] == UInt8(ascii: "/") { start += 1 }
    guard CharacterClass.canStartName(window[start]), window[start] < 0x80 else { return false }
    let end = window.nameEnd(from: start)
    guard end < window.end else { return false }
    let byte = window[end]
    guard byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || CharacterClass.isSpace(byte)
    else { return false }
    let limit = min(window.end, end + 4096)
    guard let close = window.firstIndex(of: UInt8(ascii: ">"), from: end, to: limit) else {
      return false
    }
    return window.firstIndex(of: UInt8(ascii: "<"), from: end, to: close) == nil
  }

  /// Puts a field that holds elements out as one section.
  private mutating func mendField(_ markup: FieldMarkup) {
    let start = window.cursor
    let page = markup.end == window.end ? window.errorPage(in: start..<markup.end) : nil
    let end = page ?? markup.end
    defer { if let page { leaveOutPage(page..<markup.end) } }
    let field = open.nameText(at: open.count - 1)
    let sections = markup.sections.filter { $0.end <= end }
    let location = window.location(of: start)
    if !sections.isEmpty {
      take(sections, upTo: end, .phpOutput(in: field, at: location))
    } else if let message = message(in: start..<end) {
      scanText(upTo: message.lowerBound)
      window.cursor = message.upperBound
      return mend(message, .phpOutput(in: field, at: location), with: "")
    } else {
      takeMarkup(upTo: end, .markupInTextField(field, at: location))
    }
    endSection()
    window.cursor = end
  }

  private mutating func leaveOutPage(_ range: Range<Int>) {
    window.cursor = range.upperBound
    mend(
      range,
      .pageInDocument(
        window.text(range.lowerBound..<min(range.upperBound, range.lowerBound + 200)),
        at: window.location(of: range.lowerBound)), with: "")
  }

  /// Of a field, takes the bodies of sections and leaves out what stands around them.
  private mutating func take(
    _ sections: [SectionAhead], upTo end: Int, _ finding: Diagnostic
  ) {
    report(finding)
    for section in sections {
      note(window.cursor..<section.body.lowerBound - 9, finding, with: "")
      appendSplit(section.body, finding)
      if !section.isClosed { note(section.end..<section.end, finding, with: "]]>") }
      window.cursor = section.end
    }
    note(window.cursor..<end, finding, with: "")
  }

  /// Takes a field's markup for text: as a section, its bytes can stay.
  private mutating func takeMarkup(upTo end: Int, _ finding: Diagnostic) {
    mend(window.cursor..<window.cursor, finding, with: "<![CDATA[")
    appendSplit(window.cursor..<end, finding)
    note(end..<end, finding, with: "]]>")
  }

  /// A message of PHP's in a field that is text otherwise, from its first tag to its last.
  private func message(in range: Range<Int>) -> Range<Int>? {
    guard range.count < 1 << 16, unsafe StrayHTML.isMessage(window.bytes(range)),
      let first = window.firstIndex(
        of: UInt8(ascii: "<"), from: range.lowerBound, to: range.upperBound),
      var last = unsafe window.bytes(range).lastIndex(of: UInt8(ascii: ">"))
    else { return nil }
    last += range.lowerBound + 1
    while last < range.upperBound, CharacterClass.isSpace(window[last]) { last += 1 }
    return first < last ? first..<last : nil
  }

  private func depthChange(at offset: Int) -> Int {
    if window[offset + 1] == UInt8(ascii: "/") { return -1 }
    let close = window.firstIndex(of: UInt8(ascii: ">"), from: offset, to: window.end) ?? offset + 1
    return window[close - 1] == UInt8(ascii: "/") ? 0 : 1
  }
}
