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
    guard let end = try markupFieldEnd() else { return }
    mendField(upTo: end)
  }

  /// What stands behind the first section of a field: further sections, or markup.
  private mutating func scanBehindSection() throws(ReadError) {
    while true {
      try window.require(256)
      if isEndTagOfTop(at: window.cursor) || window.cursor >= window.end { return }
      guard window.starts(with: "<![CDATA[", at: window.cursor) else { break }
      try scanSection()
    }
    guard let end = try markupFieldEnd() else { return }
    try scanSectionsOnly(upTo: end)
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

  /// The place where the field ends, if elements stand before it; nil if it holds text and sections
  /// only.
  private mutating func markupFieldEnd() throws(ReadError) -> Int? {
    var position = window.cursor
    var hasMarkup = false
    while let next = try find("<", "<", from: position) {
      guard lookAhead(next - position + 16) else { return nil }
      try window.require(next - window.cursor + 256)
      if isEndTagOfTop(at: next) || isStructuralTag(at: next) { return hasMarkup ? next : nil }
      if window.starts(with: "<![CDATA[", at: next) {
        guard let end = try find("]]>", "]]>", from: next + 9) else { return nil }
        guard lookAhead(end - next) else { return nil }
        position = end + 3
      } else {
        hasMarkup = hasMarkup || isTag(at: next)
        position = next + 1
      }
    }
    return nil
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
  private mutating func mendField(upTo end: Int) {
    let start = window.cursor
    let field = open.nameText(at: open.count - 1)
    let pieces = directSections(in: start..<end)
    let location = window.location(of: start)
    if !pieces.isEmpty {
      takeSections(pieces, upTo: end, .phpOutput(in: field, at: location))
    } else if let message = message(in: start..<end) {
      report(.phpOutput(in: field, at: location))
      note(message, .phpOutput(in: field, at: location), with: "")
      appendChecked(start..<message.lowerBound)
      appendChecked(message.upperBound..<end)
    } else {
      takeMarkup(upTo: end, .markupInTextField(field, at: location))
    }
    endSection()
    window.cursor = end
  }

  /// Of a field, takes the bodies of sections and leaves out what stands around them.
  private mutating func takeSections(
    _ pieces: [Range<Int>], upTo end: Int, _ finding: Diagnostic
  ) {
    report(finding)
    for piece in pieces {
      note(window.cursor..<piece.lowerBound - 9, finding, with: "")
      appendChecked(piece)
      window.cursor = piece.upperBound + 3
    }
    note(window.cursor..<end, finding, with: "")
  }

  /// Takes a field's markup for text: as a section, its bytes can stay.
  private mutating func takeMarkup(upTo end: Int, _ finding: Diagnostic) {
    mend(window.cursor..<window.cursor, finding, with: "<![CDATA[")
    while let bracket = window.sectionEnd(from: window.cursor), bracket < end {
      appendChecked(window.cursor..<bracket)
      note(bracket..<bracket + 3, finding, with: "]]]]><![CDATA[>")
      appendChecked(bracket..<bracket + 3)
    }
    appendChecked(window.cursor..<end)
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

  /// The bodies of the sections that stand in no element of the field.
  private func directSections(in range: Range<Int>) -> [Range<Int>] {
    var sections: [Range<Int>] = []
    var depth = 0
    var position = range.lowerBound
    while let next = window.firstIndex(of: UInt8(ascii: "<"), from: position, to: range.upperBound)
    {
      position = next + 1
      if window.starts(with: "<![CDATA[", at: next) {
        let body = next + 9
        guard let end = window.first(of: "]]>", "]]>", from: body), end <= range.upperBound else {
          break
        }
        if depth == 0 { sections.append(body..<end) }
        position = end + 3
      } else if isTag(at: next) {
        depth += depthChange(at: next)
      }
    }
    return sections
  }

  private func depthChange(at offset: Int) -> Int {
    if window[offset + 1] == UInt8(ascii: "/") { return -1 }
    let close = window.firstIndex(of: UInt8(ascii: ">"), from: offset, to: window.end) ?? offset + 1
    return window[close - 1] == UInt8(ascii: "/") ? 0 : 1
  }
}
