/// The forward scan before libxml2: it knows markup, CDATA and comments, checks every character,
/// mends what it can, and hands on clean bytes, because libxml2's own recovery loses content in
/// silence.
///
/// CDATA sections never reach libxml2: their bodies wait in ``sections``, and libxml2 gets an empty
/// element for a field that is one section or plain text, else a short section as a mark in each
/// one's place. So no section is too long for it, and none is buffered twice. Comments before the
/// root go to ``prolog``; those after it, processing instructions and DOCTYPEs end here.
///
/// Memory is bounded by the longest tag and by what the builder has not yet taken.
@safe struct Scanner: ~Copyable {
  var window: ByteWindow
  /// Clean XML, for libxml2.
  var output = ByteBuffer(capacity: 128 << 10)
  var sections = SectionQueue()
  /// The offset of each start tag in ``output``, before any mending.
  var tags = TagQueue()
  var diagnostics: Diagnostics
  var open = OpenElements()
  var names = NameTable()
  /// The comments before the root, between `<!--` and `-->` exactly.
  var prolog: [String] = []
  var lineEnds = LineEnds.lf
  /// How many bytes looking ahead may still cost; see ``lookAhead(_:)``.
  var lookaheadBudget = 32 << 20
  /// What the last look ahead for the end of a value has shown.
  var walk = Walk()
  var phase = Phase.prolog
  /// Whether the last thing was a tag, so that what stands at the cursor begins a text.
  var isAfterTag = false
  /// Whether it was told that a further document begins before the last one has ended.
  var hasReportedFurther = false
  /// What would make the document's own bytes right, if anybody asks.
  var edits = EditList()
  /// What was seen of the document that decides what its tags mean.
  var sight = DocumentSight()
  /// From where on a `]]>` was looked for last, and where it stands.
  var seenSectionEnd = 0..<0
  /// Up to where text between elements is known to be no junk.
  var checkedLooseText = 0
  let limits: Limits
  /// Whether the source is a piece of a document, whose end is not the document's.
  private(set) var isPiece = false

  /// Where in a document the scan is.
  enum Phase {
    case prolog, content
    /// A piece of a document has ended inside the root.
    case pause
    /// The root is closed, or the source has ended.
    case end
  }

  /// What ends a line of the file; the first line's end decides.
  enum LineEnds {
    /// A CR in a value is the value's own.
    case lf
    /// A CR LF or CR came with the transfer, and is a line end.
    case crlf
  }

  /// How a processing instruction tells the builder what XML has no words for.
  enum Mark {
    /// A CR between elements or in text that stood there as it is.
    static let carriageReturn: StaticString = "wxr-cr"
    /// The end of a piece.
    static let pause: StaticString = "wxr-pause"
    /// Of the field's text, the CDATA sections alone count.
    static let sectionsOnly: StaticString = "wxr-sections-only"
  }

  init(
    _ source: consuming DocumentSource, limits: Limits, diagnostics: Diagnostics,
    chunk: Int = 64 << 10
  ) {
    window = ByteWindow(source, chunk: chunk)
    self.limits = limits
    self.diagnostics = diagnostics
  }

  /// Begins with the first piece of a document, behind which an item starts.
  init(piece: SharedBytes, limits: Limits) {
    window = ByteWindow(piece)
    self.limits = limits
    diagnostics = Diagnostics()
    isPiece = true
  }

  /// Goes on after a pause with the rest of the document.
  mutating func resume(_ source: consuming DocumentSource, at offset: Int) {
    window = ByteWindow(source, offset: offset)
    isPiece = false
    phase = .content
    sight.hasItem = true
  }

  /// Scans on until about `budget` bytes are ready, or the document ends.
  mutating func scan(budget: Int) throws(ReadError) {
    while phase != .end, phase != .pause, output.count + sections.pendingBytes < budget {
      try step()
    }
  }

