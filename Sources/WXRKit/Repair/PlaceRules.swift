/// Where elements may stand, and what must end or begin before one that stands elsewhere.
extension Scanner {
  /// Whether nothing needs to be done before an element begins inside the innermost open one.
  @inline(__always)
  func isAtHome(_ element: Element) -> Bool {
    guard let top = open.last else { return element == .rss }
    switch top.element {
    case .item: return element != .item && element != .rss && element != .channel
    case .postmeta, .termmeta, .commentmeta: return element == .metaKey || element == .metaValue
    case .channel: return element == .item || isAtHomeInChannel(element)
    case .comment: return ElementPlaces.comment.contains(element)
    case .author, .wpAuthor, .wpCategory, .tag, .term, .image:
      return element.isField || element == .termmeta
    case .rss: return element == .channel
    case .comments: return element == .comment
    case nil: return !top.isHTML && element != .item && element != .rss && element != .channel
    default: return false
    }
  }

  private func isAtHomeInChannel(_ element: Element) -> Bool {
    if element == .rss || element == .channel { return false }
    if ElementPlaces.itemOnly.contains(element) { return false }
    return !(sight.hasItem && ElementPlaces.itemStart.contains(element))
  }

  /// Closes and opens what must be before an element can begin. False if a further document begins
  /// here instead.
  mutating func makeRoom(for element: Element) throws(ReadError) -> Bool {
    if element == .rss, !open.isEmpty {
      endBeforeFurtherDocument()
      return false
    }
    closeHTML()
    if element == .item {
      closeForItem()
    } else if let kept = countKept(before: element), kept < open.count {
      close(downTo: kept)
    }
    openOuter(for: element)
    if open.last?.element == .channel, !isAtHome(element), element != .channel {
      openImplied(
        .item,
        .mismatchedTag(
          "An item's start tag is missing.", action: "read as if it stood there",
          at: window.location(of: window.cursor)))
    }
    return true
  }

  /// Elements of HTML hold none of WXR's.
  private mutating func closeHTML() {
    guard open.last?.isHTML == true else { return }
    var kept = open.count
    while kept > 0, open[kept - 1].isHTML { kept -= 1 }
    close(downTo: kept)
  }

  /// An item begins in the channel only.
  private mutating func closeForItem() {
    if let item = open.lastIndex(of: .item), !isAllKnown(from: item) { return }
    guard let outer = open.lastIndex(of: .channel) ?? open.lastIndex(of: .rss) else { return }
    close(downTo: outer + 1)
  }

  /// Whether no element of a plugin's is open from an index on: one may hold items of its own.
  private func isAllKnown(from index: Int) -> Bool {
    (index..<open.count).allSatisfy { open[$0].element != nil || open[$0].isHTML }
  }

  private mutating func close(downTo count: Int) {
    guard count < open.count else { return }
    let name = open.nameText(at: open.count - 1)
    let finding = Diagnostic.mismatchedTag(
      "<\(Excerpt(name))> never ends.", action: "ended before the next element",
      at: window.location(of: window.cursor))
    report(finding)
    closeElements(downTo: count, finding)
  }

  /// How many open elements stay when this one begins; nil if all do.
  ///
  /// Fields hold no WXR elements, and a meta, comment, term or author ends where something begins
  /// that has no place in it but in what is around it.
  private func countKept(before element: Element) -> Int? {
    guard let top = open.last?.element else { return nil }
    if top.isField { return countKept(outside: open.count - 1, before: element) }
    guard top.isLeafContainer, ElementPlaces.prefixed.contains(element) else { return nil }
    return countKept(outside: open.count - 1, before: element)
  }

  private func countKept(outside index: Int, before element: Element) -> Int {
    var kept = index
    while kept > 0, let around = open[kept - 1].element, around.isLeafContainer,
      !around.mayHold(element), ElementPlaces.prefixed.contains(element)
    {
      kept -= 1
    }
    return kept
  }

  // MARK: What the file lacks

