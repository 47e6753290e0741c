/// A shortcode as it stands in content.
package struct Shortcode: Equatable, Sendable {
  package var name: String
  /// All of it, with the brackets that escape it.
  package var place: Range<Int>
  package var attributes: Range<Int>
  /// Between its tags; nil without an end tag.
  package var content: Range<Int>?
  package var isSelfClosing = false
  /// A second bracket before it.
  package var opensEscaped = false
  /// A second bracket after it.
  package var closesEscaped = false

  /// `[[name]]`: shown as `[name]`, not run.
  package var isEscaped: Bool { opensEscaped && closesEscaped }
}

/// Finds shortcodes of known names, as the pattern of WordPress's `get_shortcode_regex` does.
///
/// The start tag ends at the first `]`, even in quotes; the content at the first end tag of that name,
/// so shortcodes of one name do not nest. Linear time.
package struct ShortcodeScanner {
  private let bytes: [UInt8]
  private let names: Set<String>
  private var at: Int
  private var ends: ShortcodeEnds
  private var hasBracket = true

  package init(_ bytes: [UInt8], names: Set<String>, from start: Int = 0) {
    self.bytes = bytes
    self.names = names
    at = start
    ends = ShortcodeEnds(bytes)
  }

  package mutating func next() -> Shortcode? {
    while hasBracket, let open = bytes.place(of: .openBracket, from: at) {
      at = open + 1
      if let found = shortcode(at: open) {
        at = found.place.upperBound
        return found
      }
    }
    return nil
  }

  private mutating func shortcode(at open: Int) -> Shortcode? {
    let isEscaped = open + 1 < bytes.count && bytes[open + 1] == .openBracket
    guard let name = bytes.shortcodeName(at: isEscaped ? open + 2 : open + 1, among: names) else {
      return nil
    }
    guard let close = bytes.place(of: .closeBracket, from: name.end) else {
      hasBracket = false
      return nil
    }
    var found = Shortcode(
      name: name.text, place: open..<close + 1, attributes: name.end..<close,
      opensEscaped: isEscaped)
    var end = close + 1
    if close > name.end, bytes[close - 1] == .slash {
      found.isSelfClosing = true
      found.attributes = name.end..<close - 1
    } else if let tag = ends.next(name.text, from: end) {
      found.content = end..<tag
      end = tag + name.text.utf8.count + 3
    }
    if end < bytes.count, bytes[end] == .closeBracket {
      found.closesEscaped = true
      end += 1
    }
    found.place = open..<end
    return found
  }
}

/// Where the end tags of shortcodes are; each stretch of the content is searched once a name.
struct ShortcodeEnds {
  private let bytes: [UInt8]
  private var found: [String: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next `[/name]` at or after a place; places only grow.
  mutating func next(_ name: String, from start: Int) -> Int? {
    if let known = found[name], known >= start { return known == Int.max ? nil : known }
    let place = search(Array("[/\(name)]".utf8), from: start)
    found[name] = place ?? Int.max
    return place
  }

  private func search(_ tag: [UInt8], from start: Int) -> Int? {
    var from = start
    while let hit = bytes.place(of: .openBracket, from: from) {
      if bytes[hit...].starts(with: tag) { return hit }
      from = hit + 1
    }
    return nil
  }
}

extension [UInt8] {
  /// A known name that no letter, digit, `_` or `-` follows.
  func shortcodeName(at start: Int, among names: Set<String>) -> (text: String, end: Int)? {
    var end = start
    while end < count, self[end].isWordByte || self[end] == .dash { end += 1 }
    guard end > start else { return nil }
    let name = text(start..<end)
    return names.contains(name) ? (name, end) : nil
  }
}
