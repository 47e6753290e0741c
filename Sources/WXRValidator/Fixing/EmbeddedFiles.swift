import WXRContent
import WXRKit

/// WXR605: files that are embedded in texts are cut out; the report keeps them.
struct EmbeddedFiles: Remedy {
  static let codes = ["WXR605"]

  init(_ selection: FixSelection) {}

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    for node in texts(subject) {
      let text = subject.markup.text(of: node)
      let cuts = text.look { DataURI.places(in: $0) }
      guard !cuts.isEmpty,
        let settled = SerializedMender.settled(text.without(cuts), was: text)
      else { continue }
      subject.set(node, to: settled, .fix("WXR605", "A file is embedded in the text."))
    }
  }

  private func texts(_ subject: FixSubject) -> [Int] {
    switch subject.kind {
    case .item:
      [Element.content, .excerpt].compactMap { subject.markup.child($0) }
        + subject.markup.metas().compactMap { subject.markup.child(.metaValue, of: $0) }
        + subject.markup.comments.compactMap { subject.markup.child(.commentContent, of: $0) }
    case .term: [subject.termFields.description].compactMap { subject.markup.child($0) }
    case .author, .fact, .other: []
    }
  }
}
