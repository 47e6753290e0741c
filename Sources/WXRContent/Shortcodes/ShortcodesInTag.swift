/// Runs the shortcodes inside one HTML tag.
struct ShortcodesInTag {
  private let tag: [UInt8]

  init(_ tag: [UInt8]) {
    self.tag = tag
  }

  /// The tag with its shortcodes replaced; unchanged where its attributes cannot be told apart.
  func run(_ replace: ([UInt8]) -> [UInt8]?) -> [UInt8] {
    if isNamedByShortcode { return replace(tag) ?? tag }
    guard let pieces = attributes() else { return tag }
    var result: [UInt8] = []
    var from = 0
    for piece in pieces {
      result.append(from..<piece.lowerBound, of: tag)
      result.append(contentsOf: value(Array(tag[piece]), replace))
      from = piece.upperBound
    }
    result.append(from..<tag.count, of: tag)
    return result
  }

  /// `<[name]>`.
  private var isNamedByShortcode: Bool {
    var at = 1
    while at < tag.count, tag[at].isBlank { at += 1 }
    guard at < tag.count, tag[at] == .openBracket else { return false }
    let start = at + 1 < tag.count && tag[at + 1] == .openBracket ? at + 2 : at + 1
    let end = tag[start...].firstIndex { $0 == .openBracket || $0 == .closeBracket }
    return end.map { $0 > start && tag[$0] == .closeBracket } ?? false
  }

  /// One attribute; a result inside quotes is escaped.
  private func value(_ attribute: [UInt8], _ replace: ([UInt8]) -> [UInt8]?) -> [UInt8] {
    guard let open = attribute.place(of: .openBracket, from: 0),
      attribute.place(of: .closeBracket, from: 0) != nil
    else { return attribute }
    let quote = attribute.firstIndex { $0 == .quote || $0 == .apostrophe }
    guard let quote, quote < open else { return replace(attribute) ?? attribute }
    guard attribute.last == attribute[quote], attribute.count > quote + 1,
      let done = replace(Array(attribute[quote + 1..<attribute.count - 1]))
    else { return attribute }
    return attribute[...quote] + done.attributeEscaped + [attribute[quote]]
  }

  /// The places of the attributes, or nil if this is no start tag with well-formed ones.
  private func attributes() -> [Range<Int>]? {
    let end = tag.last == .greaterThan ? tag.count - 1 : tag.count
    var at = 1
    while at < end, tag[at].isLetter || tag[at].isDigit { at += 1 }
    guard at > 1 else { return nil }
    var places: [Range<Int>] = []
    while true {
      while at < end, tag[at].isBlank || tag[at] == .slash { at += 1 }
      if at >= end { return places }
      guard let stop = endOfAttribute(at, end) else { return nil }
      places.append(at..<stop)
      at = stop
    }
  }

  private func endOfAttribute(_ start: Int, _ end: Int) -> Int? {
    var at = start
    if tag[at] == .openBracket {
      guard let close = tag.place(of: .closeBracket, from: at, to: end) else { return nil }
      at = close + 1
      if at < end, tag[at] == .closeBracket { at += 1 }
    } else {
      while at < end, isNameByte(tag[at]) { at += 1 }
    }
    guard at > start else { return nil }
    var value = at
    while value < end, tag[value].isBlank { value += 1 }
    guard value < end, tag[value] == .equals else { return at }
    value += 1
    while value < end, tag[value].isBlank { value += 1 }
    guard value < end else { return value }
    if tag[value] == .quote || tag[value] == .apostrophe {
      return tag.place(of: tag[value], from: value + 1, to: end).map { $0 + 1 }
    }
    while value < end, !tag[value].isBlank { value += 1 }
    return value
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isWordByte || byte == .dash || byte == UInt8(ascii: ":")
  }
}
