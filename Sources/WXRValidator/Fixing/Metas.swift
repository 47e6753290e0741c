import WXRKit

/// WXR416 and WXR417: values that stand twice stand once; what another site does not need goes.
struct Metas: Remedy {
  static let codes = ["WXR416", "WXR417"]

  private let selection: FixSelection

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item else { return }
    if selection.makes("WXR416") { removeRepeats(&subject) }
    if selection.makes("WXR417") { removeDisposable(&subject) }
  }

  private func removeRepeats(_ subject: inout FixSubject) {
    var firsts: [String: String] = [:]
    for node in subject.markup.metas() {
      let meta = subject.markup.meta(node)
      guard let key = meta.key, SingleValueKeys.contains(key) else { continue }
      guard let first = firsts[key] else {
        firsts[key] = meta.value ?? ""
        continue
      }
      if first == meta.value ?? "" {
        subject.remove(node, .fix("WXR416", "The value stands here again."))
      }
    }
  }

  private func removeDisposable(_ subject: inout FixSubject) {
    for holder in [0] + subject.markup.comments {
      for node in subject.markup.metas(of: holder) {
        guard let key = subject.markup.meta(node).key, DisposableKind(key) != nil else { continue }
        subject.remove(node, .fix("WXR417", "Another site does not need this."))
      }
    }
  }
}