  /// Opens the root and the channel where the file lacks them.
  private mutating func openOuter(for element: Element) {
    let location = window.location(of: window.cursor)
    if open.isEmpty, element != .rss {
      let finding = Diagnostic.notRSSChannel(
        element == .item ? "An item stands outside the channel." : "There is no <rss>.",
        at: location)
      report(finding)
      sight.hasReportedChannel = true
      openImplied(.rss, finding)
    }
    guard open.last?.element == .rss, element != .channel, element != .rss else { return }
    let finding = Diagnostic.notRSSChannel(
      element == .item ? "An item stands outside the channel." : "There is no <channel>.",
      at: location)
    if !sight.hasReportedChannel { report(finding) }
    sight.hasReportedChannel = true
    openImplied(.channel, finding)
  }

  /// Opens an element whose start tag is not there.
  private mutating func openImplied(_ element: Element, _ finding: Diagnostic) {
    let name = Vocabulary.name(of: element)?.local ?? ""
    if element == .item {
      report(finding)
      sight.beginItem(at: window.cursor)
    }
    tags.append(window.cursor)
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: name.utf8)
    output.append(UInt8(ascii: ">"))
    if edits.isOn { noteImplied(element, name: name, finding) }
    unsafe Array(name.utf8).withUnsafeBufferPointer {
      unsafe open.push(
        $0, element: element, isRebound: false, isImplied: element != .item)
    }
  }

  /// Which of the outer elements an unknown one is meant to be: its name is written in another case,
  /// or it stands in the channel's place and holds what a channel holds.
  mutating func outerElement(_ name: Range<Int>, behind end: Int) throws(ReadError) -> Element? {
    let location = window.location(of: window.cursor)
    let isLong = name.count > 40
    let text = isLong ? "" : window.text(name)
    if let element = OuterName.element(text.lowercased()) {
      report(.notRSSChannel("<\(Excerpt(text))> is written in another case.", at: location))
      return element
    }
    guard open.last?.element == .rss, !isLong, !text.utf8.contains(UInt8(ascii: ":")),
      try isChannelStart(behind: end)
    else { return nil }
    report(.notRSSChannel("<\(Excerpt(text))> stands where <channel> belongs.", at: location))
    return .channel
  }

  private mutating func isChannelStart(behind end: Int) throws(ReadError) -> Bool {
    try window.require(end - window.cursor + 1024)
    var next = end
    while next < window.end, CharacterClass.isSpace(window[next]) { next += 1 }
    guard next < window.end, window[next] == UInt8(ascii: "<"), next + 1 < window.end,
      window[next + 1] != UInt8(ascii: "/")
    else { return false }
    return isOwnTag(at: next)
  }
}

/// Sets of elements by where they may stand.
enum ElementPlaces {
  static let comment: ElementSet = {
    var set = Comment.elements
    set.insert(.commentmeta)
    return set
  }()
  /// What begins no channel, so that an item's start tag must be missing before it.
  static let itemOnly: ElementSet = [
    .creator, .guid, .content, .excerpt, .postID, .postDate, .postDateGMT, .postModified,
    .postModifiedGMT, .commentStatus, .pingStatus, .postName, .status, .postParent, .menuOrder,
    .postType, .postPassword, .isSticky, .attachmentURL,
  ]
  /// What the channel has before its items, and each item has too.
  static let itemStart: ElementSet = [.title, .link, .pubDate]
  /// Names that only WXR has.
  static let prefixed: ElementSet = {
    var set: ElementSet = []
    for element in Element.allCases where Vocabulary.name(of: element)?.family != .rss {
      set.insert(element)
    }
    set.insert(.category)
    return set
  }()
}

extension Element {
  /// Whether it holds fields, and ends where something else begins.
  fileprivate var isLeafContainer: Bool {
    switch self {
    case .author, .wpAuthor, .wpCategory, .tag, .term, .comment, .postmeta, .termmeta, .commentmeta,
      .image:
      true
    default: false
    }
  }

  fileprivate func mayHold(_ element: Element) -> Bool {
    switch self {
    case .author, .wpAuthor: Author.elements.contains(element)
    case .wpCategory, .tag, .term:
      element == .termmeta || Term.Element.allCases.contains { $0.elements.contains(element) }
    case .comment: ElementPlaces.comment.contains(element)
    case .postmeta, .termmeta, .commentmeta: Meta.elements.contains(element)
    case .image: Site.Image.elements.contains(element)
    default: false
    }
  }
}
