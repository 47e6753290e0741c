import WXRContent
import WXRKit

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
