import WXRKit

/// WXR405, WXR406, WXR407, WXR703: slugs of items that are unsafe, damaged, missing, or taken.
struct ItemSlugs: Remedy {
  static let codes = ["WXR405", "WXR406", "WXR407", "WXR703"]

  private let selection: FixSelection
  /// Items that must have another slug than now.
  private var clashes: Set<Int> = []
  private var taken: Set<UInt64> = []

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func mendAlone(_ subject: inout FixSubject) {
    guard subject.kind == .item else { return }
    let slug = subject.item.slug ?? ""
    var mended = slug
    if let (text, finding) = SlugFix(selection).mended(slug) {
      mended = text
      if !text.isEmpty || !needsSlug(subject.item) {
        subject.set(.postName, to: text, finding)
        subject.hasNewSlug = true
      }
    }
    guard selection.makes("WXR406"), mended.isEmpty, needsSlug(subject.item) else { return }
    subject.madeSlug = Self.made(subject.item)
    subject.hasNewSlug = subject.madeSlug != nil
  }

  private func needsSlug(_ item: Item) -> Bool {
    (item.status == .publish || item.status == .private) && item.type?.isInternal != true
  }

  private static func made(_ item: Item) -> String? {
    if let slug = item.link.flatMap({ SlugMaker.slug(ofLink: $0) }) { return slug }
    let slug = SlugMaker.slug(ofTitle: item.title ?? "")
    if !slug.isEmpty { return slug }
    // As WordPress does for posts without a title.
    return item.id?.integer.map { String($0) }
  }

  // MARK: Taken slugs

  mutating func plan(_ export: inout KnownExport) {
    let makesAll = selection.makes("WXR405")
    var owners = export.items.indices.filter { Self.hasAddress(export.items[$0], export) }
    owners.sort { Self.address(export.items[$0], $0) < Self.address(export.items[$1], $1) }
    for (one, other) in zip(owners, owners.dropFirst()) {
      let (first, second) = (export.items[one], export.items[other])
      guard Self.key(first) == Self.key(second), !first.hasID || first.id != second.id else {
        continue
      }
      if makesAll || second.hasNewSlug {
        clashes.insert(other)
      } else if first.hasNewSlug {
        clashes.insert(one)
      }
    }
    if !clashes.isEmpty { taken = Set(export.items.map(Self.key)) }
  }

  private static func hasAddress(_ item: KnownItem, _ export: KnownExport) -> Bool {
    guard item.slug != 0, !item.isGone else { return false }
    switch export.status(of: item) {
    case .publish, .private, .future, .inherit: return !export.type(of: item).isInternal
    default: return false
    }
  }

  private static func address(
    _ item: KnownItem, _ index: Int
  ) -> (UInt64, UInt16, Int, Int) {
    (item.slug, item.type, item.hasParent ? item.parent : 0, index)
  }

  private static func key(_ item: KnownItem) -> UInt64 { key(item.slug, item) }

  private static func key(_ slug: UInt64, _ item: KnownItem) -> UInt64 {
    var hash = TextHash()
    hash.add(Int(truncatingIfNeeded: slug))
    hash.add(Int(item.type))
    hash.add(item.hasParent ? item.parent : 0)
    return hash.value
  }

  // MARK: Mending

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item else { return }
    var slug = subject.madeSlug
    var finding = Diagnostic.fix("WXR406", "The item is published and has no slug.")
    if clashes.contains(subject.index), let old = slug ?? subject.item.slug {
      if slug == nil { finding = .fix("WXR405", "Another item has the slug.") }
      slug = free(old, export.items[subject.index])
    }
    if let slug { subject.set(.postName, to: slug, finding) }
  }

  private mutating func free(_ slug: String, _ item: KnownItem) -> String {
    var number = 2
    while true {
      let candidate = SlugMaker.numbered(slug, number)
      if taken.insert(Self.key(TextHash(candidate).value, item)).inserted { return candidate }
      number += 1
    }
  }
}
