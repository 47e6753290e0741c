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

/// WXR501: text that was UTF-8 and was read as Windows-1252 is what it was.
///
/// Sequence by sequence: each that is decoded gives the same when it is encoded again. A serialised
/// value gets the lengths that fit; where none do, it stays.
struct DecodedMojibake: Remedy {
  static let codes = ["WXR501"]

  init(_ selection: FixSelection) {}

  mutating func mendAlone(_ subject: inout FixSubject) {
    let values = subject.markup.metas().compactMap { subject.markup.child(.metaValue, of: $0) }
    for node in subject.readableTexts + values {
      let text = subject.markup.text(of: node)
      let decoded = Mojibake.decoded(text)
      guard decoded != text, let settled = SerializedMender.settled(decoded, was: text) else {
        continue
      }
      subject.set(
        node, to: settled, .fix("WXR501", "UTF-8 was read as Windows-1252 and encoded again."))
    }
  }
}
