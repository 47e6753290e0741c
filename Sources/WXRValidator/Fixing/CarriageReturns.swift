import WXRContent
import WXRKit

/// WXR017: carriage returns of values are written as references, which every parser keeps.
struct CarriageReturns: Remedy {
  static let codes = ["WXR017"]

  init(_ selection: FixSelection) {}

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item else { return }
    let texts = [Element.title, .content, .excerpt].compactMap { subject.markup.child($0) }
    let comments = subject.markup.comments.compactMap {
      subject.markup.child(.commentContent, of: $0)
    }
    for node in texts + comments + subject.metaValues.map(\.node)
    where subject.markup.markup.hasBareReturn(in: node) {
      let text = subject.markup.text(of: node)
      guard text.holds("\r") else { continue }
      subject.set(
        node, to: text, .fix("WXR017", "Carriage returns stand in the value."),
        marksReturns: true)
    }
  }
}
