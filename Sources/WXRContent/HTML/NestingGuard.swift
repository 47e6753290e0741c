/// Keeps hostile nesting from the HTML parser: one pass over the tags that follows, roughly, which
/// elements the parser would have open.
///
/// Two things cost a parser without bounds. Elements inside each other: start tags that would lie
/// deeper than the limit are left out, with their end tags. And formatting elements that were left
/// open (`<b><p>…<p>…<p>…`), which HTML5 opens anew in every block: when these would make more
/// elements than the input has bytes for, they are closed.
struct NestingGuard {
  private let limit: Int
  private var open: [HTMLTagName] = []
  /// Formatting elements that a block's end closed: the next content opens them again.
  private var suspended: [HTMLTagName] = []
  /// Start tags left out that still wait for their end tags.
  private var overflow = 0
  private var reopened = 0
  private var edits: [Edit] = []
  private var dropped = 0

  private struct Edit {
    var range: Range<Int>
    var text: [UInt8] = []
  }

  private init(limit: Int) { self.limit = limit }

  /// The source without the tags that nest too deep, and how many these were.
  static func guarded(_ source: [UInt8], limit: Int) -> (source: [UInt8], dropped: Int) {
    var guardian = NestingGuard(limit: limit)
    var scanner = TagScanner(source)
    while let tag = scanner.next() {
      guardian.take(tag, reopenLimit: source.count / 8 + 4096)
    }
    guard !guardian.edits.isEmpty else { return (source, 0) }
    return (guardian.edited(source), guardian.dropped)
  }

  private mutating func take(_ tag: ScannedTag, reopenLimit: Int) {
    if tag.isEnd {
      close(tag)
    } else {
      reopen(before: tag, limit: reopenLimit)
      if !tag.name.tag.isVoid { start(tag) }
    }
  }

  private mutating func reopen(before tag: ScannedTag, limit reopenLimit: Int) {
    guard !suspended.isEmpty else { return }
    reopened += suspended.count
    if reopened > reopenLimit || open.count + suspended.count > limit {
      let place = tag.range.lowerBound
      edits.append(Edit(range: place..<place, text: suspended.reversed().flatMap(\.endTag)))
      dropped += suspended.count
    } else {
      open += suspended
    }
    suspended = []
  }

  private mutating func start(_ tag: ScannedTag) {
    closeImplied(by: tag.name.tag)
    if overflow > 0 || open.count >= limit {
      overflow += 1
      dropped += 1
      edits.append(Edit(range: tag.range))
    } else {
      open.append(tag.name)
    }
  }

  /// Ends what HTML5 lets an author leave open: a paragraph, an item, a cell.
  private mutating func closeImplied(by tag: HTMLTag) {
    if tag.isTablePart { return closeTablePart(by: tag) }
    while let top = open.lastIndex(where: { !$0.tag.isFormatting && $0.tag != .span }),
      tag.ends(open[top].tag)
    {
      pop(to: top)
    }
  }

  /// Part of a table ends all that is open in its predecessor.
  private mutating func closeTablePart(by tag: HTMLTag) {
    guard let table = open.lastIndex(where: { $0.tag == .table }) else { return }
    if let part = open[table...].firstIndex(where: { $0.tag.isTablePart && tag.ends($0.tag) }) {
      pop(to: part)
    }
  }

  private mutating func close(_ tag: ScannedTag) {
    if overflow > 0 {
      overflow -= 1
      edits.append(Edit(range: tag.range))
      return
    }
    if let waiting = suspended.lastIndex(of: tag.name) { suspended.remove(at: waiting) }
    let special = !tag.name.tag.isFormatting && tag.name.tag.isBlock
    // Only so far: an end tag that matches nothing must not cost a walk over all that is open.
    for index in open.indices.reversed() {
      if open[index] == tag.name { return pop(to: index) }
      let stops = special ? open[index].tag.isScope : open[index].tag.isBlock
      if stops { return }
    }
  }

  private mutating func pop(to index: Int) {
    suspended += open[(index + 1)...].filter(\.tag.isFormatting)
    open.removeSubrange(index...)
  }

  private func edited(_ source: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var position = 0
    for edit in edits {
      out += source[position..<edit.range.lowerBound]
      out += edit.text
      position = edit.range.upperBound
    }
    return out + source[position...]
  }
}

extension HTMLTag {
  /// Elements that an end tag does not reach across.
  fileprivate var isScope: Bool {
    switch self {
    case .applet, .caption, .table, .td, .th, .marquee, .object, .template: true
    default: false
    }
  }

  /// If this start tag ends that element, when it is the innermost block.
  fileprivate func ends(_ open: HTMLTag) -> Bool {
    switch open {
    case .p: closesParagraph
    case .li: self == .li
    case .dt, .dd: self == .dt || self == .dd
    case .option: self == .option || self == .optgroup
    case .td, .th: isTablePart
    case .tr: isTablePart && self != .td && self != .th
    case .tbody, .thead, .tfoot: self == .tbody || self == .thead || self == .tfoot
    default: false
    }
  }

  fileprivate var isTablePart: Bool {
    switch self {
    case .td, .th, .tr, .tbody, .thead, .tfoot: true
    default: false
    }
  }
}
