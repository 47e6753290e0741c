import WXRKit

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
