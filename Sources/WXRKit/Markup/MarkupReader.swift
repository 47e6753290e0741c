/// Gives the children of a document's channel, one by one, with the places of their elements.
///
/// What it reads is well-formed, so it asks for nothing: it knows tags, sections, comments and
/// instructions. Memory is bounded by the largest item.
package struct MarkupReader: ~Copyable {
  private var source: DocumentSource
  private var buffer: [UInt8] = []
  /// Where the buffer begins in the document.
  private var base = 0
  private var cursor = 0
  private var depth = 0
  private var names = NameTable()
  private var foldsLineEnds: Bool?
  private var isAtEnd = false
  private let chunk: Int
  /// The place behind the channel's start tag.
  package private(set) var channelStart: Int?
  /// The place of the channel's end tag, once all was read.
  package private(set) var channelEnd: Int?

  /// - Parameter chunk: how many bytes are read at a time.
  init(_ source: consuming DocumentSource, chunk: Int = 256 << 10) {
    self.source = source
    self.chunk = chunk
  }

  /// The prefix of an element's name in this document; nil if its namespace is not declared.
  package func prefix(of element: Element) -> String? {
    guard let family = Vocabulary.name(of: element)?.family else { return nil }
    if family == .rss { return "" }
    let bound = names.scope.declared.filter {
      names.scope.family(prefix: $0.key, uri: $0.value) == family
    }
    return bound.keys.contains(family.prefix)
      ? family.prefix : bound.keys.sorted().first { !$0.isEmpty }
  }

  package mutating func inputPosition() -> Int { source.inputPosition() }

  /// The next child of the channel; nil behind the last.
  package mutating func next() throws(ReadError) -> Markup? {
    forgetWhatIsRead()
    while let token = try token() {
      switch token.kind {
      case .end:
        depth -= 1
        if depth == 1 { channelEnd = channelEnd ?? base + token.range.lowerBound }
      case .other: break
      case .start where depth >= 2: return try markup(from: token)
      case .start:
        if depth == 0 { names.scope = NamespaceScope(declared: namespaces(of: token.range)) }
        if depth == 1 { channelStart = channelStart ?? base + token.range.upperBound }
        if !token.isEmptyTag { depth += 1 }
      }
    }
    return nil
  }

  // MARK: Elements

  private mutating func markup(from first: Token) throws(ReadError) -> Markup? {
    let start = first.range.lowerBound
    let blanks = buffer[..<start].reversed().prefix { CharacterClass.isSpace($0) }.count
    var nodes: [Markup.Node] = []
    var open: [Int] = []
    var scopes: [(depth: Int, scope: NamespaceScope)] = []
    var token: Token? = first
    while let found = token {
      switch found.kind {
      case .other: break
      case .start:
        nodes.append(node(found, from: start, parent: open.last ?? -1, open.count, &scopes))
        if let parent = open.last { nodes[parent].hasChildren = true }
        if !found.isEmptyTag { open.append(nodes.count - 1) }
      case .end:
        guard let last = open.popLast() else { break }
        nodes[last].content = nodes[last].tag.upperBound..<found.range.lowerBound - start
        nodes[last].range = nodes[last].tag.lowerBound..<found.range.upperBound - start
        if scopes.last?.depth == open.count { scopes.removeLast() }
      }
      if open.isEmpty {
        return Markup(
          bytes: Array(buffer[start..<cursor]), offset: base + start, nodes: nodes,
          blanksBefore: blanks, foldsLineEnds: foldsLineEnds ?? false)
      }
      token = try self.token()
    }
    return nil
  }

  private mutating func node(
    _ token: Token, from start: Int, parent: Int, _ depth: Int,
    _ scopes: inout [(depth: Int, scope: NamespaceScope)]
  ) -> Markup.Node {
    let tag = token.range.lowerBound - start..<token.range.upperBound - start
    var element: Element?
    let local = namespaces(of: token.range)
    if !local.isEmpty {
      var scope = scopes.last?.scope ?? names.scope
      scope.declared.merge(local) { $1 }
      if !token.isEmptyTag { scopes.append((depth, scope)) }
      element = scope.element(qualifiedName: Substring(text(token.name)))
    } else if let scope = scopes.last?.scope {
      element = scope.element(qualifiedName: Substring(text(token.name)))
    } else {
      element = unsafe buffer.withUnsafeBufferPointer {
        unsafe names.entry(UnsafeBufferPointer(rebasing: $0[token.name])).element
      }
    }
    return Markup.Node(
      element: element, parent: parent, tag: tag, content: tag.upperBound..<tag.upperBound,
      range: tag)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: buffer[range], as: UTF8.self)
  }

  /// What a start tag declares: prefix to URI.
  private func namespaces(of tag: Range<Int>) -> [String: String] {
    guard tag.count > 12, buffer[tag].contains(UInt8(ascii: "=")) else { return [:] }
    var scanner = AttributeScanner(buffer, in: tag)
    var found: [String: String] = [:]
    while let (name, value) = scanner.next() {
      guard buffer[name].starts(with: "xmlns".utf8) else { continue }
      let prefix = buffer[name].dropFirst(5)
      guard prefix.isEmpty || prefix.first == UInt8(ascii: ":") else { continue }
      found[String(decoding: prefix.dropFirst(), as: UTF8.self)] = text(value)
    }
    return found
  }

  // MARK: Tokens

  private struct Token {
    enum Kind { case start, end, other }
    var kind: Kind
    var range: Range<Int>
    var name = 0..<0
    var isEmptyTag = false
  }

  /// The next piece of markup.
  private mutating func token() throws(ReadError) -> Token? {
    guard let start = try find(UInt8(ascii: "<"), from: cursor) else { return nil }
    try require(start + 9)
    let end: Int?
    switch start + 1 < buffer.count ? buffer[start + 1] : 0 {
    case UInt8(ascii: "/"):
      guard let end = try find(UInt8(ascii: ">"), from: start) else { return nil }
      cursor = end + 1
      return Token(kind: .end, range: start..<cursor)
    case UInt8(ascii: "!"):
      if begins("<!--", at: start) {
        end = try find("-->", from: start + 4)
      } else if begins("<![CDATA[", at: start) {
        end = try find("]]>", from: start + 9)
      } else {
        end = try find(UInt8(ascii: ">"), from: start).map { $0 + 1 }
      }
    case UInt8(ascii: "?"): end = try find("?>", from: start + 2)
    default: return try startTag(at: start)
    }
    guard let end else { return nil }
    cursor = end
    return Token(kind: .other, range: start..<end)
  }

  private mutating func startTag(at start: Int) throws(ReadError) -> Token? {
    var at = start + 1
    var quote: UInt8 = 0
    while true {
      guard at < buffer.count else {
        guard try fill() else { return nil }
        continue
      }
      let byte = buffer[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      at += 1
    }
    cursor = at + 1
    var token = Token(kind: .start, range: start..<cursor)
    token.isEmptyTag = buffer[at - 1] == UInt8(ascii: "/")
    var nameEnd = start + 1
    while nameEnd < at, !CharacterClass.isSpace(buffer[nameEnd]),
      buffer[nameEnd] != UInt8(ascii: "/")
    {
      nameEnd += 1
    }
    token.name = start + 1..<nameEnd
    return token
  }

  // MARK: Bytes

  private func begins(_ mark: StaticString, at place: Int) -> Bool {
    guard place + mark.utf8CodeUnitCount <= buffer.count else { return false }
    for index in 0..<mark.utf8CodeUnitCount
    where unsafe buffer[place + index] != mark.utf8Start[index] {
      return false
    }
    return true
  }

  /// The place behind a mark that ends in `>`.
  private mutating func find(_ mark: StaticString, from start: Int) throws(ReadError) -> Int? {
    let length = mark.utf8CodeUnitCount
    var at = start + length - 1
    while let end = try find(UInt8(ascii: ">"), from: at) {
      if begins(mark, at: end + 1 - length) { return end + 1 }
      at = end + 1
    }
    return nil
  }

  private mutating func find(_ byte: UInt8, from start: Int) throws(ReadError) -> Int? {
    var at = start
    while true {
      if at < buffer.count, let hit = buffer[at...].firstIndex(of: byte) { return hit }
      at = max(at, buffer.count)
      guard try fill() else { return nil }
    }
  }

  private mutating func require(_ count: Int) throws(ReadError) {
    while buffer.count < count, try fill() {}
  }

  private mutating func fill() throws(ReadError) -> Bool {
    guard !isAtEnd else { return false }
    var piece = [UInt8](repeating: 0, count: chunk)
    let count = try source.read(piece: &piece)
    isAtEnd = count == 0
    if foldsLineEnds == nil, let end = piece[..<count].firstIndex(of: 0x0A) {
      foldsLineEnds = end > 0 ? piece[end - 1] == 0x0D : buffer.last == 0x0D
    }
    buffer += piece[..<count]
    return count > 0
  }

  private mutating func forgetWhatIsRead() {
    guard cursor > chunk / 4 else { return }
    buffer.removeFirst(cursor)
    base += cursor
    cursor = 0
  }
}
