/// End tags, and what they close.
extension Scanner {
  /// Scans the end tag at the cursor.
  mutating func scanEndTag() throws(ReadError) {
    try window.require(256)
    let start = window.cursor
    if open.hasLeftOut, try endsLeftOut() { return }
    if let end = plainEndTagEnd(at: start) {
      return open.count > 2 ? closeTop(upTo: end) : try closeOuter(upTo: end)
    }
    let nameEnd = try endTagNameEnd()
    guard nameEnd > start + 2 else { return strayAngleBracket() }
    var end = nameEnd
    while end < window.end, CharacterClass.isSpace(window[end]) { end += 1 }
    let isWhole = end < window.end && window[end] == UInt8(ascii: ">")
    if isWhole, unsafe isTop(window.bytes(start + 2..<nameEnd)) {
      return open.count > 2 ? closeTop(upTo: end + 1) : try closeOuter(upTo: end + 1)
    }
    if try leavesOuterOpen(name: start + 2..<nameEnd, upTo: isWhole ? end + 1 : end) { return }
    mismatchedEndTag(name: start + 2..<nameEnd, isWhole: isWhole, end: end)
  }

  /// Where the name in the end tag at the cursor ends, with what stands behind it in the window.
  private mutating func endTagNameEnd() throws(ReadError) -> Int {
    while true {
      let end = window.nameEnd(from: window.cursor + 2)
      let isInSight = window.end - end >= 64 || window.isAtEnd
      if isInSight || end - window.cursor > limits.tagLength { return end }
      try window.fill()
    }
  }

  /// Passes over the end tag of an element whose start tag was left out.
  private mutating func endsLeftOut() throws(ReadError) -> Bool {
    let start = window.cursor
    let nameEnd = try endTagNameEnd()
    var end = nameEnd
    while end < window.end, CharacterClass.isSpace(window[end]) { end += 1 }
    guard end < window.end, window[end] == UInt8(ascii: ">"),
      unsafe open.endsLeftOut(window.bytes(start + 2..<nameEnd))
    else { return false }
    window.cursor = end + 1
    note(
      start..<end + 1,
      .mismatchedTag(
        "The start tag of an element was left out.", action: "left out",
        at: window.location(of: start)), with: "")
    return true
  }

  /// The place after the end tag of the innermost element, if it stands at an offset without any
  /// space in it.
  @inline(__always)
  func plainEndTagEnd(at offset: Int) -> Int? {
    guard isEndTagOfTop(at: offset) else { return nil }
    let end = unsafe offset &+ 3 &+ open.name(at: open.count &- 1).count
    return window[end &- 1] == UInt8(ascii: ">") ? end : nil
  }

  private func isTop(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard open.count > 0 else { return false }
    return unsafe open.name(at: open.count - 1).isEqual(to: name)
  }

  /// Whether `</channel>` or `</rss>` stands there although the channel goes on behind it; then it
  /// is passed over.
  private mutating func leavesOuterOpen(name: Range<Int>, upTo end: Int) throws(ReadError) -> Bool {
    let text = window.text(name.prefix(8)).lowercased()
    guard text == "rss" || text == "channel", open.count > 1, open[1].element == .channel,
      try continuation(behind: end) == .items
    else { return false }
    let start = window.cursor
    let location = window.location(of: start)
    if open.count > 2 {
      let finding = Diagnostic.mismatchedTag(
        "</\(text)> ends more than its own element.", action: "what is open inside is ended too",
        at: location)
      report(finding)
      closeElements(downTo: 2, finding)
    }
    window.cursor = end
    mend(start..<end, .earlyEnd(text, at: location), with: "")
    return true
  }

  /// Ends the channel or the root, unless what follows belongs into it.
  private mutating func closeOuter(upTo end: Int) throws(ReadError) {
    let start = window.cursor
    let element = open.last?.element
    guard element == .channel || element == .rss && edits.isOn else { return closeTop(upTo: end) }
    switch try continuation(behind: end) {
    case .items where element == .channel:
      window.cursor = end
      mend(
        start..<end, .earlyEnd("channel", at: window.location(of: start)), with: "")
    case .document:
      note(start..<end, .concatenatedDocuments(at: window.location(of: start)), with: "")
      edits.mute()
      closeTop(upTo: end)
      edits.unmute()
    default: closeTop(upTo: end)
    }
  }

  /// What comes behind the end of a channel.
  private enum Continuation {
    case nothing, items, document
  }

  /// How far behind the end of a channel is looked.
  private static var continuationReach: Int { 1 << 20 }

