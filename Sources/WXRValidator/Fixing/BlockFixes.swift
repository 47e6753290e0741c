import WXRContent
import WXRKit

/// WXR505: the delimiters of blocks that became entities are delimiters again, where all blocks are
/// balanced then.
struct UnescapedDelimiters: Remedy {
  static let codes = ["WXR505"]

  init(_ selection: FixSelection) {}

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item, let node = subject.markup.child(.content) else { return }
    let text = subject.markup.text(of: node)
    guard text.holds("wp:"), let mended = Self.unescaped(Array(text.utf8)) else { return }
    subject.set(node, to: mended, .fix("WXR505", "Delimiters of blocks are shown as text."))
  }

  private static func unescaped(_ bytes: [UInt8]) -> String? {
    let places = EscapedDelimiters.places(in: bytes)
    guard !places.isEmpty else { return nil }
    var result: [UInt8] = []
    var at = 0
    for start in places where start >= at {
      guard let mark = bytes.place(of: "wp:", from: start),
        let (inner, end) = end(bytes, from: mark)
      else { return nil }
      let closes = mark > 0 && bytes[mark - 1] == .slash
      result += bytes[at..<start]
      result += "<!-- \(closes ? "/" : "")".utf8
      result += plainQuotes(Array(bytes[mark..<inner]))
      result += "-->".utf8
      at = end
    }
    result += bytes[at...]
    guard BlockBalance(BlockDelimiters(result)).flaws.isEmpty, EscapedDelimiters.places(in: result).isEmpty else {
      return nil
    }
    return String(validating: result, as: UTF8.self)
  }

  /// Where what is in a delimiter ends, and where the delimiter does.
  private static func end(_ bytes: [UInt8], from start: Int) -> (Int, Int)? {
    let limit = min(bytes.count, start + 16_384)
    var best: (Int, Int)?
    for form: StaticString in endings {
      let stop = best?.0 ?? limit
      guard let place = bytes.place(of: form, from: start, to: stop) else { continue }
      best = (place, place + form.utf8CodeUnitCount)
    }
    return best
  }

  private static let endings: [StaticString] = [
    "--&gt;", "--&#62;", "--&#062;", "--&#x3e;", "--&#x3E;", "&#8211;&gt;", "&ndash;&gt;", "–&gt;",
    "&#45;&#45;&gt;", "--&amp;gt;", "—&gt;", "&#8212;&gt;", "-->",
  ]
}

/// Typographic quotes and entities of quotes as plain ones.
private func plainQuotes(_ bytes: [UInt8]) -> [UInt8] {
  let forms: [StaticString] = [
    "&quot;", "&#34;", "&#034;", "&#8220;", "&#8221;", "&#8222;", "&#8243;", "&ldquo;", "&rdquo;",
    "“", "”", "„", "″",
  ]
  var result: [UInt8] = []
  var at = 0
  while at < bytes.count {
    if let form = forms.first(where: { bytes.has($0, at: at) }) {
      result.append(.quote)
      at += form.utf8CodeUnitCount
    } else {
      result.append(bytes[at])
      at += 1
    }
  }
  return result
}

/// WXR504: the attributes of blocks get their backslashes and plain quotes back, where that gives
/// sound JSON.
struct BlockAttributesJSON: Remedy {
  static let codes = ["WXR504"]

  init(_ selection: FixSelection) {}

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item, let node = subject.markup.child(.content) else { return }
    let text = subject.markup.text(of: node)
    guard text.holds("<!-- wp:"), let mended = Self.mended(Array(text.utf8)) else { return }
    subject.set(node, to: mended, .fix("WXR504", "The attributes of a block are damaged."))
  }

  private static func mended(_ bytes: [UInt8]) -> String? {
    var result: [UInt8] = []
    var at = 0
    var scanner = BlockDelimiterScanner(bytes)
    while let delimiter = scanner.next() {
      guard let range = delimiter.attributes, delimiter.kind != .closer,
        let sound = sound(bytes, range)
      else { continue }
      result += bytes[at..<range.lowerBound] + sound
      at = range.upperBound
    }
    guard at > 0 else { return nil }
    return String(validating: result + bytes[at...], as: UTF8.self)
  }

  /// nil if they are sound, or cannot be.
  private static func sound(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    let old = Array(bytes[range])
    let quoted = JSONText(old).fault == nil ? old : plainQuotes(old)
    let mended = withBackslashes(quoted)
    return mended != old && JSONText(mended).fault == nil ? mended : nil
  }

  /// Puts a backslash before each escape that WordPress writes and that has none.
  private static func withBackslashes(_ bytes: [UInt8]) -> [UInt8] {
    let escapes: [StaticString] = ["u003c", "u003e", "u0026", "u0022", "u002d"]
    var result: [UInt8] = []
    for (at, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "u"), at > 0, bytes[at - 1] != UInt8(ascii: "\\"),
        escapes.contains(where: { bytes.has($0, at: at) })
      {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }
    return result
  }
}

