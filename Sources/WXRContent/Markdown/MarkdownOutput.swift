/// Lines of Markdown, each begun by the marks of the containers it lies in.
///
/// A container says how its first line begins and how all others do: `- ` and two spaces for an
/// item, `> ` and `> ` for a quote.
struct MarkdownOutput {
  private(set) var bytes: [UInt8] = []
  private var first: [UInt8] = []
  private var rest: [UInt8] = []
  private var containers: [Int] = []

  /// Containers that would indent deeper than this add nothing to their lines, so that output
  /// stays within bounds of the input.
  static let deepest = 160

  mutating func enter(first marker: [UInt8], rest indent: [UInt8]) {
    containers.append(rest.count)
    guard rest.count + indent.count <= Self.deepest else { return }
    first += marker
    rest += indent
  }

  /// If lines stand in a list item, a quote or the like.
  var isInContainer: Bool { !containers.isEmpty }

  mutating func leave() {
    if first.count > rest.count || first != rest { line([]) }
    rest.removeSubrange((containers.removeLast())...)
    first = rest
  }

  /// Writes lines that are parted by line feeds.
  mutating func lines(_ content: [UInt8]) {
    var start = 0
    while let index = content.place(of: .newline, from: start) {
      line(content[start..<index])
      start = index + 1
    }
    line(content[start...])
  }

  mutating func line(_ content: ArraySlice<UInt8>) {
    if !containers.isEmpty {
      bytes += first
      first = rest
    }
    if content.isEmpty {
      while let last = bytes.last, last == 0x20 { bytes.removeLast() }
    } else {
      unsafe content.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
    bytes.append(0x0A)
  }

  mutating func line(_ content: String) { line(Array(content.utf8)[...]) }

  /// The line between two blocks.
  mutating func blank() { line([]) }
}
