import WXRKit

/// The addresses that Hugo gives to files, by section: as WordPress had them where Hugo can.
struct HugoPermalinks: Sendable {
  private var permalinks: [String: Permalink] = [:]
  /// Sections in the order of the export, with their form in Hugo's words.
  private(set) var patterns: [(section: String, pattern: String)] = []

  /// - Parameter folders: the folder of each type below the content.
  init(_ index: SiteIndex, folders: [(type: PostType, name: String)]) {
    for (type, name) in folders {
      guard let permalink = index.permalinks.permalink(of: type)?.withoutEndings,
        let pattern = permalink.hugoPattern
      else { continue }
      permalinks[name] = permalink
      patterns.append((name, pattern))
    }
  }

  /// Where Hugo shows the file, its slug being this.
  ///
  /// - Parameter components: of its path below the content folder, the file's name last.
  func address(of components: [PathComponent], slug: String, day: CalendarDay?) -> String {
    let names = components.map(\.text)
    let folders = names.dropLast()
    if names.last == "_index.md" { return Self.address(folders) }
    let sections = names.last == "index.md" ? folders.dropLast() : folders
    if let permalink = sections.first.flatMap({ permalinks[$0] }),
      let path = permalink.path(slug: slug, id: nil, day: day ?? Self.noDay)
    {
      return path
    }
    return Self.address(sections + [slug])
  }

  private static func address(_ names: ArraySlice<String>) -> String {
    names.isEmpty ? "/" : "/" + names.joined(separator: "/") + "/"
  }

  /// The day that Hugo takes for a missing one.
  private static let noDay = CalendarDay(year: 1, month: 1, day: 1)
}

extension Permalink {
  /// Hugo makes a folder of each page, so `.html` is kept as an alias instead.
  fileprivate var withoutEndings: Self {
    var permalink = self
    permalink.segments = segments.map { segment in
      if case .slug = segment { .slug(ending: "") } else { segment }
    }
    return permalink
  }

  /// In Hugo's words, such as `/:year/:month/:slug/`; nil where it has none for a part, or where no
  /// slug would tell items apart.
  fileprivate var hugoPattern: String? {
    let parts = segments.map(\.hugoPattern)
    guard hasSlug, !parts.contains(nil) else { return nil }
    return "/" + parts.compactMap { $0 }.joined(separator: "/") + "/"
  }
}

extension Permalink.Segment {
  fileprivate var hugoPattern: String? {
    switch self {
    case .year: ":year"
    case .month: ":month"
    case .day: ":day"
    case .slug: ":slug"
    case .id: nil
    case .literal(let text): HugoName(text)?.text == text ? text : nil
    }
  }
}
