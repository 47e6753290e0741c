import Yams

/// Writes front matter whose values are plain, as nearly all are, byte for byte as Yams writes it
/// and twenty times as fast; anything else it leaves to Yams.
///
/// Plain are texts of one line without emoji, numbers, dates and truth values, lists of these, and
/// maps of all that.
struct PlainYAML {
  private var bytes: [UInt8] = []

  /// The YAML, nil where Yams must be asked.
  static func text(of matter: FrontMatter) -> String? {
    var writer = PlainYAML()
    guard writer.add(matter, indent: 0) else { return nil }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func add(_ matter: FrontMatter, indent: Int) -> Bool {
    !matter.entries.isEmpty && matter.entries.allSatisfy { add($0, indent: indent) }
  }

  private mutating func add(_ entry: FrontMatter.Entry, indent: Int) -> Bool {
    bytes += repeatElement(0x20, count: indent)
    // libyaml writes longer keys, and those with line breaks, in another form.
    guard entry.key.utf8.count <= 100, add(text: entry.key) else { return false }
    bytes.append(0x3A)
    switch entry.value {
    case .list(let values): return add(values, indent: indent)
    case .map(let matter):
      bytes.append(0x0A)
      return add(matter, indent: indent + 2)
    default:
      bytes.append(0x20)
      return addScalar(entry.value)
    }
  }

  /// Lists stand as far left as their key.
  private mutating func add(_ values: [FrontMatter.Value], indent: Int) -> Bool {
    bytes.append(0x0A)
    return !values.isEmpty
      && values.allSatisfy { value in
        bytes += repeatElement(0x20, count: indent)
        bytes += "- ".utf8
        return addScalar(value)
      }
  }

  private mutating func addScalar(_ value: FrontMatter.Value) -> Bool {
    switch value {
    case .text(let text): guard add(text: text) else { return false }
    case .integer(let number): bytes += String(number).utf8
    case .boolean(let flag): bytes += (flag ? "true" : "false").utf8
    case .date(let date):
      guard date.utf8.isPlainDate else { return false }
      bytes += date.utf8
    case .list, .map: return false
    }
    bytes.append(0x0A)
    return true
  }

  private mutating func add(text: String) -> Bool {
    // Beyond U+FFFF libyaml escapes.
    guard text.utf8.allSatisfy({ $0 < 0xF0 }) else { return false }
    switch YAMLTextStyle.style(for: text) {
    case .plain: bytes += text.utf8
    case .singleQuoted: addQuoted(text)
    default: return false
    }
    return true
  }

  private mutating func addQuoted(_ text: String) {
    bytes.append(0x27)
    for byte in text.utf8 {
      if byte == 0x27 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x27)
  }
}

extension String.UTF8View {
  /// If it is made of what dates are made of, and no colon ends it.
  fileprivate var isPlainDate: Bool {
    guard let first, first &- 0x30 < 10, last != 0x3A else { return false }
    return allSatisfy { byte in
      byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2B || byte == 0x3A || byte == 0x54
        || byte == 0x5A
    }
  }
}
