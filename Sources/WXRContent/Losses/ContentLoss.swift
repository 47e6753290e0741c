/// Something that a text shows as HTML and that the tree made of it lacks: a fault of the conversion, or
/// markup that nobody foresaw.
///
/// ```swift
/// let tree = ContentTree(html: html, telling: &losses)
/// losses   // [] where nothing is missing
/// ```
/// What the tree leaves out knowingly (scripts, controls of forms) is in its `findings` instead.
public struct ContentLoss: Hashable, Sendable {
  /// What of a text is counted.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case words, links, images, codeBlocks, tables, embeds
  }

  public var kind: Kind
  /// How many the HTML has.
  public var before: Int
  /// How many of them the tree has.
  public var after: Int
  /// The first words that are missing.
  public var examples: [String]

  public init(kind: Kind, before: Int, after: Int, examples: [String] = []) {
    self.kind = kind
    self.before = before
    self.after = after
    self.examples = examples
  }
}

extension ContentLoss {
  /// What the tree of a document lacks; both are read again, by ways of their own.
  static func losses(of document: HTMLDocument, _ references: PageReferences, in tree: ContentTree)
    -> [ContentLoss]
  {
    let after = TreeCount.of(tree, VisibleText(.letters))
    if ContentCount(allOf: document).isCovered(by: after) { return [] }
    let before = DocumentCount.of(document, references, VisibleText(.letters))
    var losses: [ContentLoss] = []
    if before.text.letters > after.text.letters {
      let words = DocumentCount.of(document, references, VisibleText(.words)).text.words
      losses += Self.words(words, TreeCount.of(tree, VisibleText(.words)).text.words)
    }
    for kind in Kind.allCases where before[kind] > after[kind] {
      losses.append(ContentLoss(kind: kind, before: before[kind], after: after[kind]))
    }
    return losses
  }

  /// The words of one list that the other lacks, however often.
  private static func words(_ before: [[UInt8]], _ after: [[UInt8]]) -> [ContentLoss] {
    var rest: [[UInt8]: Int] = [:]
    for word in after { rest[word, default: 0] += 1 }
    let missing = before.filter { word in
      guard let count = rest[word], count > 0 else { return true }
      rest[word] = count - 1
      return false
    }
    guard !missing.isEmpty else { return [] }
    let examples = missing.prefix(3).map { String(decoding: $0.prefix(60), as: UTF8.self) }
    return [
      ContentLoss(
        kind: .words, before: before.count, after: before.count - missing.count,
        examples: examples)
    ]
  }
}

/// How often each kind occurs, but for words, which ``VisibleText`` has.
struct ContentCount {
  var text: VisibleText
  private var counts: [Int] = Array(repeating: 0, count: ContentLoss.Kind.allCases.count)

  init(_ text: VisibleText) { self.text = text }

  subscript(kind: ContentLoss.Kind) -> Int {
    get { counts[kind.index] }
    set { counts[kind.index] = newValue }
  }
}

extension ContentLoss.Kind {
  fileprivate var index: Int {
    switch self {
    case .words: 0
    case .links: 1
    case .images: 2
    case .codeBlocks: 3
    case .tables: 4
    case .embeds: 5
    }
  }
}
