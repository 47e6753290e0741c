/// Start tags, and where they may stand.
extension Scanner {
  /// Scans the start tag at the cursor; text if it is none.
  mutating func scanStartTag() throws(ReadError) {
    let start = window.cursor
    try window.require(256)
    if let (nameEnd, entry) = plainName() {
      return try openElement(entry, nameEnd: nameEnd, tag: nil)
    }
    let nameEnd = window.nameEnd(from: start + 1)
    var tag: ParsedTag?
    if nameEnd >= window.end || window[nameEnd] != UInt8(ascii: ">") {
      tag = try parseTag(nameEnd: nameEnd)
      guard tag != nil else { return open.isEmpty ? skipDamagedRoot() : strayAngleBracket() }
    }
    let entry = unsafe names.entry(window.bytes(start + 1..<nameEnd))
    try openElement(entry, nameEnd: nameEnd, tag: tag)
  }

  /// The end of the name at the cursor and what it stands for, if it was met before and no
  /// attribute follows.
  @inline(__always)
  private func plainName() -> (end: Int, entry: NameTable.Entry)? {
    let start = window.cursor &+ 1
    let limit = min(window.end, start &+ 64)
    guard let end = window.firstIndex(of: UInt8(ascii: ">"), from: start, to: limit),
      let entry = unsafe names.known(window.bytes(start..<end)), entry.isUsable
    else { return nil }
    return (end, entry)
  }

  /// Opens the element whose start tag stands at the cursor.
  ///
  /// - Parameter tag: what the tag holds beside its name; nil if nothing.
  private mutating func openElement(
    _ entry: NameTable.Entry, nameEnd: Int, tag: ParsedTag?
  ) throws(ReadError) {
    let name = window.cursor + 1..<nameEnd
    var entry = entry
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
    } else if entry.isHTML, window.isTag("html", at: window.cursor), try skipPage() {
      return
    } else if open.last?.element?.isField == true {
      // What was not found to be markup when the field began is text.
      return strayAngleBracket()
    } else if open.isEmpty {
      newName = try outerElement(name, behind: tag?.end ?? nameEnd + 1)
      entry.element = newName
    }
    if open.count >= limits.elementDepth || !entry.isUsable {
      return leaveOut(name, upTo: tag?.end ?? nameEnd + 1, isClosed: tag?.isSelfClosing == true)
    }
    tags.append(window.cursor)
    if open.isEmpty, entry.element == .rss, let tag { declareNamespaces(tag) }
    if edits.isOn { noteStart(entry, name: name, tag: tag, newName: newName) }
    let isClosed = tag?.isSelfClosing == true
    let isRoot = open.isEmpty
    if !isClosed {
      if let newName {
        push(newName)
      } else {
        unsafe open.push(
          window.bytes(name), element: entry.element, isRebound: isRebound, isHTML: entry.isHTML)
      }
    }
    let end = tag?.end ?? nameEnd + 1
    if isRoot, entry.element == .rss {
      if edits.isOn { noteRoot(tag, nameEnd: nameEnd) }
    }
    let isJoined = edits.isOn && joinsOuter(entry.element, upTo: end)
    defer { if isJoined { edits.unmute() } }
    if entry.element == .item { sight.beginItem(at: window.cursor) }
    let isField = !isClosed && entry.element?.isField == true
    if tag?.needsMending == true || newName != nil {
      write(tag ?? ParsedTag(), name: name, newName: newName)
      window.cursor = end
    } else if isField {
      copy(upTo: end - 1)
      window.cursor = end
      return try scanField()
    } else {
      copy(upTo: end)
    }
    if isClosed {
      if edits.isOn { noteClosed(at: end) }
      if isRoot { phase = .end }
    }
    if isField { try scanFieldStart() }
  }

  private mutating func push(_ element: Element) {
    let name = Vocabulary.name(of: element)?.local ?? ""
    unsafe Array(name.utf8).withUnsafeBufferPointer {
      unsafe open.push($0, element: element, isRebound: false, isRenamed: true)
    }
  }

  /// Leaves a start tag out that is no name of XML or lies too deep.
  private mutating func leaveOut(_ name: Range<Int>, upTo end: Int, isClosed: Bool) {
    let start = window.cursor
    let location = window.location(of: start)
    window.cursor = end
    if !isClosed { unsafe open.leaveOut(window.bytes(name)) }
    if open.isEmpty { phase = .prolog }
    let isTooDeep = open.count >= limits.elementDepth
    mend(
      start..<end,
      isTooDeep
        ? .oversizedNode(
          "Elements stand more than \(limits.elementDepth) deep in each other.",
          action: "deeper tags are left out, their text is kept", at: location)
        : .mismatchedTag(
          "<\(Excerpt(window.text(name.prefix(80))))> is no name of XML, or one too many.",
          action: "the tag is left out, its text is kept", at: location), with: "")
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
    guard !open.isEmpty else { return }
    output.append("</")
    unsafe output.append(contentsOf: open.name(at: open.count - 1))
    output.append(UInt8(ascii: ">"))
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
