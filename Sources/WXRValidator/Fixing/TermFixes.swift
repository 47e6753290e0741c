import WXRKit

/// WXR308: a term that is declared twice is declared once, as it stands first; another term with the
/// same id gets a new one. One that has metas which the first has not stays.
struct RepeatedTerms: Remedy {
  static let codes = ["WXR308"]

  private var newIDs: [Int: Int] = [:]
  private var gone: Set<Int> = []

  init(_ selection: FixSelection) {}

  mutating func plan(_ export: inout KnownExport) {
    var first: [UInt64: Int] = [:]
    for (index, term) in export.terms.enumerated() where !term.slug.isEmpty {
      guard let kept = first[term.key].map({ export.terms[$0] }) else {
        first[term.key] = index
        continue
      }
      guard !term.hasMetas || term.metas == kept.metas else { continue }
      export.terms[index].isGone = true
      gone.insert(index)
    }
    giveIDs(&export)
  }

  private mutating func giveIDs(_ export: inout KnownExport) {
    var keys: [Int: UInt64] = [:]
    var highest = export.terms.compactMap(\.id).max() ?? 0
    for (index, term) in export.terms.enumerated() where !term.isGone {
      guard let id = term.id, id > 0 else { continue }
      guard let key = keys[id] else {
        keys[id] = term.key
        continue
      }
      guard key != term.key else { continue }
      highest += 1
      newIDs[index] = highest
      export.terms[index].id = highest
    }
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .term else { return }
    if gone.contains(subject.index) {
      subject.remove(0, .fix("WXR308", "The term is declared before."))
    } else if let id = newIDs[subject.index] {
      subject.set(.termID, to: String(id), .fix("WXR308", "Another term has the same id."))
    }
  }
}

/// WXR206 and WXR304: a term without a name gets that of the items that have it, else its slug; one
/// that items have and the channel does not declare is declared.
struct TermDeclarations: Remedy {
  static let codes = ["WXR206", "WXR304"]

  private let selection: FixSelection
  private var names: [Int: String] = [:]

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func plan(_ export: inout KnownExport) {
    if selection.makes("WXR206") {
      for (index, term) in export.terms.enumerated() where !term.hasName && !term.slug.isEmpty {
        let used = export.usedTerms[term.key]?.name ?? ""
        if term.slug != "0" { names[index] = used.isBlank ? term.slug.decodedPercents : used }
      }
    }
    if selection.makes("WXR304") { declare(&export) }
  }

  private func declare(_ export: inout KnownExport) {
    let declared = Set(export.terms.map(\.key))
    for (key, term) in export.usedTerms.sorted(by: { $0.value.order < $1.value.order })
    where !declared.contains(key) && !TermUndeclared.undeclared.contains(term.taxonomy.rawValue) {
      let name = term.name.isBlank ? term.slug.decodedPercents : term.name
      let prefix = export.site.anchors[term.document].prefix
      export.additions.append(
        Addition(
          document: term.document, place: .terms,
          text: Declaration.term(term.taxonomy, slug: term.slug, name: name, prefix: prefix),
          finding: .fix("WXR304", "A term of an item is not declared.")))
      export.terms.append(
        KnownTerm(
          taxonomy: term.taxonomy, slug: term.slug, parent: "", hasName: true,
          document: term.document, facts: 0, metas: 0, hasMetas: false, isAdded: true))
    }
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .term, let name = names[subject.index] else { return }
    subject.set(subject.termFields.name, to: name, .fix("WXR206", "The term has no name."))
  }
}

/// WXR305, WXR306, WXR307: a term whose parent is not declared, or that is its own ancestor, gets
/// none; one that stands before its parent moves behind it.
struct TermTree: Remedy {
  static let codes = ["WXR305", "WXR306", "WXR307"]

  private let selection: FixSelection
  private var orphans: Set<Int> = []
  private var circles: Set<Int> = []
  /// Terms that move are kept in memory until their parents come.
  private static let mostMoves = 20_000

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func plan(_ export: inout KnownExport) {
    var first: [UInt64: Int] = [:]
    for (index, term) in export.terms.enumerated() where !term.isGone && first[term.key] == nil {
      first[term.key] = index
    }
    if selection.makes("WXR305") {
      let lost = export.terms.indices.filter { index in
        export.terms[index].parentKey.map { first[$0] == nil } ?? false
      }
      orphans = Set(lost)
    }
    let orphans = orphans
    func parent(_ index: Int) -> Int? {
      guard !orphans.contains(index), !export.terms[index].isGone else { return nil }
      return export.terms[index].parentKey.flatMap { first[$0] }
    }
    let all = Circles(count: export.terms.count, next: parent).all
    if selection.makes("WXR306") { circles = Set(all.map { $0[0] }) }
    guard selection.makes("WXR307") else { return }
    // In a circle nothing stands before all others.
    let unmoved = circles.isEmpty ? Set(all.joined()) : circles
    for index in export.terms.indices where !unmoved.contains(index) {
      guard export.termMoves.count < Self.mostMoves, let place = parent(index), place > index,
        !export.terms[place].isAdded,
        export.terms[place].document == export.terms[index].document
      else { continue }
      export.termMoves[index] = place
    }
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .term, let element = subject.termFields.parent else { return }
    if orphans.contains(subject.index) {
      subject.set(element, to: "", .fix("WXR305", "The term's parent is not declared."))
    } else if circles.contains(subject.index) {
      subject.set(element, to: "", .fix("WXR306", "The term is its own ancestor."))
    }
  }
}
