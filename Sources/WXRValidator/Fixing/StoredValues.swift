import WXRContent
import WXRKit

/// WXR413 and WXR414: serialised values get the lengths that their strings have, those that are
/// serialised twice are unpacked once, slashes that an importer has put in go.
struct StoredValues: Remedy {
  static let codes = ["WXR413", "WXR414"]

  private let selection: FixSelection

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item || subject.kind == .term else { return }
    for (_, node) in subject.metaValues {
      mendSlashes(node, &subject)
      mendLengths(node, &subject)
    }
    if subject.kind == .term, let node = subject.markup.child(subject.termFields.description) {
      mendLengths(node, &subject)
    }
    if subject.kind == .item, subject.item.type?.isInternal == true,
      let node = subject.markup.child(.content)
    {
      mendLengths(node, &subject)
    }
  }

  private func mendSlashes(_ node: Int, _ subject: inout FixSubject) {
    guard selection.makes("WXR414"), let plain = SlashedText.plain(subject.markup.text(of: node))
    else { return }
    subject.set(
      node, to: plain, .fix("WXR414", "The value has backslashes before its quotes."))
  }

  private func mendLengths(_ node: Int, _ subject: inout FixSubject) {
    let text = subject.markup.text(of: node)
    guard selection.makes("WXR413"), SerializedFlaw(text) != nil, let mended = Self.mended(text)
    else { return }
    subject.set(node, to: mended, .fix("WXR413", "The value cannot be unserialised."))
  }

  /// A wrong length may hide that a value is serialised twice.
  private static func mended(_ text: String) -> String? {
    var text = text
    for _ in 0..<4 {
      let next: String?
      switch SerializedFlaw(text) {
      case nil: return text
      case .malformed?: next = SerializedMender.mended(text)
      case .twice?: next = (try? PHPValue(serialized: text))?.text
      case .cut?: next = nil
      }
      guard let next else { return nil }
      text = next
    }
    return nil
  }
}
