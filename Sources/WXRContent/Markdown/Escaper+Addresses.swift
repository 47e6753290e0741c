/// Addresses that a dialect links as they stand: GFM §6.9. A backslash in one would be part of it.
extension Escaper {
  mutating func findAddresses() {
    var index = 0
    var depth = 0
    let bytes = text.bytes
    while index < bytes.count {
      switch bytes[index] {
      // In brackets, which might yet be a link, no address is looked for.
      case 0x5B where text.isText(index) && !isMarked(index): depth += 1
      case 0x5D where text.isText(index) && !isMarked(index): depth = max(0, depth - 1)
      case 0x3A where depth == 0 && text.kinds[index] == .text,
        0x77 where depth == 0 && text.kinds[index] == .text:
        index = findAddress(index)
        continue
      default: break
      }
      index += 1
    }
  }

  /// Notes the address whose `:` or `www.` is here; where to look on.
  private mutating func findAddress(_ index: Int) -> Int {
    switch text.bytes[index] {
    case 0x3A:
      guard let start = schemeStart(index) else { return index + 1 }
      let end = addressEnd(start)
      text.setKind(.address, start..<end)
      addresses.append(start..<end)
      return max(end, index + 1)
    case 0x77:
      if isDomain(index) { domains.append(index) }
      return index + 1
    default: return index + 1
    }
  }

  private func schemeStart(_ colon: Int) -> Int? {
    guard text.bytes[colon...].starts(with: "://".utf8), isHost(colon + 3) else { return nil }
    var start = colon
    while start > 0, text.bytes[start - 1].isASCIILetter, text.kinds[start - 1] == .text {
      start -= 1
    }
    let scheme = text.bytes[start..<colon].map(\.lowercasedASCII)
    return ["http", "https", "ftp"].contains { scheme.elementsEqual($0.utf8) } ? start : nil
  }

  /// If a domain begins here that is linked without its scheme.
  private func isDomain(_ index: Int) -> Bool {
    guard text.bytes[index...].starts(with: "www.".utf8), isHost(index + 4) else { return false }
    guard let before = text.byte(at: index - 1) else { return true }
    return before.isHTMLSpace || "(*_~".utf8.contains(before)
  }

  private func isHost(_ index: Int) -> Bool {
    guard let byte = text.byte(at: index), text.isText(index) else { return false }
    return byte.isASCIIAlphanumeric || byte >= 0x80
  }

  /// Where an address ends; punctuation at its end is the sentence's.
  private func addressEnd(_ start: Int) -> Int {
    var end = start
    var depth = 0
    while text.isText(end), !text.bytes[end].endsAddress {
      if text.bytes[end] == 0x28 { depth += 1 }
      if text.bytes[end] == 0x29 { depth -= 1 }
      if depth < 0 { break }
      end += 1
    }
    while end > start, text.bytes[end - 1].mayFollowAddress { end -= 1 }
    return end
  }

  /// Puts addresses in angle brackets where a renderer would take what follows for part of them.
  mutating func bracketAddresses() {
    if dialect.autolinks {
      for address in addresses where !standsBare(address) {
        text.setKind(.bracketedAddress, address)
        // A backslash before it would now be that bracket's.
        let before = address.lowerBound - 1
        if text.isText(before), text.bytes[before] == 0x5C { mark(before) }
      }
    }
    // Brackets do nothing for a domain: where a backslash would be part of it, it is no link.
    for domain in domains where !isParted(domain) { mark(domain + 3) }
  }

  private func standsBare(_ address: Range<Int>) -> Bool {
    isParted(address.upperBound)
      && !address.contains { text.bytes[$0] == 0x26 && text.bytes.isEntity(at: $0) }
  }

  /// If up to the next white space there is only text without escapes, which does no harm there.
  private func isParted(_ end: Int) -> Bool {
    for next in end..<end + 256 {
      guard let byte = text.byte(at: next) else { return true }
      if isMarked(next) || byte == 0xC2 || byte == 0x5B { return false }
      if byte.isHTMLSpace || byte == 0x3C { return text.isText(next) || byte == 0x0A }
      if !text.isText(next) { return false }
    }
    return false
  }
}

extension UInt8 {
  /// What renderers do not agree to be part of an address.
  fileprivate var endsAddress: Bool {
    isHTMLSpace || self >= 0x80 || "<>[]`{}|\\^\"".utf8.contains(self)
  }

  /// Punctuation that is not part of an address when it stands at its end.
  fileprivate var mayFollowAddress: Bool { "?!.,:*_~'\"".utf8.contains(self) }
}