/// WXR503: a block that is open is closed where its HTML ends, or where the block around it does; an
/// end without a beginning goes.
struct BlockEnds: Remedy {
  static let codes = ["WXR503"]

  init(_ selection: FixSelection) {}

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item, let node = subject.markup.child(.content) else { return }
    let text = subject.markup.text(of: node)
    guard text.holds("<!--") else { return }
    let bytes = Array(text.utf8)
    guard !BlockBalance(BlockDelimiters(bytes)).flaws.isEmpty else { return }
    for looksAtHTML in [true, false] {
      let mended = BlockCloser(bytes, looksAtHTML: looksAtHTML).mended
      guard BlockBalance(BlockDelimiters(mended)).flaws.isEmpty,
        let text = String(validating: mended, as: UTF8.self)
      else { continue }
      return subject.set(node, to: text, .fix("WXR503", "Blocks are not closed as they should be."))
    }
  }
}

/// Finds the places where ends of blocks are missing or too many.
private struct BlockCloser {
  private let bytes: [UInt8]
  private let looksAtHTML: Bool
  private var open: [BlockDelimiter] = []
  private var changes: [(range: Range<Int>, text: String)] = []
  /// Each look at the HTML may go through all of the text.
  private var looks = 64

  init(_ bytes: [UInt8], looksAtHTML: Bool) {
    self.bytes = bytes
    self.looksAtHTML = looksAtHTML
    var scanner = BlockDelimiterScanner(bytes)
    while let delimiter = scanner.next() {
      switch delimiter.kind {
      case .void: break
      case .opener: open.append(delimiter)
      case .closer: close(delimiter)
      }
    }
    closeOpen(downTo: 0, before: bytes.count)
  }

  private mutating func close(_ closer: BlockDelimiter) {
    let name = name(closer)
    guard let place = open.suffix(256).lastIndex(where: { self.name($0) == name }) else {
      return changes.append((closer.place, ""))
    }
    closeOpen(downTo: place + 1, before: closer.place.lowerBound)
    open.removeLast()
  }

  private mutating func closeOpen(downTo count: Int, before limit: Int) {
    var place = 0
    while open.count > count {
      let block = open.removeLast()
      place = max(place, endOfHTML(block, limit) ?? limit)
      changes.append((place..<place, "<!-- /wp:\(bytes.text(block.name)) -->"))
    }
  }

  private func name(_ delimiter: BlockDelimiter) -> String {
    let name = bytes.text(delimiter.name)
    return name.hasPrefix("core/") ? String(name.dropFirst(5)) : name
  }

  /// Behind the element that a block begins with.
  private mutating func endOfHTML(_ block: BlockDelimiter, _ limit: Int) -> Int? {
    guard looksAtHTML, looks > 0 else { return nil }
    looks -= 1
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      let view = unsafe ByteView(buffer)
      var scanner = StartTagScanner(view, from: block.place.upperBound)
      guard let first = scanner.next(), !first.isEnd,
        first.place.lowerBound == view.afterBlanks(block.place.upperBound)
      else { return nil }
      var depth = 1
      while let tag = scanner.next(), tag.place.upperBound <= limit {
        guard view.text(tag.name) == view.text(first.name) else { continue }
        depth += tag.isEnd ? -1 : 1
        if depth == 0 { return tag.place.upperBound }
      }
      return nil
    }
  }

  var mended: [UInt8] {
    let order = changes.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result: [UInt8] = []
    var at = 0
    for (_, change) in order where change.range.lowerBound >= at {
      result += bytes[at..<change.range.lowerBound]
      result += change.text.utf8
      at = change.range.upperBound
    }
    return result + bytes[at...]
  }
}