  private mutating func continuation(behind end: Int) throws(ReadError) -> Continuation {
    var position = end
    while true {
      while let found = window.firstIndex(of: UInt8(ascii: "<"), from: position, to: window.end) {
        try window.require(found - window.cursor + 256)
        position = found + 1
        if window.starts(with: "<!--", at: found) {
          position = window.first(of: "-->", "-->", from: found) ?? window.end
        } else if window.isXMLDeclaration(at: found) || window.isTag("rss", at: found)
          || window.isTag("channel", at: found)
        {
          return .document
        } else if isStructuralTag(at: found), window[found + 1] != UInt8(ascii: "/") {
          return .items
        }
      }
      guard !window.isAtEnd, position - end < Self.continuationReach else { return .nothing }
      position = window.end
      guard lookAhead(position - end) else { return .nothing }
      try window.fill()
    }
  }

  @inline(__always)
  private mutating func closeTop(upTo end: Int) {
    let start = window.cursor
    let top = open.last
    if top?.isRenamed == true {
      output.append("</")
      unsafe output.append(contentsOf: open.name(at: open.count - 1))
      output.append(UInt8(ascii: ">"))
      window.cursor = end
    } else {
      copy(upTo: end)
    }
    if edits.isOn { noteEnd(start..<end) }
    popOpen()
  }

  /// An end tag that does not close the innermost element, or is itself cut.
  private mutating func mismatchedEndTag(name: Range<Int>, isWhole: Bool, end: Int) {
    let start = window.cursor
    let location = window.location(of: start)
    let shown = "</\(Excerpt(window.text(name), limit: 60))>"
    let tagEnd = isWhole ? end + 1 : end
    window.cursor = tagEnd
    if let index = unsafe open.lastIndex(of: window.bytes(name)) ?? lastIndex(ofCase: name) {
      let finding = Diagnostic.mismatchedTag(
        isWhole ? "\(shown) ends more than its own element." : "\(shown) is cut.",
        action: "what is open inside is ended too", at: location)
      let endsOthers = (index + 1..<open.count).contains { !open[$0].isImplied }
      if endsOthers || !isWhole { report(finding) }
      note(start..<tagEnd, finding, with: "")
      closeElements(downTo: index, finding)
    } else if isMisspelling(name, isWhole: isWhole) {
      let finding = Diagnostic.mismatchedTag(
        isWhole ? "\(shown) ends nothing that is open." : "\(shown) is cut.",
        action: "read as the end tag", at: location)
      report(finding)
      note(start..<tagEnd, finding, with: "")
      closeTop(finding)
    } else if open.last?.element?.isField == true,
      unsafe names.entry(window.bytes(name)).element == nil
    {
      window.cursor = start
      strayAngleBracket()
    } else {
      mend(
        start..<tagEnd,
        .mismatchedTag("\(shown) ends nothing that is open.", action: "left out", at: location),
        with: "")
    }
  }

  /// The open root or channel whose name is written in another case.
  private func lastIndex(ofCase name: Range<Int>) -> Int? {
    if name.count <= 7, let element = OuterName.element(window.text(name).lowercased()) {
      return open.lastIndex(of: element)
    }
    return open.count == 2 && open.last?.isRenamed == true ? 1 : nil
  }

  /// Whether an end tag that ends nothing is meant for the innermost element: its name is cut, or
  /// the name in the start tag was damaged.
  private mutating func isMisspelling(_ name: Range<Int>, isWhole: Bool) -> Bool {
    guard open.count > 2, let top = open.last else { return false }
    let own = unsafe open.name(at: open.count - 1)
    if !isWhole { return unsafe own.starts(with: window.bytes(name)) }
    guard top.element == nil, !top.isRebound, unsafe names.entry(window.bytes(name)).element != nil
    else { return false }
    return unsafe own.prefix(3).elementsEqual(window.bytes(name).prefix(3))
  }
}

/// The names of the elements around all others, in whatever case they are written.
enum OuterName {
  static func element(_ lowerCase: String) -> Element? {
    switch lowerCase {
    case "rss": .rss
    case "channel": .channel
    case "item": .item
    default: nil
    }
  }
}

extension ByteWindow {
  /// Whether a start tag of this name stands at an offset, in whatever case.
  func isTag(_ name: StaticString, at offset: Int) -> Bool {
    guard startsIgnoringCase(with: name, at: offset + 1) else { return false }
    let next = offset + 1 + name.utf8CodeUnitCount
    return next < end && (self[next] == UInt8(ascii: ">") || CharacterClass.isSpace(self[next]))
  }
}
