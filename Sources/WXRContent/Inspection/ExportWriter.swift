import WXRKit

extension ExportSummary {
  /// The program that wrote an export, and its version where the export says it.
  public struct Writer: Hashable, Sendable {
    public var name: String
    public var version: String?
    /// The version of WordPress that it ran in, where it is not WordPress's own exporter.
    public var wordPress: String?

    public init(_ name: String, version: String? = nil, wordPress: String? = nil) {
      self.name = name
      self.version = version
      self.wordPress = wordPress
    }
  }
}

extension ExportSummary.Writer {
  /// What the channel, the comments before it and the kinds of names tell; nil if nothing does.
  ///
  /// Tools first that put WordPress's name on what they write, then WordPress.
  init?(of site: Site, hosts: Ranking) {
    if let writer = Self.ofTool(site) ?? Self.ofService(site) ?? Self.ofCommandLine(site)
      ?? Self.ofWordPress(site) ?? Self.ofServiceWithoutName(site, hosts: hosts)
    {
      self = writer
    } else {
      return nil
    }
  }

  /// Words of a generator, and whose they are.
  private static let generators: [(word: String, name: String)] = [
    ("blogger2wordpress", "Blogger to WordPress converter"), ("tumblr", "Tumblr to WordPress"),
    ("drupal", "Drupal"), ("squarespace", "Squarespace"), ("hubspot", "HubSpot"),
    ("movabletype", "Movable Type"), ("ghost.org", "Ghost"), ("disqus", "Disqus"),
    ("wix.com", "Wix"), ("joomla", "Joomla"), ("typepad", "TypePad"), ("medium.com", "Medium"),
  ]

  private static func ofTool(_ site: Site) -> Self? {
    let plugin = site.extensions.first { $0.name == "plugin_name" }.flatMap(\.text)
    if let plugin {
      let version = site.extensions.first { $0.name == "plugin_version" }.flatMap(\.text)
      return Self(plugin == "learnpress" ? "LearnPress" : plugin.shortened, version: version)
    }
    let isLearnPress = site.namespaces.values.contains { $0.contains("LPR_EXPORT_VER") }
    if isLearnPress { return Self("LearnPress") }
    let lines = (site.generators + site.prolog).map { $0.shortened.lowercased() }
    return generators.first { sign in lines.contains { $0.contains(sign.word) } }
      .map { Self($0.name) }
  }

  private static func ofService(_ site: Site) -> Self? {
    let isWordPressCom =
      site.generators.contains { host(of: $0) == "wordpress.com" }
      || site.prolog.contains { generator(in: $0)?.lowercased() == "wordpress.com" }
    // wordpress.com gave its multi-site version away before it gave its name.
    let isHosted = site.baseSiteURL.flatMap { host(of: $0) } == "wordpress.com"
    return isWordPressCom || (isHosted && versions(site).contains("MU"))
      ? Self("WordPress.com") : nil
  }

  /// WP-CLI's `wp export` gives all of WordPress's instructions in one comment of many lines, where
  /// WordPress has a comment a line. A file that was written anew by an XML tool may have one comment
  /// as well, but WordPress's own mark is in it then.
  private static func ofCommandLine(_ site: Site) -> Self? {
    let isOfCommandLine = site.prolog.contains { comment in
      comment.drop(while: \.isWhitespace).hasPrefix("This is a WordPress eXtended RSS file")
        && comment.split(whereSeparator: \.isNewline).count > 1 && generator(in: comment) == nil
    }
    return isOfCommandLine ? Self("WP-CLI", wordPress: versions(site).first) : nil
  }

  private static func ofWordPress(_ site: Site) -> Self? {
    if let version = versions(site).first { return Self("WordPress", version: version) }
    let names = site.generators.contains { host(of: $0) == "wordpress.org" }
    return names ? Self("WordPress") : nil
  }

  /// Squarespace's exports name nobody: `rss` lacks its version, the media are on its hosts.
  private static func ofServiceWithoutName(_ site: Site, hosts: Ranking) -> Self? {
    guard site.rssVersion == nil, site.baseSiteURL == nil, site.generators.isEmpty else {
      return nil
    }
    let isSquarespace = hosts.tallies.contains {
      $0.name.hasSuffix("squarespace.com") || $0.name.hasSuffix("squarespace-cdn.com")
    }
    return isSquarespace ? Self("Squarespace") : nil
  }

  /// The versions of WordPress that the prolog and the generators name, in this order.
  private static func versions(_ site: Site) -> [String] {
    let named = site.prolog.compactMap(generator).compactMap { name in
      name.lowercased().hasPrefix("wordpress/") ? String(name.dropFirst(10)) : nil
    }
    let asked = site.generators.compactMap { url -> String? in
      guard host(of: url) == "wordpress.org", let mark = url.firstRange(of: "?v=") else {
        return nil
      }
      return String(url[mark.upperBound...])
    }
    return (named + asked).filter { !$0.isEmpty }.map(\.shortened)
  }

  /// The value of `generator="…"`.
  private static func generator(in comment: String) -> String? {
    guard let mark = comment.firstRange(of: "generator=\"") else { return nil }
    return String(comment[mark.upperBound...].prefix { $0 != "\"" }).shortened
  }

  private static func host(of url: String) -> String? {
    guard let host = MediaAddress(url).host else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}

extension Extension {
  /// The text directly inside.
  var text: String? {
    let texts = children.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return texts.isEmpty ? nil : texts.joined()
  }
}
