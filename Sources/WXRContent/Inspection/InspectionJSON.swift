public import WXRKit

/// Writes a summary as one line of canonical JSON (RFC 8785): equal summaries give equal bytes, and
/// several exports are NDJSON.
///
/// | key | value |
/// |---|---|
/// | `format` | `"wxr"`, whatever else a file may be |
/// | `schema` | `"wxr-inspection/1"`; keys may be added under the same number |
/// | `source` | the file, where there are several |
/// | `site` | `title` `description` `url` (normalised) `link` `baseSiteURL` `baseBlogURL` `language` `exportedAt` (RFC 3339) `generators` |
/// | `wxrVersion` | absent before WordPress 2.5 |
/// | `writer` | `name` `version` `wordpress` (its version, where another program ran in it) |
/// | `documents` | how many files the export has |
/// | `items` | `total` `types` (`name` `count` `statuses`) `protected` `sticky` `others` |
/// | `dates` | `published` `items` `comments`, each `first` `last` in the site's local time |
/// | `authors` | `declared` `list` (`login` `displayName` `declared` `items` `posts`) `others` |
/// | `terms` | `declared` `taxonomies` (`name` `declared` `undeclared` `uses` `top`: `slug` `name` `items`) `others` |
/// | `comments` | `total` `types` (`name` `count` `approvals`) `others` |
/// | `media` | `total` `withoutURL` `kinds` `hosts` |
/// | `content` | `styles` `blocks` `shortcodes` (`name` `count` `origin` `plugin`) `otherShortcodes` `bracketedWords` |
/// | `languages` | `site` `translations` `scripts` |
/// | `plugins` | `name` `evidence` (`kind` `name` `count`) |
///
/// Lists of counts are lists of `{"name", "count"}`, the most frequent first. Absent facts have no
/// key. Terms are the `top` ones, `rows` of each taxonomy; everything else is complete up to the
/// limit of ``Inspection/init(limit:)``, beyond which `others` counts.
public struct InspectionJSON: Sendable {
  /// How many terms of a taxonomy are listed. 100.
  public var rows: Int

  public init(rows: Int = 100) { self.rows = rows }

  /// The line, with its end.
  ///
  /// - Parameter source: what the export is called among several.
  public func text(_ summary: ExportSummary, source: String? = nil) -> String {
    tree(summary, source: source).canonical + "\n"
  }

  /// The line of a file that is no export: `{"format":"sql-dump"}`.
  public func text(_ format: ForeignFormat, source: String? = nil) -> String {
    var members: [(String, JSONTree)] = [("format", .text(format.rawValue))]
    add("source", source, to: &members)
    return JSONTree.object(members).canonical + "\n"
  }

  func tree(_ summary: ExportSummary, source: String?) -> JSONTree {
    var members: [(String, JSONTree)] = [
      ("format", "wxr"), ("schema", "wxr-inspection/1"), ("site", site(summary.site)),
    ]
    add("source", source, to: &members)
    add("wxrVersion", summary.site.wxrVersion, to: &members)
    if let writer = summary.writer {
      var facts: [(String, JSONTree)] = [("name", .text(writer.name))]
      add("version", writer.version, to: &facts)
      add("wordpress", writer.wordPress, to: &facts)
      members.append(("writer", .object(facts)))
    }
    members += [
      ("documents", .integer(summary.documents)), ("items", items(summary)),
      ("dates", dates(summary)), ("authors", authors(summary)), ("terms", terms(summary)),
      ("comments", comments(summary)), ("media", media(summary.media)),
      ("content", content(summary)), ("languages", languages(summary.languages)),
      ("plugins", .list(summary.plugins.map(plugin))),
    ]
    return .object(members)
  }

  private func add(_ key: String, _ text: String?, to members: inout [(String, JSONTree)]) {
    if let text { members.append((key, .text(text))) }
  }

  private func site(_ site: Site) -> JSONTree {
    var members: [(String, JSONTree)] = []
    let facts = [
      ("title", site.title), ("description", site.description), ("url", site.derivedURL),
      ("link", site.link), ("baseSiteURL", site.baseSiteURL), ("baseBlogURL", site.baseBlogURL),
      ("language", site.language), ("exportedAt", site.exportedAt?.description),
    ]
    for (key, text) in facts { add(key, text, to: &members) }
    members.append(("generators", .list(site.generators.map(JSONTree.text))))
    return .object(members)
  }

  // MARK: Entities

