import WXRKit

/// What is put into one channel, in the order of the places.
struct ChannelAdditions {
  private var edits: ArraySlice<MarkupEditor.Edit> = []

  init(_ export: KnownExport, _ document: Int) {
    let anchors = export.site.anchors[document]
    let placed = export.additions.filter { $0.document == document }.compactMap { addition in
      Self.offset(addition.place, anchors).map { (offset: $0, addition: addition) }
    }
    let order = placed.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    edits =
      order.map { entry in
        let (offset, addition) = entry.element
        // New terms have no parents, so they can stand before all others, which may be their children.
        let isBefore = addition.place == .terms && offset == anchors.firstTerm
        let text = isBefore ? addition.text + "\n\t" : "\n\t" + addition.text
        return MarkupEditor.Edit(
          range: offset..<offset, bytes: Array(text.utf8), finding: addition.finding)
      }[...]
  }

  /// Those that stand at a place or before it and were not given yet.
  mutating func edits(upTo place: Int) -> [MarkupEditor.Edit] {
    let count = edits.prefix { $0.range.lowerBound <= place }.count
    defer { edits = edits.dropFirst(count) }
    return Array(edits.prefix(count))
  }

  /// Where elements of a kind belong.
  private static func offset(_ place: Addition.Place, _ anchors: KnownSite.Anchors) -> Int? {
    switch place {
    case .channelStart: anchors.channelStart
    case .facts: anchors.lastFact ?? anchors.channelStart
    case .authors: anchors.lastAuthor ?? anchors.lastFact ?? anchors.channelStart
    case .terms:
      anchors.firstTerm ?? anchors.lastAuthor ?? anchors.lastFact ?? anchors.channelStart
    }
  }
}
