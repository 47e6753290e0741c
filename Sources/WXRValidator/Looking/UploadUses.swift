/// The addresses of uploads in a text: `https://h.example/wp-content/uploads/2024/05/pier-300x200.jpg`.
struct UploadUse {
  /// In lower case without `www.`; empty where the address has none.
  let host: String
  /// A hash of the host and of the file without its size.
  let key: UInt64

  /// - Parameter home: the host of addresses that have none.
  init?(_ address: String, home: String) {
    let file = FileAddress(address)
    guard !file.fileExtension.isEmpty || file.path.utf8.contains(UInt8(ascii: ".")) else {
      return nil
    }
    var host = file.host.isEmpty ? home : file.host
    var path = file.path.decodedPercents
    // WordPress.com's image servers take the address of the picture as their path.
    if host.hasSuffix(".wp.com"), host.utf8.first == UInt8(ascii: "i") {
      let inner = FileAddress("//" + path.drop { $0 == "/" })
      host = inner.host
      path = String(inner.path)
    }
    guard !host.isEmpty else { return nil }
    self.host = host
    key = TextHash(host, Self.original(path)).value
  }

  /// Without what WordPress adds to the name for a size or after editing: `-300x200`, `-scaled`,
  /// `-e1700000000`.
  private static func original(_ path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path }
    var stem = path[..<dot].utf8
    while let dash = stem.lastIndex(of: UInt8(ascii: "-")),
      isAddition(stem[stem.index(after: dash)...])
    { stem = stem[..<dash] }
    return String(Substring(stem)) + path[dot...]
  }

  private static func isAddition(_ word: Substring.UTF8View) -> Bool {
    if word.elementsEqual("scaled".utf8) || word.elementsEqual("rotated".utf8) { return true }
    if word.first == UInt8(ascii: "e") {
      return word.count >= 11 && word.dropFirst().allSatisfy(\.isDigit)
    }
    let sides = word.split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
    return sides.count == 2
      && sides.allSatisfy { (1...5).contains($0.count) && $0.allSatisfy(\.isDigit) }
  }

  /// Each address of an upload in a text.
  static func each(in text: String, home: String, _ body: (UploadUse) -> Void) {
    text.look { view in
      let marks: [StaticString] = ["/uploads/", ".files.wordpress.com/"]
      for mark in marks {
        var at = 0
        while let found = view.place(of: mark, from: at) {
          let end = view.end(of: { !$0.endsAddress }, from: found)
          // No address is longer, and each is looked at once.
          var start = found
          while start > at, found - start < 512, !view[start - 1].endsAddress { start -= 1 }
          at = max(end, found + 1)
          guard view.isUpload(start..<end), let use = UploadUse(view.text(start..<end), home: home)
          else { continue }
          body(use)
        }
      }
    }
  }
}

extension ByteView {
  /// Whether an address begins as one of a file does, and is WordPress's.
  fileprivate func isUpload(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard hasFolded("http", at: start) || self[start] == UInt8(ascii: "/") else { return false }
    return view(range).place(of: "/wp-content/") != nil
      || view(range).place(of: ".files.wordpress.com/") != nil
      || view(range).place(of: "/sites/") != nil
  }
}

extension UInt8 {
  fileprivate var endsAddress: Bool {
    switch self {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "?"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "="),
      UInt8(ascii: ","):
      true
    default: false
    }
  }
}
