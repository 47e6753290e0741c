internal import Synchronization

/// How one document is written: its namespaces, its tags, which fields are sections.
struct WXRFrame: Sendable {
  let namespaces: NamespacePlan
  let tags: ElementTags
  let version: WXRVersion
  let sections: ElementSet
  /// Whether categories of items stand twice, as WordPress wrote them before 3.1.
  let repeatsCategories: Bool

  init(_ site: Site, _ options: WXROptions) {
    namespaces = NamespacePlan(site, version: options.version)
    tags = ElementTags(namespaces)
    version = options.version ?? WXRVersion(of: site) ?? .wxr12
    sections = version.sections
    repeatsCategories = options.version == .wxr10
  }
}

/// The frame of the document that several threads write the items of.
final class SharedFrame: Sendable {
  private let frame = Mutex<WXRFrame?>(nil)

  /// Nil before the site is known.
  var current: WXRFrame? {
    get { frame.withLock { $0 } }
    set { frame.withLock { $0 = newValue } }
  }
}
