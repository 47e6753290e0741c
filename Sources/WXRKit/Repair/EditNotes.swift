/// What must change of the tags, in a repaired file.
extension Scanner {
  /// Notes what a start tag at the cursor needs.
  mutating func noteStart(
    _ entry: NameTable.Entry, name: Range<Int>, tag: ParsedTag?, newName: Element?
  ) {
    let end = tag?.end ?? name.upperBound + 1
    notePrefixes(entry, name: name, tag: tag)
    noteItemField(entry.element)
    if sight.isFurther, open.count == 2, open.last?.element == .channel,
      entry.element.map(Self.isFact) == true, sight.removal == nil
    {
      sight.removal = DocumentSight.Removal(
        depth: open.count, start: window.cursor,
        finding: .furtherFact(at: window.location(of: window.cursor)))
      edits.mute()
    }
    guard tag?.isDamaged != true else { return }
    noteAddresses(tag)
    if let newName, let text = Vocabulary.name(of: newName)?.local {
      note(
        name, .notRSSChannel("<\(Excerpt(window.text(name)))> has another name.", at: nil),
        with: text.utf8)
    } else if entry.element == .wpAuthor {
      note(
        name.upperBound - 9..<name.upperBound, .nonstandardWrapper("wp:wp_author", at: nil),
        with: "author")
    } else if entry.element == .comments {
      note(window.cursor..<end, .nonstandardWrapper("wp:comments", at: nil), with: "")
    }
  }

  /// Leaves the root and channel of a further document out: its items go into the first one's.
  mutating func joinsOuter(_ element: Element?, upTo end: Int) -> Bool {
    guard sight.isFurther, open.count < 3, element == .rss || element == .channel else {
      return false
    }
    note(
      window.cursor..<end, .concatenatedDocuments(at: window.location(of: window.cursor)), with: "")
    edits.mute()
    return true
  }

  private static func isFact(_ element: Element) -> Bool {
    Site.elements.contains(element) || element == .generator || element == .image
  }

  private mutating func noteItemField(_ element: Element?) {
    guard open.last?.element == .item else { return }
    switch element {
    case .postType: sight.item.hasType = true
    case .status: sight.item.hasStatus = true
    case .attachmentURL: sight.item.isAttachment = true
    default: break
    }
  }

  /// Notes what the end tag of the innermost element needs.
  mutating func noteEnd(_ range: Range<Int>) {
    guard let top = open.last else { return }
    if top.element == .comments {
      note(range, .nonstandardWrapper("wp:comments", at: nil), with: "")
    } else if top.element == .wpAuthor {
      note(range, .nonstandardWrapper("wp:wp_author", at: nil), with: endTag())
    } else if top.element == .item {
      noteMissingFields(at: range.lowerBound)
    }
    if top.isRenamed || top.element == .item || top.element == .channel || top.element == .rss,
      unsafe !window.bytes(range).dropFirst(2).starts(with: open.name(at: open.count - 1))
    {
      note(range, .notRSSChannel("An end tag has another name.", at: nil), with: endTag())
    }
  }

  /// Notes that the innermost element has no end tag before the cursor.
  mutating func noteMissingEnd(_ finding: Diagnostic) {
    guard let top = open.last, top.element != .comments else { return }
    if top.element == .item { noteMissingFields(at: window.cursor) }
    note(window.cursor..<window.cursor, finding, with: endTag())
  }

  /// The end tag of the innermost element, as a repaired file has it.
  private func endTag() -> [UInt8] {
    var name = unsafe Array(open.name(at: open.count - 1))
    if open.last?.element == .wpAuthor {
      name.replaceSubrange((name.count - 9)..., with: "author".utf8)
    }
    return Array("</".utf8) + name + [UInt8(ascii: ">")]
  }

  /// Importers refuse an item without a type, and publish one without a status.
  private mutating func noteMissingFields(at place: Int) {
    let location = window.location(of: place)
    let prefix = sight.root.wordPressPrefix
    func field(_ name: String, _ value: String) -> [UInt8] {
      Array("<\(prefix):\(name)><![CDATA[\(value)]]></\(prefix):\(name)>".utf8)
    }
    if !sight.item.hasStatus {
      mend(
        place..<place, .itemFieldMissing("status", at: location),
        with: field("status", sight.item.isAttachment ? "inherit" : "draft"))
    }
    if !sight.item.hasType {
      mend(
        place..<place, .itemFieldMissing("type", at: location),
        with: field("post_type", sight.item.isAttachment ? "attachment" : "post"))
    }
    if !sight.item.hasStatus || !sight.item.hasType { noteUndeclared(prefix) }
  }

  /// Notes that an element begins whose start tag is not there.
  mutating func noteImplied(_ element: Element, name: String, _ finding: Diagnostic) {
    if element == .rss, !sight.isFurther {
      sight.root.place = window.cursor
      sight.root.isMissing = true
    } else if element == .item || !sight.isFurther, element != .rss {
      note(window.cursor..<window.cursor, finding, with: Array("<\(name)>".utf8))
    }
  }

  /// An element has ended; what was to go with it goes.
  mutating func noteClosed(at end: Int) {
    while let last = sight.root.declaredInside.last, last.depth >= open.count {
      sight.root.declaredInside.removeLast()
    }
    guard let removal = sight.removal, open.count <= removal.depth else { return }
    sight.removal = nil
    edits.unmute()
    note(removal.start..<end, removal.finding, with: "")
  }

