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
