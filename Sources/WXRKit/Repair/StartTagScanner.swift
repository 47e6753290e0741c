/// Start tags, and where they may stand.
extension Scanner {
  /// Scans the start tag at the cursor; text if it is none.
  mutating func scanStartTag() throws(ReadError) {
    let start = window.cursor
    try window.require(256)
    if let nameEnd = plainNameEnd() { return try openElement(nameEnd: nameEnd, tag: nil) }
    let nameEnd = window.nameEnd(from: start + 1)
    if nameEnd < window.end, window[nameEnd] == UInt8(ascii: ">") {
      return try openElement(nameEnd: nameEnd, tag: nil)
    }
    guard let tag = try parseTag(nameEnd: nameEnd) else {
      return open.isEmpty ? skipDamagedRoot() : strayAngleBracket()
    }
    try openElement(nameEnd: nameEnd, tag: tag)
  }

  /// The end of the name at the cursor, if it was met before and no attribute follows.
  @inline(__always)
  private func plainNameEnd() -> Int? {
    let start = window.cursor &+ 1
    let limit = min(window.end, start &+ 64)
    guard let end = window.firstIndex(of: UInt8(ascii: ">"), from: start, to: limit),
      unsafe names.holds(window.bytes(start..<end))
    else { return nil }
    return end
  }

  /// Opens the element whose start tag stands at the cursor.
  ///
  /// - Parameter tag: what the tag holds beside its name; nil if nothing.
  private mutating func openElement(nameEnd: Int, tag: ParsedTag?) throws(ReadError) {
    let name = window.cursor + 1..<nameEnd
    var entry = unsafe names.entry(window.bytes(name))
    let isRebound = open.last?.isRebound == true || tag.map { rebinds($0) } == true
    if isRebound { entry.element = nil }
    var newName: Element?
    if let element = entry.element {
      if !isAtHome(element), !(try makeRoom(for: element)) { return }
    } else if !isRebound, let top = open.last?.element, !top.isField {
      if entry.isHTML, try skipStrayHTML(name: window.text(name).lowercased()) { return }
      newName = try outerElement(name, behind: tag?.end ?? nameEnd + 1)
      entry.element = newName
      if let newName, !isAtHome(newName), !(try makeRoom(for: newName)) { return }
    } else if open.isEmpty {
      newName = try outerElement(name, behind: tag?.end ?? nameEnd + 1)
      entry.element = newName
    }
    let isDropped = dropsElement(isUsable: entry.isUsable, name: name)
    if !isDropped { tagOffsets.append(window.cursor) }
    if edits.isOn {
      noteStart(entry, name: name, tag: tag, newName: newName)
      if isDropped {
        note(
          window.cursor..<(tag?.end ?? nameEnd + 1),
          .mismatchedTag(
            "A tag has no name that XML allows, or lies too deep.", action: "left out",
            at: window.location(of: window.cursor)), with: "")
      }
    }
    let isClosed = tag?.isSelfClosing == true
    let isRoot = open.isEmpty
    if !isClosed {
      if let newName {
        push(newName)
      } else {
        unsafe open.push(
          window.bytes(name), element: entry.element, isDropped: isDropped, isRebound: isRebound,
          isHTML: entry.isHTML)
      }
    }
    let end = tag?.end ?? nameEnd + 1
    if isRoot, entry.element == .rss {
      if let tag { declareNamespaces(tag) }
      if edits.isOn { noteRoot(tag, nameEnd: nameEnd) }
    }
    let isJoined =
      edits.isOn && sight.isFurther && open.count < 3
      && entry.element.map {
        $0 == .rss || $0 == .channel
      } == true
    if isJoined {
      note(
        window.cursor..<end,
        .concatenatedDocuments(at: window.location(of: window.cursor)), with: "")
      edits.mute()
    }
    defer { if isJoined { edits.unmute() } }
    if entry.element == .item {
      sight.hasItem = true
      sight.items += 1
      sight.item = DocumentSight.Item(start: window.cursor)
    }
    writeStart(tag, name: name, upTo: end, isDropped: isDropped, newName: newName)
    if isClosed {
      if edits.isOn { noteClosed(at: end) }
      if isRoot { phase = .end }
    } else if entry.element?.isField == true {
      try scanFieldStart()
    }
  }

