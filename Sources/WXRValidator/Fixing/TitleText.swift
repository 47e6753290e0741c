import WXRKit

/// A title as readers see it.
enum TitleText {
  static func plain(_ title: String) -> String {
    var result = ""
    var rest = title[...]
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      result += rest[..<start]
      rest = rest[start...]
      if rest.first == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else if rest.first == "&", let end = rest.prefix(34).firstIndex(of: ";"),
        let text = characters(rest[rest.index(after: rest.startIndex)..<end])
      {
        result += text
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }

  private static func characters(_ name: Substring) -> String? {
    guard name.hasPrefix("#") else { return HTMLEntity.characters(name) }
    let isHex = name.dropFirst().hasPrefix("x") || name.dropFirst().hasPrefix("X")
    return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
      .flatMap { Unicode.Scalar($0) }.map { String($0) }
  }
}
