package import WXRKit

/// A meta has no key, or a key that can have one value only has two.
///
/// **Why it matters.** A value without a key cannot be asked for. Of two values WordPress takes the
/// first, other programs the last: two featured images, two prices, and nobody knows which one
/// readers saw. Equal values twice are only a note.
///
/// **Bad**
/// ```xml
/// <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value></wp:postmeta>
/// <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>
/// ```
/// **Good**
/// ```xml
/// <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value></wp:postmeta>
/// ```
/// **What to do.** Look at the item in WordPress and save it again. Twice the same usually comes of
/// importing a file twice.
///
/// **Fix.** Lossless, with `--semantic`: repeats of equal values go; of different ones all stay, in
/// their order, and so does a value without a key.
package struct MetaKeyOdd: Rule {
  package static let facts = RuleFacts("WXR416", .warning, fix: .lossless, in: .import)
  package static let subjects: Subjects = [.terms, .items, .comments]

  package init() {}

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    checkKeys(term.meta, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    checkKeys(comment.meta, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    checkKeys(item.meta, &report)
    checkRepeats(item.meta, &report)
  }

  private func checkKeys(_ metas: [Meta], _ report: inout RuleReport) {
    for (index, meta) in metas.enumerated() where meta.key?.isEmpty ?? true {
      report.add(
        "The meta has no key.", at: meta.key == nil ? .meta(index) : .metaKey(index))
    }
  }

  private func checkRepeats(_ metas: [Meta], _ report: inout RuleReport) {
    var firsts: [String: String] = [:]
    for (index, meta) in metas.enumerated() {
      guard let key = meta.key, SingleValueKeys.contains(key) else { continue }
      let value = meta.value ?? ""
      guard let first = firsts[key] else {
        firsts[key] = value
        continue
      }
      report.add(
        first == value
          ? "The value of \(key) stands here again."
          : "\(key) can have one value only, and has \(Shown(first)) as well.",
        at: .meta(index), severity: first == value ? .info : nil)
    }
  }
}
