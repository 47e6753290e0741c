/// The namespaces that WXR consists of, whatever prefix or version of the URI a file uses.
enum Family: UInt8, CaseIterable {
  /// RSS's own elements, which are in no namespace.
  case rss
  case wp, excerpt, content, dc

  /// The prefix that every writer uses.
  var prefix: String {
    switch self {
    case .rss: ""
    case .wp: "wp"
    case .excerpt: "excerpt"
    case .content: "content"
    case .dc: "dc"
    }
  }

  init?(prefix: String) {
    guard let family = Self.allCases.first(where: { $0.prefix == prefix }) else { return nil }
    self = family
  }

  /// The family of a namespace URI: `http` or `https`, any version, with or without the last slash.
  init?(uri: String) {
    var rest = uri.utf8[...]
    guard Self.drop("http://", from: &rest) || Self.drop("https://", from: &rest) else {
      return nil
    }
    if rest.elementsEqual("purl.org/rss/1.0/modules/content/".utf8) {
      self = .content
    } else if rest.elementsEqual("purl.org/dc/elements/1.1/".utf8) {
      self = .dc
    } else if Self.drop("wordpress.org/export/", from: &rest) {
      let parts = rest.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      let isClosed = parts.last?.isEmpty == true
      switch (parts.dropLast(isClosed ? 1 : 0).count, parts.first?.isEmpty) {
      case (1, false): self = .wp
      case (2, false) where parts[1].elementsEqual("excerpt".utf8): self = .excerpt
      default: return nil
      }
    } else {
      return nil
    }
  }

  private static func drop(_ start: StaticString, from text: inout Substring.UTF8View) -> Bool {
    guard text.starts(with: start.description.utf8) else { return false }
    text = text.dropFirst(start.utf8CodeUnitCount)
    return true
  }
}

/// The elements that WXR defines, containers first: where two share a local name, the one in `wp`
/// says so.
package enum Element: UInt8, CaseIterable, Sendable {
  // Containers.
  case rss, channel, item, image, author, wpAuthor, wpCategory, tag, term
  case comment, comments, postmeta, termmeta, commentmeta
  // Fields of the channel, of its image, or of items.
  case title, link, description, pubDate, language, generator, url, width, height
  case wxrVersion, baseSiteURL, baseBlogURL
  case authorID, authorLogin, authorEmail, authorDisplayName, authorFirstName, authorLastName
  case termID, termTaxonomy
  case categoryNicename, categoryParent, categoryName, categoryDescription
  case tagSlug, tagName, tagDescription
  case termSlug, termParent, termName, termDescription
  case metaKey, metaValue
  case guid, creator, content, excerpt, category
  case postID, postDate, postDateGMT, postModified, postModifiedGMT
  case commentStatus, pingStatus, postName, status, postParent, menuOrder, postType
  case postPassword, isSticky, attachmentURL
  case commentID, commentAuthor, commentAuthorEmail, commentAuthorURL, commentAuthorIP
  case commentDate, commentDateGMT, commentContent, commentApproved, commentType
  case commentParent, commentUserID

  /// Whether it holds text, not elements.
  var isField: Bool { rawValue >= Element.title.rawValue }
}

extension Element {
  /// The name that every writer uses, such as `wp:post_id`.
  package var qualifiedName: String {
    guard let name = Vocabulary.name(of: self) else { return "" }
    return name.family == .rss ? name.local : "\(name.family.prefix):\(name.local)"
  }
}

/// Which element a name stands for: one table, read by the repair stage and by the builder.
enum Vocabulary {
  struct Name: Hashable {
    var family: Family
    var local: String
  }

  static func element(_ family: Family, _ local: String) -> Element? {
    elements[Name(family: family, local: local)]
  }

  static func name(of element: Element) -> Name? { names[element] }

  private static let names: [Element: Name] = Dictionary(
    uniqueKeysWithValues: elements.map { ($1, $0) })

  private static let elements: [Name: Element] = {
    var table: [Name: Element] = [:]
    for (family, entries) in rows {
      for (local, element) in entries { table[Name(family: family, local: local)] = element }
    }
    return table
  }()

  private static let rows: [(Family, [(String, Element)])] = [
    (
      .rss,
      [
        ("rss", .rss), ("channel", .channel), ("item", .item), ("image", .image),
        ("title", .title), ("link", .link), ("description", .description), ("pubDate", .pubDate),
        ("language", .language), ("generator", .generator), ("url", .url), ("width", .width),
        ("height", .height), ("guid", .guid), ("category", .category),
      ]
    ),
    (.dc, [("creator", .creator)]),
    (.content, [("encoded", .content)]),
    (.excerpt, [("encoded", .excerpt)]),
    (
      .wp,
      [
        ("author", .author), ("wp_author", .wpAuthor), ("category", .wpCategory), ("tag", .tag),
        ("term", .term), ("comment", .comment), ("comments", .comments), ("postmeta", .postmeta),
        ("termmeta", .termmeta), ("commentmeta", .commentmeta),
        ("wxr_version", .wxrVersion), ("base_site_url", .baseSiteURL),
        ("base_blog_url", .baseBlogURL),
        ("author_id", .authorID), ("author_login", .authorLogin), ("author_email", .authorEmail),
        ("author_display_name", .authorDisplayName), ("author_first_name", .authorFirstName),
        ("author_last_name", .authorLastName),
        ("term_id", .termID), ("term_taxonomy", .termTaxonomy),
        ("category_nicename", .categoryNicename), ("category_parent", .categoryParent),
        ("cat_name", .categoryName), ("category_description", .categoryDescription),
        ("tag_slug", .tagSlug), ("tag_name", .tagName), ("tag_description", .tagDescription),
        ("term_slug", .termSlug), ("term_parent", .termParent), ("term_name", .termName),
        ("term_description", .termDescription),
        ("meta_key", .metaKey), ("meta_value", .metaValue),
        ("post_id", .postID), ("post_date", .postDate), ("post_date_gmt", .postDateGMT),
        ("post_modified", .postModified), ("post_modified_gmt", .postModifiedGMT),
        ("comment_status", .commentStatus), ("ping_status", .pingStatus),
        ("post_name", .postName), ("status", .status), ("post_parent", .postParent),
        ("menu_order", .menuOrder), ("post_type", .postType), ("post_password", .postPassword),
        ("is_sticky", .isSticky), ("attachment_url", .attachmentURL),
        ("comment_id", .commentID), ("comment_author", .commentAuthor),
        ("comment_author_email", .commentAuthorEmail), ("comment_author_url", .commentAuthorURL),
        ("comment_author_IP", .commentAuthorIP), ("comment_date", .commentDate),
        ("comment_date_gmt", .commentDateGMT), ("comment_content", .commentContent),
        ("comment_approved", .commentApproved), ("comment_type", .commentType),
        ("comment_parent", .commentParent), ("comment_user_id", .commentUserID),
      ]
    ),
  ]
}