  @inline(__always)
  private mutating func writeStart(
    _ tag: ParsedTag?, name: Range<Int>, upTo end: Int, isDropped: Bool, newName: Element?
  ) {
    if isDropped {
      window.cursor = end
    } else if tag?.needsMending == true || newName != nil {
      write(tag ?? ParsedTag(), name: name, newName: newName)
      window.cursor = end
    } else {
      copy(upTo: end)
    }
  }

  private mutating func push(_ element: Element) {
    let name = Vocabulary.name(of: element)?.local ?? ""
    unsafe Array(name.utf8).withUnsafeBufferPointer {
      unsafe open.push($0, element: element, isDropped: false, isRebound: false, isRenamed: true)
    }
  }

  /// Whether the element's tags are kept from libxml2; told if so.
  private mutating func dropsElement(isUsable: Bool, name: Range<Int>) -> Bool {
    let location = window.location(of: window.cursor)
    if open.count >= limits.elementDepth {
      report(
        .oversizedNode(
          "Elements stand more than \(limits.elementDepth) deep in each other.",
          action: "deeper tags are left out, their text is kept", at: location))
      return true
    }
    guard !isUsable else { return false }
    report(
      .mismatchedTag(
        "<\(Excerpt(window.text(name.prefix(80))))> is no name of XML, or one too many.",
        action: "the tag is left out, its text is kept", at: location))
    return true
  }

  /// Whether a tag inside `rss` gives a prefix that `rss` declares another meaning: what its names
  /// stand for is then libxml2's to say.
  private func rebinds(_ tag: ParsedTag) -> Bool {
    guard !open.isEmpty else { return false }
    return tag.attributes.contains { attribute in
      guard let prefix = declaredPrefix(attribute) else { return false }
      let isKnown = Family(prefix: prefix) != nil || names.scope.declared[prefix] != nil
      return isKnown && names.scope.declared[prefix] ?? "" != window.text(attribute.value)
    }
  }

  /// The prefix that an attribute declares, empty for the default; nil if it declares none.
  func declaredPrefix(_ attribute: ParsedTag.Attribute) -> String? {
    guard window.starts(with: "xmlns", at: attribute.name.lowerBound) else { return nil }
    let name = window.text(attribute.name)
    if name == "xmlns" { return "" }
    return name.hasPrefix("xmlns:") ? String(name.dropFirst(6)) : nil
  }

  private mutating func declareNamespaces(_ tag: ParsedTag) {
    var scope = NamespaceScope()
    for attribute in tag.attributes {
      guard let prefix = declaredPrefix(attribute) else { continue }
      scope.declared[prefix] = window.text(attribute.value)
    }
    names.scope = scope
  }

  /// Puts out end tags until only `count` elements are open.
  mutating func closeElements(downTo count: Int, _ finding: Diagnostic) {
    while open.count > count { closeTop(finding) }
  }

  /// Puts out the end tag of the innermost open element.
  mutating func closeTop(_ finding: Diagnostic) {
    guard let top = open.last else { return }
    if !top.isDropped {
      output.append("</")
      unsafe output.append(contentsOf: open.name(at: open.count - 1))
      output.append(UInt8(ascii: ">"))
    }
    if edits.isOn { noteMissingEnd(finding) }
    popOpen()
  }

  /// Forgets the innermost open element.
  @inline(__always)
  mutating func popOpen() {
    open.pop()
    if edits.isOn { noteClosed(at: window.cursor) }
    if open.isEmpty { phase = .end }
  }
}
