import WXRKit

/// The form of an item's path, such as `/2019/03/the-first-morning/`: which part is what.
struct Permalink: Hashable, Sendable {
  var segments: [Segment]

  enum Segment: Hashable, Sendable {
    case year, month, day
    /// The slug, or the id, and what follows it, such as `.html`.
    case slug(ending: String)
    case id(ending: String)
    case literal(String)
  }

  /// Reads the path in the light of the item's slug, id and date; nil for the home itself.
  init?(_ path: String, of item: IndexedItem) {
    let texts = path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    guard !texts.isEmpty else { return nil }
    var reader = SegmentReader(item)
    // Slug and id stand last, so a slug `2019` is not taken for the year.
    let last = texts.last.map { reader.readName($0) }
    segments = texts.dropLast().map { reader.readFolder($0) } + [last].compactMap { $0 }
  }

  /// Whether the form tells items apart by their slug.
  var hasSlug: Bool {
    segments.contains { if case .slug = $0 { true } else { false } }
  }

  /// The path that an item with other facts would have; nil where the form needs what is missing.
  func path(slug: String, id: Int?, day: CalendarDay?) -> String? {
    let texts = segments.map { $0.text(slug: slug, id: id, day: day) }
    let known = texts.compactMap { $0 }
    return known.count == texts.count ? "/" + known.joined(separator: "/") + "/" : nil
  }
}

extension Permalink.Segment {
  fileprivate func text(slug: String, id: Int?, day: CalendarDay?) -> String? {
    switch self {
    case .year: day.map { $0.description.prefix(4).description }
    case .month: day.map { $0.description.dropFirst(5).prefix(2).description }
    case .day: day.map { $0.description.suffix(2).description }
    case .slug(let ending): slug.isEmpty ? nil : slug + ending
    case .id(let ending): id.map { "\($0)\(ending)" }
    case .literal(let text): text
    }
  }
}

/// Reads the parts of one path from the left.
private struct SegmentReader {
  private let slug: String
  private let id: String?
  private let day: CalendarDay?
  private var seen = 0

  init(_ item: IndexedItem) {
    slug = item.slug.text
    id = item.id.map(String.init)
    day = item.date?.local.day
  }

  func readName(_ text: Substring) -> Permalink.Segment {
    let (stem, ending) = Self.split(text)
    if !slug.isEmpty {
      if text == slug { return .slug(ending: "") }
      if stem == slug { return .slug(ending: ending) }
    }
    if let id {
      if text == id { return .id(ending: "") }
      if stem == id { return .id(ending: ending) }
    }
    return .literal(String(text))
  }

  /// WordPress's own structures name the year before the month, and that before the day.
  mutating func readFolder(_ text: Substring) -> Permalink.Segment {
    guard let day, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return .literal(String(text))
    }
    let date = day.description
    let parts: [(Substring, Permalink.Segment)] = [
      (date.prefix(4), .year), (date.dropFirst(5).prefix(2), .month), (date.suffix(2), .day),
    ]
    guard seen < parts.count, text == parts[seen].0 else { return .literal(String(text)) }
    seen += 1
    return parts[seen - 1].1
  }

  private static func split(_ text: Substring) -> (stem: Substring, ending: String) {
    guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return (text, "") }
    return (text[..<dot], String(text[dot...]))
  }
}
