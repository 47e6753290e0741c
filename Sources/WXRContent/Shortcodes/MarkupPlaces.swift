/// The tags, comments and CDATA sections of HTML, as WordPress's `wp_html_split` divides it.
///
/// A tag goes from `<` to the next `>` or to the end, whatever stands between.
struct MarkupPlaces: Sequence, IteratorProtocol {
  struct Place {
    let range: Range<Int>
    let isTag: Bool
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Place? {
    guard let start = bytes.place(of: .lessThan, from: at) else { return nil }
    let isComment = bytes.has("<!--", at: start)
    let isSection = !isComment && bytes.has("<![CDATA[", at: start)
    if isComment {
      at = bytes.place(of: "-->", from: start + 2).map { $0 + 3 } ?? bytes.count
    } else if isSection {
      at = bytes.place(of: "]]>", from: start + 9).map { $0 + 3 } ?? bytes.count
    } else {
      at = bytes.place(of: .greaterThan, from: start).map { $0 + 1 } ?? bytes.count
    }
    return Place(range: start..<at, isTag: !isComment && !isSection)
  }
}