  /// Scans one tag, section, comment, or run of text.
  private mutating func step() throws(ReadError) {
    try window.require(64)
    guard window.cursor < window.end else { return endOfSource() }
    if phase == .prolog { return try scanProlog() }
    if window[window.cursor] == UInt8(ascii: "<") {
      try scanMarkup()
    } else if let top = open.last?.element, !top.isField {
      if isAfterTag, try skipLayout() { return }
      isAfterTag = false
      if try !skipLooseJunk() { try scanText() }
    } else {
      isAfterTag = false
      try scanText()
    }
  }

  private mutating func scanMarkup() throws(ReadError) {
    let next = window.cursor + 1
    guard next < window.end else { return strayAngleBracket() }
    let isTag = window[next] != UInt8(ascii: "!") && window[next] != UInt8(ascii: "?")
    defer { isAfterTag = isTag }
    switch window[next] {
    case UInt8(ascii: "/"): try scanEndTag()
    case UInt8(ascii: "!"): try scanDeclaration()
    case UInt8(ascii: "?"): try scanInstruction()
    case let byte where CharacterClass.canStartName(byte): try scanStartTag()
    default: strayAngleBracket()
    }
  }

  mutating func strayAngleBracket() {
    let start = window.cursor
    if window.isCutTag(at: start) { return leaveOutCutTag() }
    if open.last?.element?.isField != true, window.isConflictMarker(at: start) {
      let lineEnd = window.firstIndex(of: 0x0A, from: start, to: window.end) ?? window.end
      return leaveOutMarker(start..<lineEnd)
    }
    output.append("&lt;")
    window.cursor += 1
    mend(start..<start + 1, .strayAngleBracket(at: window.location(of: start)), with: "&lt;")
  }

  /// A tag that the end of the source cuts is no text.
  private mutating func leaveOutCutTag() {
    let start = window.cursor
    window.cursor = window.end
    guard !isPiece else { return output.append("&lt;") }
    note(
      start..<window.end, .truncated("a tag is cut", at: window.location(of: start)), with: "")
  }

  /// The source has ended: whatever is open is closed.
  private mutating func endOfSource() {
    guard !isPiece else { return pause() }
    phase = .end
    guard !open.isEmpty else { return }
    let names = (0..<open.count).filter { !open[$0].isImplied }
      .map { "<\(Excerpt(open.nameText(at: $0)))>" }.suffix(4)
    let finding = Diagnostic.truncated(
      "\(names.joined()) never end", at: window.location(of: window.end))
    if !names.isEmpty { report(finding) }
    if open.lastIndex(of: .item) != nil { sight.halfItem = sight.item.start..<window.end }
    closeElements(downTo: 0, finding)
  }

  /// Gives what was found since the last call.
  mutating func takeDiagnostics() -> Diagnostics {
    defer { if !diagnostics.isEmpty { diagnostics = Diagnostics() } }
    return diagnostics
  }

  /// Libxml2 holds text back until markup follows: a mark makes it give the text.
  private mutating func pause() {
    output.append("<?")
    output.append(Mark.pause)
    output.append("?>")
    phase = .pause
  }

  /// A further document begins inside this one: whatever is open is closed.
  ///
  /// A repaired file has the items of both in one channel, so the channel stays open there.
  mutating func endBeforeFurtherDocument() {
    let finding = Diagnostic.concatenatedDocuments(at: window.location(of: window.cursor))
    report(finding)
    hasReportedFurther = true
    closeElements(downTo: min(2, open.count), finding)
    edits.mute()
    closeElements(downTo: 0, finding)
    edits.unmute()
    phase = .end
  }

  /// Forgets what was put out: whoever asks for the changes alone reads none of it.
  mutating func forgetOutput() {
    output.removeAll()
    sections.removeAll()
    tags.removeAll()
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }

  /// Copies bytes that are known to be clean.
  @inline(__always)
  mutating func copy(upTo end: Int) {
    unsafe output.append(
      window.pointer(at: window.cursor), count: end &- window.cursor)
    window.cursor = end
  }

  /// Pays for looking `count` bytes ahead. False when more was looked ahead than the input's
  /// length allows: hostile input could otherwise make time grow with its square.
  mutating func lookAhead(_ count: Int) -> Bool {
    lookaheadBudget -= count
    return lookaheadBudget + 4 * window.cursor >= 0
  }
}
