/// The open elements of a plain fragment, and the rules by which HTML5 would nest them the same.
///
/// Every method answers false where it would not, or might not.
struct PlainNesting {
  private var builder: HTMLBuilder
  private var open: [HTMLTag] = []
  private var paragraphs = 0
  private var links = 0
  private let depth: Int

  init(source: [UInt8], depth: Int) {
    builder = HTMLBuilder(source: source, depth: depth)
    self.depth = depth
  }

  var document: HTMLDocument { builder.document }

  mutating func keep(_ bytes: [UInt8]) -> Range<Int> { builder.keep(bytes) }

  mutating func text(_ range: Range<Int>) -> Bool {
    if let current = open.last, current.holdsOnlyTags {
      guard builder.document.bytes[range].allSatisfy(\.isHTMLSpace) else { return false }
    }
    builder.leaf(.text, range)
    return true
  }

  mutating func rawText(_ range: Range<Int>) { builder.leaf(.text, range) }

  mutating func comment(_ range: Range<Int>) { builder.leaf(.comment, range) }

  /// Opens an element if it may stand here as it is.
  mutating func start(_ tag: HTMLTag) -> Bool {
    guard tag.isPlain, open.count < depth, makeRoom(for: tag) else { return false }
    push(tag)
    return true
  }

  mutating func endVoid() { pop() }

  mutating func end(_ tag: HTMLTag) -> Bool {
    guard let current = open.last else { return false }
    if current != tag {
      // `</ul>` ends an open item too, `</table>` the body that no tag opened.
      guard open.count > 1, open[open.count - 2] == tag, current.isImpliedEnd(by: tag) else {
        return false
      }
      pop()
    }
    pop()
    return true
  }

  /// Notes an attribute; the second of a name would be dropped.
  mutating func attribute(_ name: Range<Int>, value: Range<Int>) -> Bool {
    var spelled = name
    if builder.document.bytes[name].contains(where: { $0 != $0.lowercasedASCII }) {
      spelled = builder.keep(builder.document.bytes[name].map(\.lowercasedASCII))
    }
    guard !builder.hasAttribute(named: spelled) else { return false }
    let known = HTMLAttributeName.named(builder.document.bytes[spelled])
    builder.attribute(known, spelled: spelled, value: value)
    return true
  }

  private mutating func push(_ tag: HTMLTag) {
    open.append(tag)
    if tag == .p { paragraphs += 1 }
    if tag == .a { links += 1 }
    builder.start(tag)
  }

  private mutating func pop() {
    guard let tag = open.popLast() else { return }
    if tag == .p { paragraphs -= 1 }
    if tag == .a { links -= 1 }
    builder.end()
  }

  /// Ends what the element ends, and opens what it needs.
  private mutating func makeRoom(for tag: HTMLTag) -> Bool {
    let current = open.last
    if tag.isTablePart || current?.holdsOnlyTags == true { return makeRoom(forPart: tag) }
    switch tag {
    case .a: return links == 0
    case .li: return makeRoom(forItem: [.ul, .ol], siblings: [.li])
    case .dt, .dd: return makeRoom(forItem: [.dl], siblings: [.dt, .dd])
    case .table: return paragraphs == 0
    default: break
    }
    guard tag.closesParagraph else { return true }
    if current == .p { pop() }
    // A heading right inside a heading ends it.
    if tag.headingLevel != nil, open.last?.headingLevel != nil { return false }
    return paragraphs == 0
  }

  private mutating func makeRoom(forItem lists: [HTMLTag], siblings: [HTMLTag]) -> Bool {
    guard let current = open.last, paragraphs == 0 else { return false }
    if siblings.contains(current) { pop() }
    return open.last.map(lists.contains) ?? false
  }

  private mutating func makeRoom(forPart tag: HTMLTag) -> Bool {
    switch (open.last, tag) {
    case (.table, .thead), (.table, .tbody), (.table, .tfoot), (.table, .caption): return true
    case (.tbody, .tr), (.thead, .tr), (.tfoot, .tr), (.tr, .td), (.tr, .th): return true
    case (.table, .tr):
      guard open.count < depth - 1 else { return false }
      push(.tbody)
      return true
    default: return false
    }
  }
}

extension HTMLTag {
  /// Elements of which plain nesting is enough to know.
  fileprivate var isPlain: Bool {
    switch self {
    case .a, .abbr, .acronym, .address, .article, .aside, .audio, .b, .big, .blockquote, .br,
      .caption, .center, .cite, .code, .dd, .del, .details, .dfn, .div, .dl, .dt, .em, .embed,
      .figcaption, .figure, .font, .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .i,
      .iframe, .img, .ins, .kbd, .label, .li, .main, .mark, .nav, .ol, .p, .picture, .pre, .q,
      .s, .samp, .script, .section, .small, .source, .span, .strike, .strong, .style, .sub,
      .summary, .sup, .table, .tbody, .td, .tfoot, .th, .thead, .time, .tr, .tt, .u, .ul, .var,
      .video, .wbr:
      true
    default: false
    }
  }

  fileprivate var isTablePart: Bool {
    switch self {
    case .caption, .tbody, .thead, .tfoot, .tr, .td, .th: true
    default: false
    }
  }

  /// Elements of a table in which text would be moved out.
  fileprivate var holdsOnlyTags: Bool {
    switch self {
    case .table, .tbody, .thead, .tfoot, .tr: true
    default: false
    }
  }

  fileprivate func isImpliedEnd(by tag: HTMLTag) -> Bool {
    switch self {
    case .li: tag == .ul || tag == .ol
    case .dd, .dt: tag == .dl
    case .tbody: tag == .table
    default: false
    }
  }
}
