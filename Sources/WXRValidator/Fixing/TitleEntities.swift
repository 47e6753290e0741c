import WXRContent
import WXRKit

/// WXR412: entities of entities in titles and names become entities.
struct TitleEntities: Remedy {
  static let codes = ["WXR412"]

  init(_ selection: FixSelection) {}

  mutating func mendAlone(_ subject: inout FixSubject) {
    let element: Element? =
      switch subject.kind {
      case .item: .title
      case .term: subject.termFields.name
      case .fact where subject.markup.element == .title: nil
      default: .rss
      }
    if element == .rss { return }
    guard let node = element.map({ subject.markup.child($0) }) ?? 0 else { return }
    mend(node, &subject)
    for term in subject.kind == .item ? subject.markup.children(.category) : [] {
      mend(term, &subject)
    }
  }

  private func mend(_ node: Int, _ subject: inout FixSubject) {
    let text = subject.markup.text(of: node)
    guard text.holds("&amp;") else { return }
    subject.set(
      node, to: Self.unescaped(text), .fix("WXR412", "The title holds the entity of an entity."))
  }

  /// Each `&amp;` that makes another entity with what follows it becomes `&`, as often as it does.
  static func unescaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard bytes.has("&amp;", at: at) else {
        result.append(bytes[at])
        at += 1
        continue
      }
      var end = at + 5
      while bytes.has("amp;", at: end) { end += 4 }
      result += isEntity(bytes, end) ? [UInt8(ascii: "&")] : Array("&amp;".utf8)
      at = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a name of an entity and a semicolon stand at a place.
  private static func isEntity(_ bytes: [UInt8], _ start: Int) -> Bool {
    var end = start
    while end < bytes.count, end < start + 32,
      bytes[end].isWordByte || bytes[end] == UInt8(ascii: "#")
    { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return false }
    let name = bytes.text(start..<end)
    let isNumber = name.hasPrefix("#") && name.utf8.count > 1 && !name.dropFirst().contains("#")
    return isNumber || HTMLEntity.characters(name) != nil
  }
}
