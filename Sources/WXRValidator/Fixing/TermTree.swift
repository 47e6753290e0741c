import WXRKit

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
