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

/// What has become of a document so far: its frame, and what waits for its end.
struct WXRDocumentState: Sendable {
  var frame: WXRFrame
  /// Whether something stands behind the site's facts.
  var hasOthers = false
  var hasItems = false
  /// Facts of the channel that wait for its end.
  var laterFacts = Site(isContinuation: true)
}

/// The state of the document that several threads write the items of.
///
/// Sites change it; they come in batches that are written one after the other.
final class SharedDocumentState: Sendable {
  private let state = Mutex<WXRDocumentState?>(nil)

  /// Nil before the document is begun.
  var current: WXRDocumentState? { state.withLock { $0 } }

  /// What the writer of the next batch has to know.
  var next: WXRDocumentState? {
    var next = current
    next?.laterFacts = Site(isContinuation: true)
    return next
  }

  /// Takes what a batch has added.
  func add(_ batch: WXRDocumentState) {
    state.withLock { state in
      guard state != nil else {
        state = batch
        return
      }
      state?.hasOthers = true
      if batch.hasItems { state?.hasItems = true }
      state?.laterFacts.add(batch.laterFacts)
    }
  }
}
