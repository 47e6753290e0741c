import WXRKit

/// The facts of the site, of one or more files of its export.
struct SiteTally: Sendable {
  private(set) var site: Site?
  private(set) var documents = 0

  mutating func add(_ next: Site) {
    if !next.isContinuation { documents += 1 }
    guard site != nil else {
      site = next
      return
    }
    fill(\.title, next.title)
    fill(\.link, next.link)
    fill(\.description, next.description)
    fill(\.pubDate, next.pubDate)
    fill(\.language, next.language)
    fill(\.wxrVersion, next.wxrVersion)
    fill(\.baseSiteURL, next.baseSiteURL)
    fill(\.baseBlogURL, next.baseBlogURL)
    append(next.generators, to: \.generators)
    append(next.prolog, to: \.prolog)
    append(next.extensions, to: \.extensions)
  }

  mutating func merge(_ other: SiteTally) {
    let documents = documents + other.documents
    if let site = other.site { add(site) }
    self.documents = documents
  }

  private mutating func fill(_ field: WritableKeyPath<Site, String?>, _ value: String?) {
    if site?[keyPath: field]?.isEmpty ?? true, let value { site?[keyPath: field] = value }
  }

  /// Adds what is new, up to 100: the files of one export repeat each other.
  private mutating func append<Value: Equatable>(
    _ values: [Value], to field: WritableKeyPath<Site, [Value]>
  ) {
    for value in values {
      guard let known = site?[keyPath: field], known.count < 100 else { return }
      if !known.contains(value) { site?[keyPath: field].append(value) }
    }
  }
}
