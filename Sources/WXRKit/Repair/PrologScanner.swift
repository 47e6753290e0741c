/// What stands before the root: the declaration, comments, and what does not belong there.
extension Scanner {
  /// Passes over white space and comments behind a document's end, and begins anew where another
  /// document follows. False at the end of the source.
  mutating func startFurtherDocument() throws(ReadError) -> Bool {
    while try skipEpilog() {
      let start = window.cursor
      if window.isXMLDeclaration(at: start) || isRoot(at: start) || isOuterTag(at: start) {
        beginFurtherDocument()
        return true
      }
      skipJunk(as: Diagnostic.junkAfterDocument)
    }
    return false
  }

  private mutating func beginFurtherDocument() {
    if !hasReportedFurther {
      report(.concatenatedDocuments(at: window.location(of: window.cursor)))
    }
    hasReportedFurther = false
    let root = sight.root
    sight = DocumentSight()
    sight.isFurther = true
    sight.root = root
    phase = .prolog
    prolog = []
    names.scope = NamespaceScope()
  }

  /// Passes over white space and comments; false at the end of the source.
  private mutating func skipEpilog() throws(ReadError) -> Bool {
    while true {
      try window.require(256)
      guard window.cursor < window.end else { return false }
      if CharacterClass.isSpace(window[window.cursor]) {
        window.cursor += 1
      } else if window.starts(with: "<!--", at: window.cursor),
        let end = try find("-->", "-->", from: window.cursor + 4)
      {
        window.cursor = end + 3
      } else {
        return true
      }
    }
  }

  /// Scans one thing of the prolog, or the start tag of the root.
  mutating func scanProlog() throws(ReadError) {
    try window.require(256 << 10)
    if window.cursor == 0 { beginDocument() }
    skipSpaceBeforeRoot()
    guard window.cursor < window.end else { return }
    let start = window.cursor
    if window.starts(with: "<!", at: start) {
      try scanDeclaration()
    } else if window.starts(with: "<?", at: start) {
      try scanInstruction()
    } else if isRoot(at: start) || isOuterTag(at: start) {
      phase = .content
    } else {
      skipJunk()
    }
  }

  /// Finds out the file's line ends, and passes over a byte order mark.
  private mutating func beginDocument() {
    let head = 0..<window.end
    let first = unsafe window.bytes(head).first { $0 == 0x0A || $0 == 0x0D }
    lineEnds = first == 0x0D ? .crlf : .lf
    if window.starts(with: "\u{FEFF}", at: 0) { window.cursor = 3 }
  }

  private mutating func skipSpaceBeforeRoot() {
    let start = window.cursor
    var hasMark = false
    while window.cursor < window.end {
      if CharacterClass.isSpace(window[window.cursor]) {
        window.cursor += 1
      } else if window.starts(with: "\u{FEFF}", at: window.cursor) {
        hasMark = true
        window.cursor += 3
      } else {
        break
      }
    }
    guard window.cursor > start else { return }
    if hasMark {
      mend(start..<window.cursor, .strayBOM(at: window.location(of: start)), with: "")
    } else if window.isXMLDeclaration(at: window.cursor), !sight.isFurther {
      mend(start..<window.cursor, .blankBeforeDeclaration(at: window.location(of: start)), with: "")
    } else if !sight.hasDeclaration, !window.starts(with: "<", at: window.cursor) || !isKept {
      note(
        start..<window.cursor, .junkBeforeDocument("", at: window.location(of: start)), with: "")
    }
  }

  /// Whether what stands at the cursor belongs before a root or is one.
  private var isKept: Bool {
    window.starts(with: "<!--", at: window.cursor) || isOuterTag(at: window.cursor)
  }

  /// Whether a tag of the root, channel or an item stands at an offset, in whatever case.
  private func isOuterTag(at offset: Int) -> Bool {
    window[offset] == UInt8(ascii: "<")
      && (window.isTag("rss", at: offset) || window.isTag("channel", at: offset)
        || window.isTag("item", at: offset))
  }

  /// Whether a document's root can start at an offset.
  private mutating func isRoot(at offset: Int) -> Bool {
    guard window[offset] == UInt8(ascii: "<") else { return false }
    return isStructuralTag(at: offset) && window[offset + 1] != UInt8(ascii: "/")
  }

  /// Passes over a root's start tag that cannot be read, up to a tag that can be the root instead:
  /// as text it would stand outside any element, and nothing after it would be read.
  mutating func skipDamagedRoot() {
    phase = .prolog
    let start = window.cursor
    var next = start + 1
    while let found = window.firstIndex(of: UInt8(ascii: "<"), from: next, to: window.end) {
      next = found
      if Self.roots.contains(where: { window.starts(with: $0, at: found) }) { break }
      next += 1
    }
    window.cursor = next
    mend(
      start..<next,
      .junkBeforeDocument(
        window.text(start..<min(next, start + 200)), at: window.location(of: start)), with: "")
  }

  /// What a document can begin with when its own root is lost.
  private static var roots: [StaticString] { ["<?xml", "<rss", "<channel", "<item"] }

  /// Passes over bytes up to where a document seems to start.
  private mutating func skipJunk(
    as finding: (String, SourceLocation) -> Diagnostic = Diagnostic.junkBeforeDocument
  ) {
    let start = window.cursor
    var position = start
    var next = window.end
    while let found = window.firstIndex(of: UInt8(ascii: "<"), from: position, to: window.end) {
      if window.isXMLDeclaration(at: found) || isRoot(at: found) || isOuterTag(at: found) {
        next = found
        break
      }
      position = found + 1
    }
    window.cursor = next
    mend(
      start..<next,
      finding(window.text(start..<min(next, start + 200)), window.location(of: start)), with: "")
  }
}
