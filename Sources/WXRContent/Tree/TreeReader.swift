public import WXRKit

extension ContentTree {
  /// The tree of a fragment of HTML.
  ///
  /// Any bytes have a tree; what it lacks of the source is in `findings`. Time and memory grow
  /// with the input's length, recursion ends at `Limits.htmlDepth`. Parsing follows the HTML
  /// Standard, white space a browser's rendering.
  public init(html: [UInt8], limits: Limits = Limits()) {
    var reader = TreeReader(HTMLParser.parse(html, limits: limits))
    self = reader.read()
  }

  /// The same, with a second look at what the HTML has.
  ///
  /// - Parameters:
  ///   - rawTexts: what stands at the marks of ``RenderedContent/rawTexts``.
  ///   - losses: gets what of it the tree lacks though nothing says why; see ``ContentLoss``.
  public init(
    html: [UInt8], limits: Limits = Limits(), rawTexts: [String] = [],
    telling losses: inout [ContentLoss]
  ) {
    let document = HTMLParser.parse(html, limits: limits)
    var reader = TreeReader(document)
    reader.rawTexts = rawTexts
    self = reader.read()
    if document.droppedElements == 0 {
      losses += ContentLoss.losses(of: document, reader.references, in: self)
    }
  }
}

/// Reads a content tree from parsed HTML.
///
/// What goes down is the context (marks, link, alignment), what grows is the state: the blocks of
/// the container that is open, and the inline content that will be the next block's.
struct TreeReader {
  let html: HTMLDocument
  let references: PageReferences
  var blocks: [Block] = []
  var leaf = InlineCollector()
  var links: [Link] = []
  var notes: [[Block]]
  var counts: [ContentFinding.Kind: Int] = [:]
  /// The captions of the figures that are open, inner ones last.
  var captions: [[Block]] = []
  /// How many blocks there were when the last was a list of items outside any list.
  var strayListEnd = 0
  /// Where the last link leads that was named in place of its drawing.
  var labelledAddress = ""
  /// Anchors that wait for the next block's text.
  var waitingAnchors: [String] = []
  /// What a user's rules put into the Markdown as it is.
  var rawTexts: [String] = []
  private var knownAnchors: Set<String> = []

  init(_ html: HTMLDocument) {
    self.html = html
    references = PageReferences(html)
    notes = Array(repeating: [], count: references.noteCount)
  }

  mutating func read() -> ContentTree {
    let blocks = collect { $0.children(of: HTMLDocument.root, ReadingContext()) }
    if html.droppedElements > 0 { note(.nesting, count: html.droppedElements) }
    return ContentTree(blocks: blocks + lastAnchors(), footnotes: notes, findings: findings)
  }

  private func lastAnchors() -> [Block] {
    guard !waitingAnchors.isEmpty else { return [] }
    return [.paragraph(InlineText(waitingAnchors.map { Inline(.anchor($0)) }))]
  }

  private var findings: [ContentFinding] {
    ContentFinding.Kind.allCases.compactMap { kind in
      counts[kind].map { ContentFinding(kind: kind, count: $0) }
    }
  }

  mutating func note(_ kind: ContentFinding.Kind, count: Int = 1) {
    counts[kind, default: 0] += count
  }
}

/// What an element hands down to its content.
struct ReadingContext {
  /// What becomes of blocks inside.
  enum Mode { case blocks, oneLine }

  var style = InlineStyle()
  var mode = Mode.blocks
  var alignment: Alignment?
  /// White space shows as it is.
  var isVerse = false

  func marked(_ marks: Marks) -> ReadingContext {
    var context = self
    context.style.marks.formUnion(marks)
    return context
  }
}

extension TreeReader {
  mutating func children(of node: Int, _ context: ReadingContext) {
    var child = html.firstChild(of: node)
    while let current = child {
      read(current, context)
      child = html.next(after: current)
    }
  }

  /// Reads one node, and keeps what follows apart from it if it is a block.
  mutating func child(_ node: Int, _ context: ReadingContext) { read(node, context) }

  private mutating func read(_ node: Int, _ context: ReadingContext) {
    switch html.nodes[node].kind {
    case .text: text(node, context)
    case .comment: comment(node, context)
    case .element:
      guard !isSkipped(node) else { return }
      anchor(node, context)
      element(node, context)
    }
  }

