#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds where an export's bytes are cut: before each item, comment, author, category, tag and term,
/// before the first postmeta of an item, and where a further file begins.
///
/// It knows just enough of XML to tell a tag from one in a CDATA section or a comment. It looks at
/// bytes and not at what the reader makes of them, for the packs of later versions are no documents
/// and must be cut in the same way. Wrong cuts, as damaged markup may have them, cost room only: any
/// cut gives the same bytes back.
struct MarkupCutter {
  private var place = Place.markup
  /// Whether a postmeta was cut off since the last item began or ended.
  private var hasMetas = false

  private enum Place {
    case markup, section, comment
  }

  /// What a tag means for the cutting.
  private enum Mark {
    case entity, item, firstMeta, itemEnd
  }

  /// The tags, with what they mean.
  private static let tags: [(name: StaticString, mark: Mark)] = [
    ("<item", .item), ("</item", .itemEnd), ("<wp:comment", .entity), ("<wp:postmeta", .firstMeta),
    ("<wp:author", .entity), ("<wp:category", .entity), ("<wp:tag", .entity), ("<wp:term", .entity),
    ("<?xml", .entity),
  ]

  /// How many bytes must be there to know what a `<` begins.
  private static let lookahead = 16

  /// Looks through bytes from a place on.
  ///
  /// - Parameters:
  ///   - start: where to look from; moved to where the next look must begin.
  ///   - isLast: whether no more bytes follow.
  /// - Returns: the place of the next cut; nil if there is none in these bytes.
  mutating func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: inout Int, isLast: Bool
  ) -> Int? {
    while start < bytes.count {
      switch place {
      case .section: unsafe pass("]]>", in: bytes, &start)
      case .comment: unsafe pass("-->", in: bytes, &start)
      case .markup:
        guard let found = unsafe Self.find(UInt8(ascii: "<"), in: bytes, from: start) else {
          start = bytes.count
          return nil
        }
        start = found
        guard isLast || bytes.count - found >= Self.lookahead else { return nil }
        start = found + 1
        if unsafe isCut(UnsafeBufferPointer(rebasing: bytes[found...].prefix(Self.lookahead))) {
          return found
        }
      }
      if start > bytes.count - 3, place != .markup { return nil }
    }
    return nil
  }

  private mutating func isCut(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    guard tag.count > 2 else { return false }
    if unsafe tag[1] == UInt8(ascii: "!") {
      unsafe enter(tag)
      return false
    }
    guard let mark = unsafe Self.mark(tag) else { return false }
    switch mark {
    case .itemEnd:
      hasMetas = false
      return false
    case .item:
      hasMetas = false
      return true
    case .entity: return true
    case .firstMeta:
      defer { hasMetas = true }
      return !hasMetas
    }
  }

  private mutating func enter(_ tag: UnsafeBufferPointer<UInt8>) {
    if unsafe Self.begins(tag, with: "<![CDATA[") {
      place = .section
    } else if unsafe Self.begins(tag, with: "<!--") {
      place = .comment
    }
  }

  private static func mark(_ tag: UnsafeBufferPointer<UInt8>) -> Mark? {
    switch unsafe tag[1] {
    case UInt8(ascii: "i"), UInt8(ascii: "w"), UInt8(ascii: "/"), UInt8(ascii: "?"): break
    default: return nil
    }
    for (name, mark) in tags where unsafe begins(tag, with: name) {
      guard tag.count > name.utf8CodeUnitCount else { return nil }
      let next = unsafe tag[name.utf8CodeUnitCount]
      if next == UInt8(ascii: ">") || next == 0x20 || (0x09...0x0D).contains(next) { return mark }
    }
    return nil
  }

  private static func begins(_ tag: UnsafeBufferPointer<UInt8>, with name: StaticString) -> Bool {
    guard let base = tag.baseAddress, tag.count >= name.utf8CodeUnitCount else { return false }
    return unsafe memcmp(base, name.utf8Start, name.utf8CodeUnitCount) == 0
  }

  /// Goes behind the end of a section or comment, or as far as the bytes leave no doubt.
  private mutating func pass(
    _ end: StaticString, in bytes: UnsafeBufferPointer<UInt8>, _ start: inout Int
  ) {
    while let found = unsafe Self.find(end.utf8Start[0], in: bytes, from: start) {
      guard bytes.count - found >= 3 else {
        start = found
        return
      }
      if unsafe Self.begins(UnsafeBufferPointer(rebasing: bytes[found...]), with: end) {
        start = found + 3
        place = .markup
        return
      }
      start = found + 1
    }
    start = bytes.count
  }

  private static func find(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
