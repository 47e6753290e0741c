/// Marks of the plugin Audio Player: `[audio:https://e.org/a.mp3|titles=A]`, files parted by commas.
enum AudioPlayerMarks {
  /// The content with WordPress's own shortcodes for them.
  static func replaced(in content: [UInt8]) -> [UInt8] {
    guard content.place(of: "[audio:", from: 0) != nil else { return content }
    var out: [UInt8] = []
    var from = 0
    var at = 0
    while let open = content.place(of: "[audio:", from: at) {
      at = open + 7
      guard let close = content.place(of: .closeBracket, from: at, to: at + 4096) else { break }
      let list = content[at..<close].prefix { $0 != UInt8(ascii: "|") }
      let files = list.split(separator: UInt8(ascii: ",")).filter { $0.isAddress }
      guard !files.isEmpty else { continue }
      out.append(from..<open, of: content)
      for file in files {
        out += "[audio src=\"".utf8 + file.attributeEscaped + "\" /]".utf8
      }
      from = close + 1
      at = from
    }
    out.append(from..<content.count, of: content)
    return out
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isAddress: Bool {
    starts(with: "http://".utf8) || starts(with: "https://".utf8)
  }
}
