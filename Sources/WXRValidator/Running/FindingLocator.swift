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
    let concerned = findings.indices.filter { findings[$0].source == document.name }
    var byOffset: [Int: [Int]] = [:]
    var byItem: [Int: [Int]] = [:]
    for index in concerned {
      if let offset = findings[index].offset { byOffset[offset, default: []].append(index) }
      if findings[index].title == nil, let offset = findings[index].itemOffset {
        byItem[offset, default: []].append(index)
      }
    }
    let offsets = Array(byOffset.keys) + Array(byItem.keys)
    try SurroundingBytes(before: 120, after: 2048).visit(offsets, in: document) { place in
      let extent = ByteExtent(place)
      for index in byOffset[place.offset] ?? [] {
        findings[index].line = place.position.line
        findings[index].column = place.position.column
        findings[index].length = extent.length
        if findings[index].hasExcerpt { findings[index].excerpt = extent.excerpt }
      }
      guard let concerned = byItem[place.offset], let title = ItemTitle(place.after).text else {
        return
      }
      for index in concerned { findings[index].title = title }
    }
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
    let all = String(decoding: bytes, as: UTF8.self)
    guard let start = all.firstRange(of: "<title>"),
      let end = all.firstRange(of: "</title>"),
      start.upperBound <= end.lowerBound
    else {
      text = nil
      return
    }
    let inner = String(all[start.upperBound..<end.lowerBound])
    text = inner.replacing("<![CDATA[", with: "").replacing("]]>", with: "")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
