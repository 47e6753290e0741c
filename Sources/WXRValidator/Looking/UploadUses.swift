import WXRContent

/// The addresses of uploads in a text: `https://h.example/wp-content/uploads/2024/05/pier-300x200.jpg`.
struct UploadUse {
  /// In lower case without `www.`; empty where the address has none.
  let host: String
  /// A hash of the host and of the file without its size.
  let key: UInt64
  /// Where the address begins.
  let place: Int

  /// - Parameter home: the host of addresses that have none.
  init?(_ address: String, home: String) {
    guard
      let use = address.look({ UploadUse(in: $0, at: $0.trimmed(0..<$0.count), home: home) })
    else { return nil }
    self = use
  }

  private init?(in view: ByteView, at place: Range<Int>, home: String) {
    let file = UploadAddress(in: view, at: place)
    let host = file.host.isEmpty ? home : file.host
    guard !host.isEmpty,
      view.place(of: .dot, from: file.path.lowerBound, to: file.path.upperBound) != nil
    else { return nil }
    if file.isIndirect(in: view) {
      self.init(decoding: view.text(file.path), of: host, at: place.lowerBound)
    } else {
      self.init(host, view, file.path, at: place.lowerBound)
    }
  }

  /// - Parameter path: one with escapes, or of one of WordPress.com's image servers, which take the
  ///   address of the picture as their path.
  private init(decoding path: String, of host: String, at place: Int) {
    let plain = path.decodedPercents
    let inner = FileAddress("//" + plain.drop { $0 == "/" })
    let isServer = host.hasSuffix(".wp.com") && host.utf8.first == UInt8(ascii: "i")
    let text = isServer ? String(inner.path) : plain
    let use = text.look { view in
      UploadUse(isServer ? inner.host : host, view, 0..<view.count, at: place)
    }
    self = use
  }

  private init(_ host: String, _ view: ByteView, _ path: Range<Int>, at place: Int) {
    self.host = host
    self.place = place
    let name = view.originalName(of: path)
    var hash = TextHash(host)
    hash.add(view, path.lowerBound..<name.stem)
    hash.add(view, name.ending..<path.upperBound)
    key = hash.value
  }

  /// Each address of an upload in a text.
  static func all(in view: ByteView, home: String) -> [UploadUse] {
    var uses: [UploadUse] = []
    for mark: StaticString in ["/uploads/", ".files.wordpress.com/"] {
      var at = 0
      while let found = view.place(of: mark, from: at) {
        let end = view.end(of: { !$0.endsAddress }, from: found)
        // No address is longer, and each is looked at once.
        var start = found
        while start > at, found - start < 512, !view[start - 1].endsAddress { start -= 1 }
        at = max(end, found + 1)
        guard view.isUpload(start..<end),
          let use = UploadUse(in: view, at: start..<end, home: home)
        else { continue }
        uses.append(use)
      }
    }
    return uses
  }
}

/// Host and path of an address of an upload.
private struct UploadAddress {
  let host: String
  let path: Range<Int>

  init(in view: ByteView, at place: Range<Int>) {
    let end = view.end(
      of: { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }, from: place.lowerBound)
    let address = place.lowerBound..<max(place.lowerBound, min(end, place.upperBound))
    let authority = view.authority(of: address)
    host = authority.map { view.host(of: $0) } ?? ""
    path = (authority?.upperBound ?? address.lowerBound)..<address.upperBound
  }

  /// Whether the path must be decoded before it names the file.
  func isIndirect(in view: ByteView) -> Bool {
    view.place(of: UInt8(ascii: "%"), from: path.lowerBound, to: path.upperBound) != nil
      || host.hasSuffix(".wp.com")
  }
}

extension ByteView {
  /// Where the name of a file ends without what WordPress adds to it for a size or after editing
  /// (`-300x200`, `-scaled`, `-e1700000000`), and where its ending begins.
  fileprivate func originalName(of path: Range<Int>) -> (stem: Int, ending: Int) {
    guard let dot = last(.dot, in: path) else { return (path.upperBound, path.upperBound) }
    var stem = dot
    while let dash = last(.dash, in: path.lowerBound..<stem), isAddition(dash + 1..<stem) {
      stem = dash
    }
    return (stem, dot)
  }

  private func last(_ byte: UInt8, in range: Range<Int>) -> Int? {
    var at = range.upperBound
    while at > range.lowerBound {
      at -= 1
      if self[at] == byte { return at }
    }
    return nil
  }

  private func isAddition(_ word: Range<Int>) -> Bool {
    if equals(word, "scaled") || equals(word, "rotated") { return true }
    let digits = end(of: { $0.isDigit }, from: word.lowerBound)
    if self[word.lowerBound] == UInt8(ascii: "e") {
      return word.count >= 11
        && end(of: { $0.isDigit }, from: word.lowerBound + 1) >= word.upperBound
    }
    guard digits < word.upperBound, self[digits] == UInt8(ascii: "x") else { return false }
    let height = digits + 1..<word.upperBound
    return (1...5).contains(digits - word.lowerBound) && (1...5).contains(height.count)
      && end(of: { $0.isDigit }, from: height.lowerBound) >= height.upperBound
  }
}

extension UInt8 {
  fileprivate static var dot: UInt8 { UInt8(ascii: ".") }
}

extension ByteView {
  /// Whether an address begins as one of a file does, and is WordPress's.
  fileprivate func isUpload(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard hasFolded("http", at: start) || self[start] == UInt8(ascii: "/") else { return false }
    let end = range.upperBound
    return place(of: "/wp-content/", from: start, to: end) != nil
      || place(of: ".files.wordpress.com/", from: start, to: end) != nil
      || place(of: "/sites/", from: start, to: end) != nil
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
