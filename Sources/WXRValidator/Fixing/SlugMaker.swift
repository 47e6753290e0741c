import WXRContent
import WXRKit

/// Makes slugs that are none into ones that WordPress could have made.
enum SlugMaker {
  /// The length of the database's column.
  static let longest = 200

  /// Without what would lead to another folder: separators become hyphens, dots alone go.
  static func contained(_ slug: String) -> String {
    let plain = slug.decodedPercents.decodedPercents
    let parts = plain.utf8.filter { $0 != 0 }
      .split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      .map { Array($0) }
      .filter { part in !part.allSatisfy { $0 == UInt8(ascii: ".") } }
      .map { $0.drop { $0 == UInt8(ascii: ".") } }
    let joined = parts.joined(separator: [UInt8.dash]).filter { $0 != UInt8(ascii: ":") }
    let name = mended(encoded(String(decoding: joined, as: UTF8.self)))
    return PathEscape.devices.contains(name.lowercased()) ? name + "-2" : name
  }

  /// Without cut escapes, blanks, slashes and marks of addresses, and no longer than a slug can be.
  static func mended(_ slug: String) -> String {
    var result: [UInt8] = []
    var scanner = EscapeScanner(Array(slug.utf8))
    while let unit = scanner.next() {
      if unit.count == 1, isForbidden(unit[0]) {
        if result.last != .dash { result.append(.dash) }
      } else if result.count + unit.count <= longest {
        result += unit
      } else {
        break
      }
    }
    while result.last == .dash { result.removeLast() }
    return String(decoding: result.drop { $0 == .dash }, as: UTF8.self)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, .slash, UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "%"), .lessThan, .greaterThan, .quote:
      true
    default: false
    }
  }

  /// Letters of other scripts as WordPress stores them: `%e6%97%a5`.
  private static func encoded(_ text: String) -> String {
    var result: [UInt8] = []
    let digits = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a title gives: letters and digits in lower case, hyphens between them.
  static func slug(ofTitle title: String) -> String {
    var result = ""
    for scalar in TitleText.plain(title).unicodeScalars {
      if let letters = plainLetters[scalar] {
        result += letters
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
      {
        result += scalar.properties.lowercaseMapping
      } else if scalar != "'", scalar != "’", scalar != "‘", result.last != "-" {
        result += "-"
      }
    }
    return mended(encoded(result))
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe"]
    for (plain, marked) in [
      ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ĎďĐđÐð"),
      ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"),
      ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"), ("j", "Ĵĵ"), ("k", "Ķķ"),
      ("l", "ĹĺĻļĽľĿŀŁł"), ("n", "ÑñŃńŅņŇň"), ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő"), ("r", "ŔŕŖŗŘř"),
      ("s", "ŚśŜŝŞşŠšȘș"), ("t", "ŢţŤťŦŧȚț"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"), ("w", "Ŵŵ"),
      ("y", "ÝýÿŶŷŸ"), ("z", "ŹźŻżŽž"),
    ] {
      for scalar in marked.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()

  /// The last part of an address's path; nil where that is none.
  static func slug(ofLink link: String) -> String? {
    let path = FileAddress(link).path
    guard !FileAddress(link).host.isEmpty, let last = path.split(separator: "/").last else {
      return nil
    }
    var name = String(last)
    for ending in [".html", ".htm", ".php"] where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    let slug = mended(name)
    return slug.isEmpty || slug == "index" || slug.utf8.allSatisfy(\.isDigit) ? nil : slug
  }

  /// With a number behind it, within the length of a slug.
  static func numbered(_ slug: String, _ number: Int) -> String {
    let ending = "-\(number)"
    var units: [[UInt8]] = []
    var scanner = EscapeScanner(Array(slug.utf8))
    while let unit = scanner.next() { units.append(unit) }
    while units.reduce(0, { $0 + $1.count }) + ending.utf8.count > longest { units.removeLast() }
    return String(decoding: units.joined(), as: UTF8.self) + ending
  }
}

/// Takes a slug apart: bytes, characters, and whole characters of `%` escapes. What is cut of an
/// escape is passed over.
private struct EscapeScanner {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> [UInt8]? {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "%") else { return character() }
      if let unit = escapes() { return unit }
    }
    return nil
  }

  private mutating func character() -> [UInt8] {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return Array(bytes[start..<at])
  }

  /// The escapes of one character; nil if they are none.
  private mutating func escapes() -> [UInt8]? {
    var decoded: [UInt8] = []
    var end = at
    while decoded.count < 4, let byte = escape(at: end) {
      decoded.append(byte)
      end += 3
      guard let text = String(validating: decoded, as: UTF8.self), !text.isEmpty else { continue }
      defer { at = end }
      // What is plain need not be escaped; what must not stand there becomes what it is.
      return decoded[0] < 0x80 ? decoded : Array(bytes[at..<end])
    }
    at += escape(at: at) == nil ? cutLength : 3
    return nil
  }

  /// How long an escape is that is cut: the `%` and the digit behind it.
  private var cutLength: Int {
    at + 1 < bytes.count && bytes[at + 1].hexValue != nil && at + 2 >= bytes.count ? 2 : 1
  }

  private func escape(at place: Int) -> UInt8? {
    guard place + 2 < bytes.count, bytes[place] == UInt8(ascii: "%"),
      let high = bytes[place + 1].hexValue, let low = bytes[place + 2].hexValue
    else { return nil }
    return high << 4 | low
  }
}