  // MARK: Namespaces

  /// Notes the prefixes that a start tag uses.
  private mutating func notePrefixes(_ entry: NameTable.Entry, name: Range<Int>, tag: ParsedTag?) {
    var inside: [String] = []
    for attribute in tag?.attributes ?? [] {
      if !open.isEmpty, let prefix = declaredPrefix(attribute) { inside.append(prefix) }
    }
    for prefix in inside { sight.root.declaredInside.append((open.count, prefix)) }
    if entry.isUndeclared, let prefix = window.prefix(of: name) { noteUndeclared(prefix) }
    for attribute in tag?.attributes ?? [] {
      guard let prefix = window.prefix(of: attribute.name), prefix != "xmlns", prefix != "xml",
        names.scope.declared[prefix] == nil
      else { continue }
      noteUndeclared(prefix)
    }
  }

  private mutating func noteUndeclared(_ prefix: String) {
    let isKnown =
      sight.root.declared[prefix] != nil || sight.root.undeclared.contains { $0.prefix == prefix }
      || sight.root.declaredInside.contains { $0.prefix == prefix }
    if !isKnown {
      sight.root.undeclared.append((prefix, StandardNamespace.uri(of: prefix), window.cursor))
    }
  }

  /// Notes what the root's start tag declares, and what it should.
  mutating func noteRoot(_ tag: ParsedTag?, nameEnd: Int) {
    sight.root.start = window.cursor
    if sight.isFurther {
      for (prefix, uri) in names.scope.declared.sorted(by: { $0.key < $1.key })
      where !prefix.isEmpty && sight.root.declared[prefix] == nil
        && !sight.root.undeclared.contains(where: { $0.prefix == prefix })
      {
        sight.root.undeclared.append((prefix, uri, window.cursor))
      }
      return
    }
    sight.root.place = tag.map { $0.end - ($0.isSelfClosing ? 2 : 1) } ?? nameEnd
    sight.root.declared = names.scope.declared
    for (prefix, uri) in names.scope.declared.sorted(by: { $0.key < $1.key })
    where Family(uri: uri) == .wp && !prefix.isEmpty {
      sight.root.wordPressPrefix = prefix
    }
    guard let tag, !tag.isDamaged, edits.mendsNamespaces else { return }
    for attribute in tag.attributes { noteNamespace(attribute) }
  }

  /// Parsers refuse addresses with characters that no address has.
  private mutating func noteAddresses(_ tag: ParsedTag?) {
    for attribute in tag?.attributes ?? [] where declaredPrefix(attribute) != nil {
      let uri = unsafe Array(window.bytes(attribute.value))
      let escaped = StandardNamespace.escaped(uri)
      guard escaped.count > uri.count else { continue }
      note(
        attribute.value,
        .unusualNamespace(
          window.text(attribute.value), prefix: declaredPrefix(attribute) ?? "", isForeign: true,
          at: nil), with: escaped)
    }
  }

  private mutating func noteNamespace(_ attribute: ParsedTag.Attribute) {
    guard let prefix = declaredPrefix(attribute), !prefix.isEmpty else { return }
    let uri = window.text(attribute.value)
    guard let standard = StandardNamespace.standard(uri, of: prefix), standard != uri else {
      return
    }
    note(
      attribute.value,
      .unusualNamespace(uri, prefix: prefix, isForeign: Family(uri: uri) == nil, at: nil),
      with: Array(standard.utf8))
  }
}

extension ByteWindow {
  /// What stands before the colon of a name; nil if it has none.
  fileprivate func prefix(of name: Range<Int>) -> String? {
    guard let colon = firstIndex(of: UInt8(ascii: ":"), from: name.lowerBound, to: name.upperBound)
    else { return nil }
    return text(name.lowerBound..<colon)
  }
}

/// The addresses that stand for the prefixes of exports and feeds.
enum StandardNamespace {
  /// The address of a prefix; one of our own making where nobody knows it.
  static func uri(of prefix: String) -> String {
    uris[prefix] ?? "urn:wxr:undeclared:\(prefix)"
  }

  /// The address that WordPress writes for one of WXR's own prefixes; nil for others.
  static func standard(_ uri: String, of prefix: String) -> String? {
    guard let family = Family(prefix: prefix), let own = uris[prefix] else { return nil }
    guard family == .wp || family == .excerpt else { return own }
    for version in ["1.0", "1.1"] where uri.contains("export/\(version)") {
      return own.replacing("1.2", with: version)
    }
    return own
  }

  /// An address with those characters in `%` escapes that RFC 3986 has no place for.
  static func escaped(_ uri: [UInt8]) -> [UInt8] {
    uri.flatMap { byte -> [UInt8] in
      guard byte >= 0x7F || byte <= 0x20 || forbidden.contains(byte) else { return [byte] }
      let digits = Array("0123456789ABCDEF".utf8)
      return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  private static let forbidden = Array("\"<>\\^`{|}".utf8)

  private static let uris = [
    "wp": "http://wordpress.org/export/1.2/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "atom": "http://www.w3.org/2005/Atom",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "georss": "http://www.georss.org/georss",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "thr": "http://purl.org/syndication/thread/1.0",
    "dsq": "http://www.disqus.com/",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "googleplay": "http://www.google.com/schemas/play-podcasts/1.0",
    "rawvoice": "http://www.rawvoice.com/rawvoiceRssModule/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
  ]
}