  private mutating func text(_ node: Int, _ context: ReadingContext) {
    let bytes = html.bytes[html.range(node)]
    if context.isVerse {
      verse(bytes, context)
    } else {
      leaf.text(bytes, context.style)
    }
  }

  private func isSkipped(_ node: Int) -> Bool {
    html.nodes[node].attributeCount > 0
      && (references.isNoteMark(node) || html.hasClass("screen-reader-text", of: node))
  }

  /// Notes the place if a link of the page leads here.
  private mutating func anchor(_ node: Int, _ context: ReadingContext) {
    guard references.hasTargets else { return }
    for name in [HTMLAttributeName.id, .name] where name == .id || html.tag(node) == .a {
      let id = html.string(name, of: node)
      if references.isTarget(id), knownAnchors.insert(id).inserted { waitingAnchors.append(id) }
    }
    if !html.tag(node).isBlock { releaseAnchors() }
  }

  mutating func releaseAnchors() {
    for id in waitingAnchors { leaf.content(.anchor(id), InlineStyle()) }
    waitingAnchors = []
  }

  /// WordPress's two markers are comments.
  private mutating func comment(_ node: Int, _ context: ReadingContext) {
    if !rawTexts.isEmpty, let number = RawText.number(html.bytes[html.range(node)]) {
      return raw(number, context)
    }
    guard context.mode == .blocks else { return }
    let words = html.bytes[html.range(node)].trimmingSpaces
    if words.starts(with: "more".utf8), words.count == 4 || words.dropFirst(4).first == 0x20 {
      append(.more)
    } else if words.elementsEqual("nextpage".utf8) {
      append(.pageBreak)
    }
  }
}

extension TreeReader {
  /// Text of several lines is a block, of one part of the text around it.
  private mutating func raw(_ number: Int, _ context: ReadingContext) {
    guard rawTexts.indices.contains(number) else { return }
    let text = rawTexts[number]
    if context.mode == .blocks, text.utf8.contains(0x0A) {
      append(.html(text))
    } else {
      leaf.content(.html(text), context.style)
    }
  }

  /// Ends the paragraph that is open, if any.
  mutating func flush() {
    guard leaf.hasContent else {
      if !leaf.isUntouched { leaf.clear() }
      return
    }
    if !waitingAnchors.isEmpty { releaseAnchors() }
    let text = leaf.finish(links: links)
    if text.runs.allSatisfy(\.isAnchor) {
      waitingAnchors += text.runs.compactMap(\.anchorName)
    } else {
      blocks.append(standing(text))
    }
  }

  /// A paragraph; one that is only a picture stands where the picture is to stand.
  private mutating func standing(_ text: InlineText) -> Block {
    let block = Block.paragraph(text)
    guard let alignment = block.firstImage?.alignment, captions.isEmpty else { return block }
    guard text.runs.count == 1 else {
      note(.alignment)
      return block
    }
    return .figure(Figure(blocks: [block], alignment: alignment))
  }

  mutating func append(_ block: Block) {
    flush()
    blocks.append(block)
  }

  /// The blocks that the closure reads, which are not added to the open container.
  mutating func collect(_ read: (inout TreeReader) -> Void) -> [Block] {
    flush()
    let outer = (blocks, strayListEnd)
    (blocks, strayListEnd) = ([], 0)
    read(&self)
    flush()
    defer { (blocks, strayListEnd) = outer }
    return blocks
  }

  mutating func blocks(of node: Int, _ context: ReadingContext) -> [Block] {
    collect { $0.children(of: node, context) }
  }

  /// All that an element holds as text of one block.
  mutating func line(of node: Int, _ context: ReadingContext) -> InlineText {
    flush()
    var inner = context
    inner.mode = .oneLine
    releaseAnchors()
    children(of: node, inner)
    guard leaf.hasContent else {
      leaf.clear()
      return InlineText()
    }
    return leaf.finish(links: links)
  }
}

extension Inline {
  fileprivate var isAnchor: Bool { anchorName != nil }

  fileprivate var anchorName: String? {
    if case .anchor(let name) = content { return name }
    return nil
  }
}
