/// A start tag with attributes, by places in the window.
struct ParsedTag {
  struct Attribute {
    var name: Range<Int>
    /// Between the quotes.
    var value: Range<Int>
  }

  var attributes: [Attribute] = []
  var isSelfClosing = false
  /// The place after its `>`.
  var end = 0
  /// Whether it cannot be copied as it is.
  var needsMending = false
  /// Whether the attributes are not well-formed.
  var isDamaged = false
}

/// Attributes, well-formed or as they were meant.
extension Scanner {
  /// Reads the start tag at the cursor; nil if no tag can be made of it.
  mutating func parseTag(nameEnd: Int) throws(ReadError) -> ParsedTag? {
    guard try bringTagIn(from: nameEnd) else { return nil }
    var tag = ParsedTag()
    var position = nameEnd
    while true {
      let start = position
      position = skipSpace(from: position)
      guard position < window.end else { return nil }
      switch window[position] {
      case UInt8(ascii: ">"):
        tag.end = position + 1
        return finished(tag, from: nameEnd)
      case UInt8(ascii: "/")
      where position + 1 < window.end && window[position + 1] == UInt8(ascii: ">"):
        tag.isSelfClosing = true
        tag.end = position + 2
        return finished(tag, from: nameEnd)
      case UInt8(ascii: "<"):
        guard endsBeforeNext(nameEnd: nameEnd) else { return nil }
        tag.end = position
        tag.isDamaged = true
        return finished(tag, from: nameEnd)
      default:
        if start == position { tag.isDamaged = true }
        guard let next = parseAttribute(at: position, into: &tag) else { return nil }
        position = next
      }
    }
  }

