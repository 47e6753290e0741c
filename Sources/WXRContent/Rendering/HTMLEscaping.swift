extension Sequence<UInt8> {
  /// As text of an attribute value in either quotes: `<`, `>` and quotes as entities, and `&` where it
  /// begins none, like WordPress's `esc_attr`.
  var attributeEscaped: [UInt8] {
    let bytes = Array(self)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case .lessThan: result.append("&lt;")
      case .greaterThan: result.append("&gt;")
      case .quote: result.append("&quot;")
      case .apostrophe: result.append("&#039;")
      case UInt8(ascii: "&") where !bytes.hasReference(at: place): result.append("&amp;")
      default: result.append(byte)
      }
    }
    return result
  }
}

extension String {
  var attributeEscaped: [UInt8] { utf8.attributeEscaped }
}

extension [UInt8] {
  /// Whether `&` begins a character reference: `&name;`, `&#1;`, `&#x1;`.
  fileprivate func hasReference(at place: Int) -> Bool {
    var at = place + 1
    if at < count, self[at] == UInt8(ascii: "#") { at += 1 }
    let start = at
    while at < count, at - start < 32, self[at].isLetter || self[at].isDigit { at += 1 }
    return at > start && at < count && self[at] == UInt8(ascii: ";")
  }
}
