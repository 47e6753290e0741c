import WXRContent

/// Whether the blocks of a content open and close as they should.
struct BlockBalance {
  enum Flaw: Hashable {
    /// Opened and never closed.
    case unclosed(String)
    /// Closed and not open.
    case unopened(String)
    /// Closed while another one inside it was open.
    case crossed(String, inside: String)
  }

  /// In the order in which they come to light, each with its place.
  private(set) var flaws: [(flaw: Flaw, place: Int)] = []
  private var open: [BlockDelimiter] = []

  init(_ blocks: BlockDelimiters) {
    blocks.bytes.look { view in
      for delimiter in blocks.all {
        switch delimiter.kind {
        case .void: break
        case .opener: open.append(delimiter)
        case .closer: close(delimiter, view)
        }
      }
      for delimiter in open {
        note(.unclosed(view.text(view.ownName(delimiter))), delimiter)
      }
    }
  }

  private mutating func close(_ closer: BlockDelimiter, _ view: ByteView) {
    let name = view.ownName(closer)
    func isPartner(_ opener: BlockDelimiter) -> Bool { view.equals(view.ownName(opener), name) }
    if let last = open.last, isPartner(last) {
      open.removeLast()
    } else if let place = open.suffix(Self.reach).lastIndex(where: isPartner) {
      let inside = view.text(view.ownName(open[open.count - 1]))
      note(.crossed(view.text(name), inside: inside), closer)
      open.remove(at: place)
    } else {
      note(.unopened(view.text(name)), closer)
    }
  }

  private mutating func note(_ flaw: Flaw, _ delimiter: BlockDelimiter) {
    flaws.append((flaw, delimiter.place.lowerBound))
  }

  /// How many levels up a block is looked for: more than any page nests.
  private static let reach = 256
}

extension ByteView {
  /// Without the name space that blocks of WordPress's own may leave out.
  fileprivate func ownName(_ delimiter: BlockDelimiter) -> Range<Int> {
    let start = delimiter.name.lowerBound
    return has("core/", at: start) ? start + 5..<delimiter.name.upperBound : delimiter.name
  }
}