  /// Brings the whole tag into the window: up to a `>` outside quotes.
  private mutating func bringTagIn(from start: Int) throws(ReadError) -> Bool {
    var position = start
    var quote: UInt8?
    while true {
      if position >= window.end {
        guard !window.isAtEnd, position - window.cursor < limits.tagLength else {
          return quote != nil && position > start
        }
        try window.fill()
        continue
      }
      let byte = window[position]
      if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: ">") { break }
        if byte == UInt8(ascii: "<") {
          guard endsBeforeNext(nameEnd: start) else { return false }
          break
        }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      }
      position += 1
    }
    try window.require(position - window.cursor + 64)
    return true
  }

  /// Whether the tag that stands at the cursor may lack its `>`: an element around others does, for
  /// what follows is another tag.
  private mutating func endsBeforeNext(nameEnd: Int) -> Bool {
    let entry = unsafe names.entry(window.bytes(window.cursor + 1..<nameEnd))
    return entry.element.map { !$0.isField } == true
  }

  /// Reads one attribute; nil if there is none to be made of it.
  private func parseAttribute(at start: Int, into tag: inout ParsedTag) -> Int? {
    let nameEnd = window.nameEnd(from: start)
    guard nameEnd > start, CharacterClass.canStartName(window[start]) else {
      tag.isDamaged = true
      return start + 1
    }
    var position = skipSpace(from: nameEnd)
    guard position < window.end, window[position] == UInt8(ascii: "=") else {
      tag.isDamaged = true
      add(.init(name: start..<nameEnd, value: nameEnd..<nameEnd), to: &tag)
      return position
    }
    position = skipSpace(from: position + 1)
    guard position < window.end, let value = valueRange(at: position, tag: &tag) else { return nil }
    add(.init(name: start..<nameEnd, value: value.range), to: &tag)
    return value.next
  }

  /// Adds an attribute, unless its name stands there already, or there are too many.
  private func add(_ attribute: ParsedTag.Attribute, to tag: inout ParsedTag) {
    let isKnown = tag.attributes.contains { isEqual($0.name, attribute.name) }
    if isKnown || tag.attributes.count >= Self.mostAttributes {
      tag.isDamaged = true
    } else {
      tag.attributes.append(attribute)
    }
  }

  /// Each name is held against those before it; no export has more than a dozen.
  private static var mostAttributes: Int { 1000 }

  private func valueRange(at start: Int, tag: inout ParsedTag) -> (range: Range<Int>, next: Int)? {
    let quote = window[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = closingQuote(quote, from: start + 1, tag: &tag) else { return nil }
      return (start + 1..<end, window[end] == quote ? end + 1 : end)
    }
    tag.isDamaged = true
    var end = start
    while end < window.end, !CharacterClass.isSpace(window[end]), window[end] != UInt8(ascii: ">") {
      end += 1
    }
    // A quote at the end alone: the one before it is lost.
    let isClosed = end > start && (window[end - 1] == 0x22 || window[end - 1] == 0x27)
    return (start..<(isClosed ? end - 1 : end), end)
  }

  /// The quote that ends a value: the first one after which a tag can go on.
  private func closingQuote(_ quote: UInt8, from start: Int, tag: inout ParsedTag) -> Int? {
    var position = start
    while let found = window.firstIndex(of: quote, from: position, to: window.end) {
      guard found + 1 < window.end, found - start <= limits.tagLength else { return nil }
      let next = window[found + 1]
      let canEnd =
        CharacterClass.isSpace(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
        || next == UInt8(ascii: "?")
      if canEnd || isAttribute(at: found + 1) {
        guard let bracket = window.firstIndex(of: UInt8(ascii: "<"), from: start, to: found) else {
          return found
        }
        tag.isDamaged = true
        return lostQuote(from: start, to: bracket, found) ?? found
      }
      tag.isDamaged = true
      position = found + 1
    }
    return nil
  }

  /// Where a value ends whose quote is missing: before the `>` of its own tag, or the next tag, for
  /// a section or an end tag follows that no value holds.
  private func lostQuote(from start: Int, to bracket: Int, _ found: Int) -> Int? {
    let end = window.firstIndex(of: UInt8(ascii: ">"), from: start, to: bracket) ?? bracket
    var next: Int? = bracket
    while let place = next {
      if window.starts(with: "<![CDATA[", at: place) || window.starts(with: "</", at: place) {
        return end
      }
      next = window.firstIndex(of: UInt8(ascii: "<"), from: place + 1, to: found)
    }
    return nil
  }

  /// Whether a name, `=` and a quote stand at an offset.
  private func isAttribute(at start: Int) -> Bool {
    let end = window.nameEnd(from: start)
    guard end > start, end + 1 < window.end, window[end] == UInt8(ascii: "=") else { return false }
    return window[end + 1] == UInt8(ascii: "\"") || window[end + 1] == UInt8(ascii: "'")
  }

  private mutating func finished(_ tag: ParsedTag, from start: Int) -> ParsedTag {
    var tag = tag
    if !tag.attributes.allSatisfy({ window.isPlainName($0.name) }) { mendNames(of: &tag) }
    let end = tag.end
    tag.needsMending =
      tag.isDamaged
      || window.firstUnclean(from: start, to: end, or: UInt8(ascii: "&"), 0x0D) < end
      || window.firstIndex(of: UInt8(ascii: "<"), from: start, to: end) != nil
    return tag
  }

  private func skipSpace(from start: Int) -> Int {
    var position = start
    while position < window.end, CharacterClass.isSpace(window[position]) { position += 1 }
    return position
  }

  private func isEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    unsafe window.bytes(one).isEqual(to: window.bytes(other))
  }

  // MARK: Writing it anew

  /// Puts out a tag whose bytes cannot be copied.
  mutating func write(_ tag: ParsedTag, name: Range<Int>, newName: Element?) {
    let written = output.count
    let start = name.lowerBound - 1
    let finding = Diagnostic.damagedAttribute(window.text(name), at: window.location(of: start))
    if tag.isDamaged {
      report(finding)
      edits.mute()
    }
    output.append(UInt8(ascii: "<"))
    if let newName, let text = Vocabulary.name(of: newName)?.local {
      output.append(contentsOf: text.utf8)
    } else {
      unsafe output.append(contentsOf: window.bytes(name))
    }
    for attribute in tag.attributes {
      let entry = unsafe names.entry(window.bytes(attribute.name))
      guard entry.isUsable else { continue }
      output.append(UInt8(ascii: " "))
      unsafe output.append(contentsOf: window.bytes(attribute.name))
      output.append("=\"")
      let isAddress = tag.isDamaged && declaredPrefix(attribute) != nil
      if !isAddress || !writeAddress(attribute.value) { writeValue(attribute.value) }
      output.append(UInt8(ascii: "\""))
    }
    if tag.isSelfClosing { output.append(UInt8(ascii: "/")) }
    output.append(UInt8(ascii: ">"))
    guard tag.isDamaged else { return }
    edits.unmute()
    let text = unsafe output.bytes(from: written, count: output.count - written)
    unsafe note(start..<tag.end, finding, with: text)
  }

  /// A name that is none may be one behind the bytes that do not belong into it.
  private mutating func mendNames(of tag: inout ParsedTag) {
    for index in tag.attributes.indices {
      let name = tag.attributes[index].name
      guard unsafe !names.entry(window.bytes(name)).isUsable else { continue }
      tag.isDamaged = true
      let start = name.first { window[$0] < 0x80 && CharacterClass.canStartName(window[$0]) }
      guard let start else { continue }
      let rest = start..<name.upperBound
      let isTaken = tag.attributes.contains { isEqual($0.name, rest) }
      if !isTaken { tag.attributes[index].name = rest }
    }
  }

  /// Writes a namespace's address with `%` escapes; false if it needs none.
  private mutating func writeAddress(_ value: Range<Int>) -> Bool {
    let uri = unsafe Array(window.bytes(value))
    let escaped = StandardNamespace.escaped(uri)
    guard escaped.count > uri.count else { return false }
    for byte in escaped { appendEscaped(byte) }
    return true
  }

  private mutating func writeValue(_ value: Range<Int>) {
    window.cursor = max(window.cursor, value.lowerBound)
    while window.cursor < value.upperBound {
      let byte = window[window.cursor]
      switch byte {
      case UInt8(ascii: "&"): scanReference()
      case UInt8(ascii: "<"), UInt8(ascii: "\""):
        appendEscaped(byte)
        window.cursor += 1
      case 0x0D:
        if !window.starts(with: "\r\n", at: window.cursor) { output.append(0x0A) }
        window.cursor += 1
      case 0x20..., 0x09, 0x0A: writeCharacter()
      default: mendControl(keepsLength: false)
      }
    }
  }

  private mutating func writeCharacter() {
    let count = unsafe UTF8Sequence.length(
      window.pointer(at: window.cursor), available: window.end - window.cursor)
    if count > 0 {
      copy(upTo: window.cursor + count)
    } else {
      let mended = mendedSequence()
      output.append(contentsOf: mended.bytes)
      note(mended.range, mended.finding, with: mended.bytes)
    }
  }
}

extension ByteWindow {
  /// Whether a name is one without a look at tables: ASCII letters, with at most one colon inside.
  fileprivate func isPlainName(_ name: Range<Int>) -> Bool {
    guard name.count < 64 else { return false }
    var colons = 0
    for place in name {
      let byte = self[place]
      if byte == UInt8(ascii: ":") {
        colons += 1
      } else if byte | 0x20 < UInt8(ascii: "a") || byte | 0x20 > UInt8(ascii: "z") {
        return false
      }
    }
    return colons == 0
      || colons == 1 && self[name.lowerBound] != UInt8(ascii: ":")
        && self[name.upperBound - 1] != UInt8(ascii: ":")
  }
}