  private func items(_ summary: ExportSummary) -> JSONTree {
    .object([
      ("total", .integer(summary.itemCount)),
      ("types", groups(summary.items, parts: "statuses")),
      ("protected", .integer(summary.protectedItems)), ("sticky", .integer(summary.stickyItems)),
      ("others", .integer(summary.items.others)),
    ])
  }

  private func dates(_ summary: ExportSummary) -> JSONTree {
    let ranges = [
      ("published", summary.published), ("items", summary.dated), ("comments", summary.commented),
    ]
    return .object(
      ranges.compactMap { key, range in
        range.map {
          (key, ["first": .text($0.first.description), "last": .text($0.last.description)])
        }
      })
  }

  private func authors(_ summary: ExportSummary) -> JSONTree {
    let list = summary.authors.map { author -> JSONTree in
      [
        "login": .text(author.login), "displayName": .text(author.displayName),
        "declared": .flag(author.isDeclared), "items": .integer(author.items),
        "posts": .integer(author.posts),
      ]
    }
    return [
      "declared": .integer(summary.declaredAuthors), "list": .list(list),
      "others": .integer(summary.otherAuthors),
    ]
  }

  private func terms(_ summary: ExportSummary) -> JSONTree {
    let taxonomies = summary.taxonomies.map { taxonomy -> JSONTree in
      [
        "name": .text(taxonomy.name), "declared": .integer(taxonomy.declared),
        "undeclared": .integer(taxonomy.undeclared), "uses": .integer(taxonomy.uses),
        "top": .list(taxonomy.terms.prefix(rows).map(term)),
      ]
    }
    return [
      "declared": .integer(summary.declaredTerms), "taxonomies": .list(taxonomies),
      "others": .integer(summary.otherTerms),
    ]
  }

  private func term(_ term: ExportSummary.TermCount) -> JSONTree {
    ["slug": .text(term.slug), "name": .text(term.name), "items": .integer(term.items)]
  }

  private func comments(_ summary: ExportSummary) -> JSONTree {
    [
      "total": .integer(summary.commentCount),
      "types": groups(summary.comments, parts: "approvals"),
      "others": .integer(summary.comments.others),
    ]
  }

  private func media(_ media: ExportSummary.Media) -> JSONTree {
    [
      "total": .integer(media.count), "withoutURL": .integer(media.withoutURL),
      "kinds": ranking(media.kinds), "hosts": ranking(media.hosts),
    ]
  }

  // MARK: Content

  private func content(_ summary: ExportSummary) -> JSONTree {
    [
      "styles": ranking(summary.contentStyles), "blocks": ranking(summary.blocks),
      "shortcodes": .list(summary.shortcodes.map(shortcode)),
      "otherShortcodes": .integer(summary.otherShortcodes),
      "bracketedWords": ranking(summary.bracketedWords),
    ]
  }

  private func shortcode(_ shortcode: ExportSummary.Shortcode) -> JSONTree {
    var members: [(String, JSONTree)] = [
      ("name", .text(shortcode.name)), ("count", .integer(shortcode.count)),
    ]
    switch shortcode.origin {
    case .core: members.append(("origin", "core"))
    case .plugin(let name):
      members += [("origin", "plugin"), ("plugin", .text(name))]
    case .unknown: members.append(("origin", "unknown"))
    }
    return .object(members)
  }

  private func languages(_ languages: ExportSummary.Languages) -> JSONTree {
    var members: [(String, JSONTree)] = []
    add("site", languages.site, to: &members)
    members += [
      ("translations", ranking(languages.translations)), ("scripts", ranking(languages.scripts)),
    ]
    return .object(members)
  }

  private func plugin(_ plugin: PluginUse) -> JSONTree {
    let evidence = plugin.evidence.map { sign -> JSONTree in
      [
        "kind": .text(sign.kind.rawValue), "name": .text(sign.name), "count": .integer(sign.count),
      ]
    }
    return ["name": .text(plugin.name), "evidence": .list(evidence)]
  }

  // MARK: Counts

  private func ranking(_ ranking: Ranking) -> JSONTree {
    var list = ranking.tallies.map(tally)
    if ranking.others > 0 { list.append(["others": .integer(ranking.others)]) }
    return .list(list)
  }

  private func tally(_ tally: Tally) -> JSONTree {
    ["name": .text(tally.name), "count": .integer(tally.count)]
  }

  private func groups(_ ranking: GroupRanking, parts: String) -> JSONTree {
    .list(
      ranking.groups.map { group in
        .object([
          ("name", .text(group.name)), ("count", .integer(group.total)),
          (parts, .list(group.parts.tallies.map(tally))),
        ])
      })
  }
}
