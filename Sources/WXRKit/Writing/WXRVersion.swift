/// The versions of WXR that WordPress has written.
public enum WXRVersion: String, Hashable, Sendable, CaseIterable {
  /// WordPress 2.5 to 3.0.
  case wxr10 = "1.0"
  /// WordPress 3.1 to 3.3.
  case wxr11 = "1.1"
  /// WordPress 3.4 and later.
  case wxr12 = "1.2"

  /// The version that a site's own facts name; nil for none and for numbers that nobody writes.
  init?(of site: Site) {
    guard let text = site.wxrVersion else { return nil }
    self.init(rawValue: text)
  }

  /// The address of a namespace that carries the version.
  func uri(of family: Family) -> String? {
    switch family {
    case .wp: "http://wordpress.org/export/\(rawValue)/"
    case .excerpt: "http://wordpress.org/export/\(rawValue)/excerpt/"
    case .rss, .content, .dc: nil
    }
  }
}

extension WXRVersion {
  /// The fields whose text stands in a CDATA section: since WordPress 4.6 nearly all strings,
  /// before that what people write.
  var sections: ElementSet {
    self == .wxr12 ? Self.allSections : self == .wxr11 ? Self.few : Self.first
  }

  /// Whether terms stand on one line each.
  var hasInlineTerms: Bool { self != .wxr12 }

  private static let few: ElementSet = [
    .authorDisplayName, .authorFirstName, .authorLastName, .categoryName, .categoryDescription,
    .tagName, .tagDescription, .termName, .termDescription, .content, .excerpt, .category,
    .metaValue, .commentAuthor, .commentContent,
  ]

  private static let first: ElementSet = [
    .creator,
    .authorDisplayName, .authorFirstName, .authorLastName, .categoryName, .categoryDescription,
    .tagName, .tagDescription, .termName, .termDescription, .content, .excerpt, .category,
    .metaValue, .commentAuthor, .commentContent,
  ]

  private static let allSections: ElementSet = [
    .authorLogin, .authorEmail, .authorDisplayName, .authorFirstName, .authorLastName,
    .categoryNicename, .categoryParent, .categoryName, .categoryDescription, .tagSlug, .tagName,
    .tagDescription, .termTaxonomy, .termSlug, .termParent, .termName, .termDescription,
    .metaKey, .metaValue, .creator, .content, .excerpt, .category, .postDate, .postDateGMT,
    .postModified, .postModifiedGMT, .commentStatus, .pingStatus, .postName, .status, .postType,
    .postPassword, .attachmentURL, .commentAuthor, .commentAuthorEmail, .commentAuthorIP,
    .commentDate, .commentDateGMT, .commentContent, .commentApproved, .commentType,
  ]
}

/// How WXR is written.
public struct WXROptions: Hashable, Sendable {
  /// The version to write; nil for the export's own.
  ///
  /// It decides on the namespaces' addresses, `wp:wxr_version`, and how text is quoted; in 1.0 each
  /// category of an item stands twice, once without its slug. Nothing is left out: importers pass
  /// over what their version did not know.
  public var version: WXRVersion?

  public init(version: WXRVersion? = nil) { self.version = version }
}
