import WXRKit

/// A run of the rules over an export.
struct ValidationRun {
  private var report: RuleReport
  private var references = References()
  private var rules: [any Rule]
  /// The numbers of the rules that want to see a subject.
  private let listeners: Listeners
  private let sources: [String]
  private var tally = ElementTally()
  private var items = 0
  /// What the reader has found and no entity was asked about yet, in the order of places.
  private var pending = PendingDiagnostics()
  private var document = -1
  private var isComplete = true
  /// Where the last NUL was found.
  private var lastNUL: Int?

  init(_ selection: RuleSelection, limit: Int, of export: Export) {
    sources = export.documents.map(\.name)
    rules = RuleTable.all.map { $0.init() }
    listeners = Listeners(selection)
    report = RuleReport(FindingStore(selection, limit: limit, sources: sources))
    for (index, document) in export.documents.enumerated() {
      report.subject.source = index
      each(listeners.documents) { $0.look(at: document, &$1) }
    }
  }

  func result(of name: String) -> Validation {
    Validation(report.store, of: name, sources: sources, items: items, isComplete: isComplete)
  }

  /// Shows an entity to the rules.
  ///
  /// - Parameter found: what the reader has found since the last entity.
  mutating func take(
    _ entity: Entity, _ places: EntityPlaces?, document: Int, found: Diagnostics
  ) {
    pending.add(found)
    settle(upTo: places?.offset, document: document)
    begin(entity, places, document: document)
    show(entity)
  }

  /// Ends the run.
  mutating func finish(found: Diagnostics) {
    pending.add(found)
    settle(upTo: nil, document: nil)
    endExport()
  }

  /// Takes what a scan has found.
  mutating func take(_ found: Diagnostics) {
    pending.add(found)
    settle(upTo: nil, document: nil)
  }

  /// Ends a document that was only scanned.
  mutating func finish(
    document: Int, _ sites: [(site: Site, places: EntityPlaces)], items: Int
  ) {
    self.items += items
    for (site, places) in sites {
      begin(.site(site), places, document: document)
      show(.site(site))
    }
  }

  // MARK: Entities

  /// Says what is looked at now.
  private mutating func begin(_ entity: Entity, _ places: EntityPlaces?, document: Int) {
    if document != self.document {
      tally = ElementTally()
      self.document = document
    } else if case .site(let site) = entity, !site.isContinuation {
      // A further document in one file is an export of its own.
      endExport()
      tally = ElementTally()
    }
    report.subject = tally.subject(of: entity, places, after: report.subject)
    report.subject.source = document
  }

  private mutating func show(_ entity: Entity) {
    switch entity {
    case .site(let site): each(listeners.site) { $0.look(at: site, &$1) }
    case .author(let author):
      references.add(author, report.subject)
      each(listeners.authors) { $0.look(at: author, &$1) }
    case .term(let term):
      references.add(term, report.subject)
      each(listeners.terms) { $0.look(at: term, &$1) }
    case .item(let item):
      items += 1
      references.add(item, report.subject)
      report.itemRow = references.items.count - 1
      each(listeners.items) { $0.look(at: item, &$1) }
      if let content = item.content, !content.isEmpty { show(content, of: item) }
    case .comment(let comment): each(listeners.comments) { $0.look(at: comment, &$1) }
    }
  }

  /// Shows a content to the rules that look for something that it may hold.
  private mutating func show(_ text: String, of item: Item) {
    guard !listeners.contents.isEmpty else { return }
    var content = ItemContent(text)
    for (number, signs) in listeners.contents where !content.signs.isDisjoint(with: signs) {
      report.rule = number
      rules[number].look(into: &content, of: item, &report)
    }
  }

  @inline(__always)
  private mutating func each(
    _ numbers: [Int], _ body: (inout any Rule, inout RuleReport) -> Void
  ) {
    for number in numbers {
      report.rule = number
      body(&rules[number], &report)
    }
  }

  /// What refers to what is known: the rules of references have their turn, and all begin anew.
  private mutating func endExport() {
    references.seal()
    each(listeners.end) { [references] in $0.end(references, &$1) }
    references = References()
    rules = RuleTable.all.map { $0.init() }
  }

  // MARK: The reader's findings

  /// Takes the reader's findings that stand before a place: they belong to what was read last.
  private mutating func settle(upTo end: Int?, document: Int?) {
    let source = document.map { sources[$0] }
    while let diagnostic = pending.next(before: end, in: source) {
      if diagnostic.code == .truncated { isComplete = false }
      guard !goesOnWithRun(diagnostic) else { continue }
      if report.store.reports(diagnostic) { report.store.add(finding(diagnostic)) }
    }
    for (code, count, severity) in pending.takeUnkept() where code != .nulByte {
      report.store.count(count, of: code, severity)
    }
  }

  /// Whether a NUL follows another: a run of them is one hole.
  private mutating func goesOnWithRun(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.code == .nulByte, let offset = diagnostic.location?.offset else {
      return false
    }
    defer { lastNUL = offset }
    return lastNUL.map { $0 + 1 == offset } == true
  }

  private func finding(_ diagnostic: Diagnostic) -> Finding {
    var finding = Finding(
      diagnostic.code, diagnostic.severity, diagnostic.message,
      fix: RuleTable.facts(of: diagnostic.code)?.fix ?? .none, action: diagnostic.action,
      source: diagnostic.source, offset: diagnostic.location?.offset)
    let subject = report.subject
    guard let offset = finding.offset, let start = subject.places?.offset, offset >= start,
      finding.source == report.store.source(subject.source)
    else { return finding }
    finding.path = subject.spot(at: offset).path
    finding.item = subject.itemID?.text
    finding.title = subject.title
    return finding
  }
}

/// The numbers of the rules that want to see a subject.
private struct Listeners {
  let documents, site, authors, terms, items, comments, end: [Int]
  let contents: [(rule: Int, signs: TextSigns)]

  init(_ selection: RuleSelection) {
    let wanted = RuleTable.all.indices.filter {
      selection.wants(RuleTable.facts[$0], upTo: RuleTable.all[$0].worstSeen)
    }
    func numbers(_ subject: Subjects) -> [Int] {
      wanted.filter { RuleTable.all[$0].subjects.contains(subject) }
    }
    documents = numbers(.documents)
    site = numbers(.site)
    authors = numbers(.authors)
    terms = numbers(.terms)
    items = numbers(.items)
    contents = numbers(.contents).map { ($0, RuleTable.all[$0].signs) }
    comments = numbers(.comments)
    end = numbers(.end)
  }
}
