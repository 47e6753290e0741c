import WXRContent

extension String {
  /// Whether the whole text is an e-mail address, as far as one can tell from its form.
  var isEmail: Bool {
    guard utf8.count < 255 else { return false }
    return look { view in
      let start = view.afterBlanks(0)
      guard let at = view.place(of: UInt8(ascii: "@"), from: start), at > start else {
        return false
      }
      guard view.end(of: { $0.isInMailbox }, from: start) == at else { return false }
      let end = view.end(of: { $0.isInDomain }, from: at + 1)
      guard view.afterBlanks(end) == view.count,
        view[end - 1].isAlphanumeric || view[end - 1] >= 0x80
      else { return false }
      return view.text(at + 1..<end).utf8.dropFirst().contains(UInt8(ascii: "."))
    }
  }

  /// Whether the whole text is an IP address of somebody: not of the computer itself.
  var isIPAddress: Bool {
    let text = trimmedUTF8
    guard text.count >= 3, text.count <= 45 else { return false }
    return text.contains(UInt8(ascii: ":")) ? Self.isVersion6(text) : Self.isVersion4(text)
  }

  private static func isVersion4(_ text: Substring.UTF8View) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return false }
    let numbers = parts.compactMap {
      $0.count < 4 && $0.allSatisfy(\.isDigit) ? Int(Substring($0)) : nil
    }
    return numbers.count == 4 && numbers.allSatisfy { $0 < 256 } && numbers[0] != 127
      && numbers[0] != 0
  }

  private static func isVersion6(_ text: Substring.UTF8View) -> Bool {
    let groups = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard groups.count >= 3, groups.count <= 9 else { return false }
    let isFormed = groups.allSatisfy { group in
      group.count <= 4 && group.allSatisfy { $0.hexValue != nil }
        || group.contains(UInt8(ascii: ".")) && isVersion4(group)
    }
    return isFormed && !text.elementsEqual("::1".utf8) && groups.contains { !$0.isEmpty }
  }

  /// Whether a key says that its value is an IP address.
  var namesIP: Bool {
    let key = lowercased()
    return key == "ip" || key.hasSuffix("_ip") || key.hasSuffix("-ip")
      || key.hasSuffix("ip_address")
      || key.hasPrefix("ip_")
  }
}

extension String? {
  var isEmail: Bool { self?.isEmail ?? false }
  var isIPAddress: Bool { self?.isIPAddress ?? false }
}

extension UInt8 {
  /// What HTML's `input type=email` takes before the `@`; letters of all scripts too.
  fileprivate var isInMailbox: Bool {
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^")...UInt8(ascii: "`"),
      UInt8(ascii: "{")...UInt8(ascii: "~"), 0x80...:
      true
    default: isAlphanumeric
    }
  }

  fileprivate var isInDomain: Bool {
    isAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") || self >= 0x80
  }
}
