import WXRKit

/// Which items become files, and which of them as drafts: nothing that WordPress hid is shown.
struct PublicationRule {
  let index: SiteIndex
  let options: SiteOptions
  /// Whether the generator holds back what has a date in the future by itself.
  let holdsBackFuture: Bool

  func fate(of item: IndexedItem) -> Fate {
    guard item.isSelected else { return .leftOut(.notSelected) }
    guard options.writes(item.type) else { return .leftOut(.type(item.type)) }
    let source = source(of: item)
    if source.status == .trash || source.status == .autoDraft {
      return .leftOut(.status(source.status))
    }
    let isProtected = source.isProtected
    if isProtected && !options.includesProtected { return .leftOut(.protected) }
    return .written(isDraft: isProtected || isDraft(source.status))
  }

  /// Whose status counts: that of the parent for `inherit`. Without a parent it stays as it is,
  /// for such uploads are public.
  private func source(of item: IndexedItem) -> (status: PostStatus, isProtected: Bool) {
    var source = item
    var isProtected = item.isProtected
    var steps = 0
    while source.status == .inherit, steps < Self.longestChain,
      let parent = index.position(ofID: source.parent)
    {
      source = index.items[parent]
      isProtected = isProtected || source.isProtected
      steps += 1
    }
    return (source.status, isProtected)
  }

  private static let longestChain = 16

  private func isDraft(_ status: PostStatus) -> Bool {
    switch status {
    case .draft, .pending, .private: true
    case .future: !holdsBackFuture
    default: false
    }
  }
}
