import WXRKit

/// WXR209: an author or a term that is declared inside of an item moves to the channel, unless it is
/// declared there. What else is misplaced has no other place.
struct MisplacedDeclarations: Remedy {
  static let codes = ["WXR209"]

  /// The logins and keys of terms that move, by the numbers of their items.
  private var found: [(item: Int, text: [UInt8], subject: FixSubject)] = []
  private var moves: [Int: Set<String>] = [:]
  private var isPlanned = false
  /// They are kept in memory until all is read; no site has more.
  private static let most = 10_000

  init(_ selection: FixSelection) {}

  mutating func mendAlone(_ subject: inout FixSubject) {
    guard subject.kind == .item, !isPlanned, found.count < Self.most else { return }
    for node in subject.markup.children() where Self.isDeclaration(subject.markup.markup, node) {
      let bytes = Array(subject.markup.markup.source(of: node))
      guard let alone = subject.alone(node) else { continue }
      found.append((subject.index, bytes, alone))
    }
  }

  mutating func plan(_ export: inout KnownExport) {
    var logins = Set(export.authors.map(\.login))
    var keys = Set(export.terms.map(\.key))
    for (item, bytes, subject) in found {
      let isNew: Bool
      switch subject.kind {
      case .author:
        let author = ExportNotes.author(subject.markup, subject.document)
        isNew = !author.login.isEmpty && logins.insert(author.login).inserted
        if isNew { export.authors.append(author) }
      default:
        var term = ExportNotes.term(subject.markup.term ?? Term(element: .term), subject.document)
        // One with a parent would have to stand behind it.
        isNew = !term.slug.isEmpty && term.parent.isEmpty && keys.insert(term.key).inserted
        term.isAdded = true
        if isNew { export.terms.append(term) }
      }
      guard isNew else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      moves[item, default: []].insert(text)
      export.additions.append(
        Addition(
          document: subject.document, place: subject.kind == .author ? .authors : .terms,
          text: text, finding: Self.finding))
    }
    found = []
    isPlanned = true
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item, let texts = moves[subject.index] else { return }
    for node in subject.markup.children() where Self.isDeclaration(subject.markup.markup, node) {
      let text = String(decoding: subject.markup.markup.source(of: node), as: UTF8.self)
      if texts.contains(text) { subject.remove(node, Self.finding) }
    }
  }

  private static func isDeclaration(_ markup: Markup, _ node: Int) -> Bool {
    switch markup.nodes[node].element {
    case .author, .wpAuthor, .wpCategory, .tag, .term: true
    default: false
    }
  }

  private static var finding: Diagnostic {
    .fix("WXR209", "What belongs to the channel stands in an item.")
  }
}
