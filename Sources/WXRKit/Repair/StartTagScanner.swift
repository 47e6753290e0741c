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
    if entry.element == .rss, open.lastIndex(of: .rss) != nil { return endBeforeFurtherDocument() }
    if let element = entry.element, startsOverElement(element) {
      if let kept = countKept(before: element), kept < open.count {
        // What would end the root itself can only begin a document of its own.
        if kept == 0 { return endBeforeFurtherDocument() }
        makeRoom(keeping: kept)
      }
    }
    let isDropped = dropsElement(isUsable: entry.isUsable, name: name)
    if !isDropped { tags.append(window.cursor) }
    let isClosed = tag?.isSelfClosing == true
    let isRoot = open.isEmpty
    if !isClosed {
      unsafe open.push(
        window.bytes(name), element: entry.element, isDropped: isDropped, isRebound: isRebound)
    }
    let end = tag?.end ?? nameEnd + 1
    if isRoot, entry.element == .rss, let tag { declareNamespaces(tag) }
    let isField = !isClosed && entry.element?.isField == true
    if isDropped {
      window.cursor = end
    } else if let tag, tag.needsMending {
      write(tag, name: name)
      window.cursor = end
    } else if isField {
      copy(upTo: end - 1)
      window.cursor = end
      return try scanField()
    } else {
      copy(upTo: end)
    }
    if isClosed, isRoot { phase = .end }
    if isField { try scanFieldStart() }
  }

  /// Whether elements must be closed before this one can open.
  private func startsOverElement(_ element: Element) -> Bool {
    guard let top = open.last?.element else { return false }
    return element == .item || top.isField || top != .item && top != .channel && top != .rss
  }

  /// Closes what the start of an element shows to be over.
  ///
  /// Items never nest, fields hold no WXR elements, and a meta holds a key and a value.
  private mutating func makeRoom(keeping kept: Int) {
    let name = open.nameText(at: open.count - 1)
    report(
      .mismatchedTag(
        "<\(Excerpt(name))> never ends.", action: "ended before the next element",
        at: window.location(of: window.cursor)))
    closeElements(downTo: kept)
  }

  /// How many open elements stay when this one begins; nil if all do.
  private func countKept(before element: Element) -> Int? {
    if element == .item, let item = open.lastIndex(of: .item) {
      return isAllKnown(from: item) ? item : nil
    }
    guard let top = open.last?.element else { return nil }
    if top.isField { return open.count - 1 }
    let isMeta = top == .postmeta || top == .termmeta || top == .commentmeta
    if isMeta, element != .metaKey, element != .metaValue { return open.count - 1 }
    if top == .comment, element == .comment || element == .postmeta { return open.count - 1 }
    return nil
  }

  private func isAllKnown(from index: Int) -> Bool {
    (index..<open.count).allSatisfy { open[$0].element != nil }
  }

  /// Whether the element's tags are kept from libxml2; told if so.
  @inline(__always)
  private mutating func dropsElement(isUsable: Bool, name: Range<Int>) -> Bool {
    let isTooDeep = open.count >= limits.elementDepth
    guard isTooDeep || !isUsable else { return false }
    reportDropped(isTooDeep: isTooDeep, name: name)
    return true
  }

  private mutating func reportDropped(isTooDeep: Bool, name: Range<Int>) {
    let location = window.location(of: window.cursor)
    report(
      isTooDeep
        ? .oversizedNode(
          "Elements stand more than \(limits.elementDepth) deep in each other.",
          action: "deeper tags are left out, their text is kept", at: location)
        : .mismatchedTag(
          "<\(Excerpt(window.text(name.prefix(80))))> is no name of XML, or one too many.",
          action: "the tag is left out, its text is kept", at: location))
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
  private func declaredPrefix(_ attribute: ParsedTag.Attribute) -> String? {
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
  mutating func closeElements(downTo count: Int) {
    while open.count > count { closeTop() }
  }

  /// Puts out the end tag of the innermost open element.
  mutating func closeTop() {
    guard let top = open.last else { return }
    if !top.isDropped {
      output.append("</")
      unsafe output.append(contentsOf: open.name(at: open.count - 1))
      output.append(UInt8(ascii: ">"))
    }
    open.pop()
    if open.isEmpty { phase = .end }
  }
}
