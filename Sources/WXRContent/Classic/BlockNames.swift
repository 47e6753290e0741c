/// The elements that end a paragraph in WordPress's `wpautop`, which knows them by lower-case name.
enum BlockNames {
  /// What the bytes after `<` or `</` say.
  struct Match: OptionSet {
    let rawValue: UInt8
    /// A block's name begins here; other letters may follow (`<picture` begins with `p`).
    static let prefix = Match(rawValue: 1)
    /// A block's whole name stands here, then a blank, `/` or `>`.
    static let whole = Match(rawValue: 2)
    /// A block's whole name stands here, then `>`.
    static let closed = Match(rawValue: 4)
    /// The name begins like one of those before which no line break is wanted.
    static let item = Match(rawValue: 8)
  }

  private struct Entry {
    /// The first eight bytes of the name, first byte lowest.
    let head: UInt64
    let mask: UInt64
    let rest: StaticString
    let length: Int
    let isItem: Bool
  }

  private static let items: Set<String> = [
    "p", "li", "div", "dl", "dd", "dt", "th", "pre", "td", "ul", "ol",
  ]

  private static let names: [(String, rest: StaticString)] = [
    ("address", ""), ("area", ""), ("article", ""), ("aside", ""), ("blockquo", "te"),
    ("caption", ""), ("col", ""), ("colgroup", ""), ("dd", ""), ("details", ""), ("div", ""),
    ("dl", ""), ("dt", ""), ("fieldset", ""), ("figcapti", "on"), ("figure", ""), ("footer", ""),
    ("form", ""), ("h1", ""), ("h2", ""), ("h3", ""), ("h4", ""), ("h5", ""), ("h6", ""),
    ("header", ""), ("hgroup", ""), ("hr", ""), ("legend", ""), ("li", ""), ("map", ""),
    ("math", ""), ("menu", ""), ("nav", ""), ("ol", ""), ("p", ""), ("pre", ""), ("section", ""),
    ("style", ""), ("summary", ""), ("table", ""), ("tbody", ""), ("td", ""), ("tfoot", ""),
    ("th", ""), ("thead", ""), ("tr", ""), ("ul", ""),
  ]

  /// By first letter, `a` first.
  private static let table: [[Entry]] = {
    var table = [[Entry]](repeating: [], count: 26)
    for (name, rest) in names {
      let head = Array(name.utf8)
      let packed = head.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let mask = head.count == 8 ? UInt64.max : (1 << UInt64(head.count * 8)) - 1
      table[Int(head[0] - UInt8(ascii: "a"))].append(
        Entry(
          head: packed, mask: mask, rest: rest, length: head.count + rest.utf8CodeUnitCount,
          isItem: items.contains(name)))
    }
    return table
  }()

  static func match(_ bytes: [UInt8], at start: Int, end: Int) -> Match {
    guard start < end, bytes[start].isLowercaseLetter else { return [] }
    var head: UInt64 = 0
    for offset in 0..<min(8, end - start) { head |= UInt64(bytes[start + offset]) << (offset * 8) }
    var found: Match = []
    for entry in table[Int(bytes[start] - UInt8(ascii: "a"))] where head & entry.mask == entry.head
    {
      guard bytes.has(entry.rest, at: start + entry.length - entry.rest.utf8CodeUnitCount, to: end)
      else { continue }
      found.insert(.prefix)
      if entry.isItem { found.insert(.item) }
      let next = start + entry.length < end ? bytes[start + entry.length] : 0
      if next == .greaterThan {
        found.formUnion([.whole, .closed])
      } else if next.isBlank || next == .slash {
        found.insert(.whole)
      }
    }
    return found
  }
}
