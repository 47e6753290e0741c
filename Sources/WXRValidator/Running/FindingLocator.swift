import WXRContent
import WXRKit

/// Looks findings up in the original bytes: line and column, how long the bad spot is, what stands
/// around it, and the titles of items that are known by their place only.
struct FindingLocator {
  /// How many findings of a rule get their surroundings.
  let excerptsPerRule: Int

  /// One pass over each document that has findings.
  func locate(_ findings: inout [Finding], in export: Export) throws(ReadError) {
    var excerpts: [Diagnostic.Code: Int] = [:]
    for index in findings.indices {
      excerpts[findings[index].code, default: 0] += 1
      findings[index].hasExcerpt =
        excerpts[findings[index].code, default: 0] <= excerptsPerRule
        && !findings[index].code.concernsSecrets
    }
    for document in export.documents {
      try locate(&findings, in: document)
    }
  }

  private func locate(_ findings: inout [Finding], in document: Document) throws(ReadError) {
    var visit = LocatingVisit(findings, in: document)
    try SurroundingBytes(before: 120, after: LocatingVisit.reach)
      .visit(visit.offsets, in: document) { visit.look(at: $0, &findings) }
  }
}

/// A pass over a document that looks up its findings.
private struct LocatingVisit {
  /// How many bytes are looked at from a place on.
  static let reach = 2048

  private var byOffset: [Int: [Int]] = [:]
  private var byItem: [Int: [Int]] = [:]
  /// Walks over the texts of elements with findings in them, by the offset where they go on.
  private var walks: [Int: [(walk: FieldTextWalk, findings: [Int])]] = [:]

  init(_ findings: [Finding], in document: Document) {
    var fields: [Int: [Int]] = [:]
    for index in findings.indices where findings[index].source == document.name {
      if let offset = findings[index].offset {
        byOffset[offset, default: []].append(index)
        if findings[index].inside > 0, document.isUTF8 { fields[offset, default: []].append(index) }
      }
      if findings[index].title == nil, let offset = findings[index].itemOffset {
        byItem[offset, default: []].append(index)
      }
    }
    for (offset, inside) in fields {
      walks[offset] = [(FieldTextWalk(inside.map { findings[$0].inside }), inside)]
    }
  }

  var offsets: [Int] { Array(byOffset.keys) + Array(byItem.keys) }

  /// - Returns: where to look further.
  mutating func look(at place: SurroundingBytes.Place, _ findings: inout [Finding]) -> [Int] {
    if let concerned = byOffset[place.offset] {
      let extent = ByteExtent(place)
      for index in concerned {
        findings[index].offset = place.offset
        findings[index].line = place.position.line
        findings[index].column = place.position.column
        findings[index].length = extent.length
        if findings[index].hasExcerpt { findings[index].excerpt = extent.excerpt }
      }
    }
    if let concerned = byItem[place.offset], let title = ItemTitle(place.after).text {
      for index in concerned { findings[index].title = title }
    }
    return goOn(at: place, findings)
  }

  /// Goes on with the walks that have come to a place.
  private mutating func goOn(at place: SurroundingBytes.Place, _ findings: [Finding]) -> [Int] {
    var next: [Int] = []
    for (walk, inside) in walks.removeValue(forKey: place.offset) ?? [] {
      var walk = walk
      let (count, found) = walk.pass(place.after, isLast: place.after.count < Self.reach)
      for reached in found {
        let offset = place.offset + reached.at
        byOffset[offset, default: []] += inside.filter { findings[$0].inside == reached.inside }
        next.append(offset)
      }
      guard !walk.hasEnded, count > 0 else { continue }
      walks[place.offset + count, default: []].append((walk, inside))
      next.append(place.offset + count)
    }
    return next
  }
}

/// How far the bad spot goes, and the line around it.
private struct ByteExtent {
  let length: Int
  let excerpt: Excerpted

  init(_ place: SurroundingBytes.Place) {
    let bytes = place.after
    switch bytes.first {
    case nil: length = 0
    case UInt8(ascii: "<"):
      let end = bytes.prefix(512).firstIndex(of: UInt8(ascii: ">"))
      length = end.map { $0 - bytes.startIndex + 1 } ?? 1
    case let byte?:
      let width = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
      let rest = bytes.dropFirst().prefix(width - 1).prefix { $0 & 0xC0 == 0x80 }
      length = rest.count == width - 1 ? width : 1
    }
    let before =
      place.before.split(
        separator: 0x0A, omittingEmptySubsequences: false
      ).last ?? []
    let line = bytes.prefix { $0 != 0x0A }
    excerpt = Excerpted(
      before: Self.text(before.suffix(60)).withoutPasswords,
      spot: Self.text(bytes.prefix(length)),
      after: Self.text(line.dropFirst(length).prefix(100)).withoutPasswords)
  }

  /// Characters cut at the edges are left out.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0 & 0xC0 == 0x80 }
    guard let last = start.lastIndex(where: { $0 & 0xC0 != 0x80 }), start[last] >= 0xC2 else {
      return String(decoding: start, as: UTF8.self)
    }
    let whole = String(validating: start[last...], as: UTF8.self) != nil
    return String(decoding: whole ? start : start[..<last], as: UTF8.self)
  }
}

/// The title of an item, from its bytes.
private struct ItemTitle {
  let text: String?

  init(_ bytes: ArraySlice<UInt8>) {
    let inner = Array(bytes).look { view -> String? in
      guard let start = view.place(of: "<title>"), let end = view.place(of: "</title>"),
        start + 7 <= end
      else { return nil }
      let isSection = view.has("<![CDATA[", at: start + 7) && view.has("]]>", at: end - 3)
      return isSection && start + 19 <= end
        ? view.text(start + 16..<end - 3) : view.text(start + 7..<end)
    }
    guard let inner else {
      text = nil
      return
    }
    guard inner.holdsByte(UInt8(ascii: "<")) || inner.holdsByte(UInt8(ascii: "&")) else {
      text = inner
      return
    }
    text = inner.replacing("<![CDATA[", with: "").replacing("]]>", with: "")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
