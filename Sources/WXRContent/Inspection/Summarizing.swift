import WXRKit

extension Inspection {
  /// What was counted so far. It sorts all names, so ask once, at the end.
  public var summary: ExportSummary {
    let site = sites.site ?? Site()
    let media = names.media.summary
    let (shortcodes, words) = names.content.shortcodes.counts
    return ExportSummary(
      site: site, documents: sites.documents,
      writer: ExportSummary.Writer(of: site, hosts: media.hosts), itemCount: items.count,
      items: GroupRanking(names.types), protectedItems: items.protected,
      stickyItems: items.sticky, published: items.published.range, dated: items.all.range,
      commentCount: comments.count, comments: GroupRanking(comments.approvals),
      commented: comments.dates.range, declaredAuthors: names.authors.declared,
      authors: names.authors.summary, otherAuthors: names.authors.logins.others,
      declaredTerms: names.terms.declared, taxonomies: names.terms.summary,
      otherTerms: names.terms.uses.others, media: media,
      blocks: Ranking(names.content.blocks), shortcodes: Self.ranked(shortcodes),
      otherShortcodes: names.content.shortcodes.names.others,
      bracketedWords: Ranking(words.map { Tally($0, $1) }),
      contentStyles: items.contentStyles, languages: languages(of: site),
      plugins: names.plugins(shortcodes: shortcodes))
  }

  private static func ranked(_ shortcodes: [(String, Int)]) -> [ExportSummary.Shortcode] {
    Ranking(shortcodes.map { Tally($0, $1) }).tallies.map {
      .init(
        name: $0.name, count: $0.count, origin: KnownShortcodes.origin(of: $0.name) ?? .unknown)
    }
  }

  private func languages(of site: Site) -> ExportSummary.Languages {
    var translations = names.content.languages
    translations.merge(names.languages)
    for term in names.terms.summary.first(where: { $0.name == "language" })?.terms ?? [] {
      translations.add(term.slug, count: term.items)
    }
    return ExportSummary.Languages(
      site: site.language, translations: Ranking(translations), scripts: items.scriptRanking)
  }
}

extension ItemTally {
  fileprivate var contentStyles: Ranking {
    Ranking(
      ContentStyle.allCases.map { Tally($0.rawValue, styles[$0.index]) }.filter { $0.count > 0 })
  }

  fileprivate var scriptRanking: Ranking {
    Ranking(
      ScriptSample.Script.allCases.map { Tally($0.name, scripts[$0.rawValue]) }
        .filter { $0.count > 0 })
  }
}

extension AuthorTally {
  fileprivate var summary: [ExportSummary.AuthorCount] {
    entries.indices.map { place in
      ExportSummary.AuthorCount(
        login: logins.name(at: place), displayName: entries[place].displayName,
        isDeclared: entries[place].isDeclared, items: logins.counts[place],
        posts: entries[place].posts)
    }
    .sorted { Tally($0.login, $0.items).precedes(Tally($1.login, $1.items)) }
  }
}

extension TermTally {
  fileprivate var summary: [ExportSummary.TaxonomyCount] {
    var taxonomies: [String: ExportSummary.TaxonomyCount] = [:]
    for place in entries.indices {
      let (name, slug) = uses.names(at: place)
      taxonomies[
        name, default: .init(name: name, declared: 0, undeclared: 0, uses: 0, terms: [])
      ].add(entries[place], slug: slug, uses: uses.counts[place])
    }
    return taxonomies.values.map(\.sorted).sorted {
      Tally($0.name, $0.declared + $0.undeclared)
        .precedes(Tally($1.name, $1.declared + $1.undeclared))
    }
  }
}

extension ExportSummary.TaxonomyCount {
  fileprivate mutating func add(_ entry: TermTally.Entry, slug: String, uses count: Int) {
    if entry.isDeclared { declared += 1 } else { undeclared += 1 }
    uses += count
    if count > 0 { terms.append(.init(slug: slug, name: entry.name, items: count)) }
  }

  fileprivate var sorted: Self {
    var copy = self
    copy.terms.sort { Tally($0.slug, $0.items).precedes(Tally($1.slug, $1.items)) }
    return copy
  }
}

extension MediaTally {
  fileprivate var summary: ExportSummary.Media {
    var kinds = [Int](repeating: 0, count: FileKind.allCases.count)
    let order = FileKind.allCases
    for place in 0..<extensions.count {
      let kind = FileKind(extension: extensions.name(at: place))
      if let row = order.firstIndex(of: kind) { kinds[row] += extensions.counts[place] }
    }
    let tallies = zip(order, kinds).map { Tally($0.rawValue, $1) }.filter { $0.count > 0 }
    return ExportSummary.Media(
      count: count, withoutURL: withoutURL,
      kinds: Ranking(tallies, others: extensions.others), hosts: Ranking(hosts))
  }
}

extension NameTally {
  /// The plugins that the names of all kinds tell of.
  fileprivate func plugins(shortcodes: [(String, Int)]) -> [PluginUse] {
    var evidence: [String: [PluginUse.Evidence]] = [:]
    for (kind, tallies) in tallies(shortcodes) {
      for tally in tallies {
        guard let plugin = PluginTable.plugin(kind, tally.name.trimmed) else { continue }
        evidence[plugin, default: []]
          .append(.init(kind: kind, name: tally.name, count: tally.count))
      }
    }
    if fieldReferences > 0 {
      evidence[Self.fieldPlugin, default: []]
        .append(.init(kind: .meta, name: "_*=field_*", count: fieldReferences))
    }
    return evidence.map { PluginUse(name: $0.key, evidence: $0.value) }
      .filter { !$0.evidence.allSatisfy(\.isCommon) }
      .sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
  }

  private static let fieldPlugin = "Advanced Custom Fields"

  private func tallies(_ shortcodes: [(String, Int)]) -> [(PluginUse.Kind, [Tally])] {
    let types = GroupRanking(self.types).groups.map { Tally($0.name, $0.total) }
    let taxonomies = terms.summary.map { Tally($0.name, $0.declared + $0.uses) }
    var metas = metas
    metas.merge(termMetas)
    return [
      (.postType, types), (.taxonomy, taxonomies), (.meta, Ranking(metas).tallies),
      (.commentMeta, Ranking(commentMetas).tallies),
      (.shortcode, Ranking(shortcodes.map { Tally($0, $1) }).tallies),
      (.block, Ranking(content.blocks).tallies),
    ]
  }
}

extension PluginUse.Evidence {
  fileprivate var isCommon: Bool {
    kind == .shortcode && PluginTable.commonShortcodes.contains(name)
  }
}

extension String {
  /// Without the blanks that editors and browsers put around values.
  fileprivate var trimmed: String {
    let start = utf8.drop { $0.isBlank }
    guard let last = start.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(Substring(start[...last]))
  }
}
