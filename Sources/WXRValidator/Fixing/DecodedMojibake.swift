import WXRKit

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
