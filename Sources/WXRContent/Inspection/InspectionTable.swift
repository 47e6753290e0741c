import WXRKit

/// Writes a summary as sections of aligned columns, for a terminal.
///
/// ```
/// Items  1,234
///   post    1,034  publish 1,001 · draft 33
///   page      200  publish 200
/// ```
/// Lists end with `… and 12 more`, and with the count of what bears names beyond the limit of
/// ``Inspection/init(limit:)``, `other names  34`. Nothing of the export reaches the terminal as it is: control
/// characters are replaced, see ``TerminalText``; East Asian letters count as two columns.
public struct InspectionTable: Sendable {
  /// How many columns the terminal has; less than 40 counts as 40.
  public var width: Int
  /// How many rows a list has at most.
  public var rows: Int
  /// Whether headings are bold, by an escape sequence.
  public var bold: Bool

  /// Shortcodes that the user has rules for, so that nothing need be said of them.
  public var ruled: Set<String> = []

  public init(width: Int = 80, rows: Int = 10, bold: Bool = false) {
    self.width = width
    self.rows = rows
    self.bold = bold
  }

  /// The whole table, with a line end.
  public func text(_ summary: ExportSummary) -> String {
    let sections = [
      site(summary), items(summary), dates(summary), authors(summary), terms(summary),
      comments(summary), media(summary.media), hosts(summary.media), languages(summary),
      styles(summary), blocks(summary), shortcodes(summary), unruled(summary),
      words(summary), plugins(summary),
    ]
    return sections.map { $0.lines(width: Swift.max(width, 40), bold: bold) }
      .filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  // MARK: The site

  private func site(_ summary: ExportSummary) -> TableSection {
    let site = summary.site
    let facts: [(String, String?)] = [
      ("Title", site.title), ("Tagline", site.description),
      ("Address", site.derivedURL ?? site.link), ("Written by", writer(summary)),
      ("Format", site.wxrVersion.map { "WXR \($0)" } ?? "WXR, without version"),
      ("Exported", site.exportedAt.map(Self.moment)), ("Language", site.language),
      ("Files", summary.documents > 1 ? summary.documents.grouped : nil),
    ]
    return TableSection(
      "Site",
      rows: facts.compactMap { name, fact in
        guard let fact, !fact.isEmpty else { return nil }
        return [.text(name), .text(fact)]
      })
  }

  private func writer(_ summary: ExportSummary) -> String? {
    guard let writer = summary.writer else { return summary.site.generators.first }
    let name = writer.version.map { "\(writer.name) \($0)" } ?? writer.name
    return writer.wordPress.map { "\(name), in WordPress \($0)" } ?? name
  }

  private static func moment(_ time: Timestamp) -> String {
    time.description.split(separator: "T").joined(separator: " ")
  }

  // MARK: What it holds

  private func items(_ summary: ExportSummary) -> TableSection {
    var section = grouped("Items", summary.items, total: summary.itemCount)
    let facts = [
      ("behind a password", summary.protectedItems), ("sticky", summary.stickyItems),
    ]
    for (name, count) in facts where count > 0 {
      section.note += " · \(count.grouped) \(name)"
    }
    return section
  }

  private func comments(_ summary: ExportSummary) -> TableSection {
    guard summary.commentCount > 0 else { return TableSection("Comments") }
    return grouped("Comments", summary.comments, total: summary.commentCount)
  }

  private func grouped(_ heading: String, _ ranking: GroupRanking, total: Int) -> TableSection {
    var section = TableSection(heading, note: total.grouped)
    section.list(ranking.groups, most: rows) { group in
      [.text(Self.named(group.name)), .number(group.total), .text(inline(group.parts))]
    }
    section.others = ranking.others
    return section
  }

  private func dates(_ summary: ExportSummary) -> TableSection {
    let ranges = [
      ("Published posts", summary.published), ("All items", summary.dated),
      ("Comments", summary.commented),
    ]
    return TableSection(
      "Dates",
      rows: ranges.compactMap { name, range in
        range.map { [.text(name), .text("\($0.first.day) to \($0.last.day)")] }
      })
  }

  private func authors(_ summary: ExportSummary) -> TableSection {
    guard !summary.authors.isEmpty || summary.otherAuthors > 0 else {
      return TableSection("Authors")
    }
    var section = TableSection("Authors", note: summary.authors.count.grouped)
    section.list(summary.authors, most: rows) { author in
      let name = author.displayName == author.login ? "" : author.displayName
      let note = author.isDeclared ? name : "not declared"
      return [.text(author.login), .number(author.items), .text(note)]
    }
    section.others = summary.otherAuthors
    return section
  }

  private func terms(_ summary: ExportSummary) -> TableSection {
    var section = TableSection("Terms")
    section.list(summary.taxonomies, most: rows) { taxonomy in
      let top = Ranking(
        taxonomy.terms.prefix(rows).map { Tally($0.name.isEmpty ? $0.slug : $0.name, $0.items) })
      return [
        .text(Self.named(taxonomy.name)), .number(taxonomy.declared + taxonomy.undeclared),
        .text(inline(top)),
      ]
    }
    section.others = summary.otherTerms
    return section
  }

  // MARK: Media and languages

  private func media(_ media: ExportSummary.Media) -> TableSection {
    guard media.count > 0 else { return TableSection("Media") }
    let note = media.withoutURL > 0 ? " · \(media.withoutURL.grouped) without address" : ""
    return ranked("Media", media.kinds, note: media.count.grouped + note)
  }

  private func hosts(_ media: ExportSummary.Media) -> TableSection {
    ranked("Media hosts", media.hosts)
  }

  private func languages(_ summary: ExportSummary) -> TableSection {
    let lists = [
      ("Translations", summary.languages.translations), ("Writing", summary.languages.scripts),
    ]
    return TableSection(
      "Languages",
      rows: lists.filter { !$0.1.isEmpty }.map { [.text($0.0), .text(inline($0.1))] })
  }

  // MARK: Content

  private func styles(_ summary: ExportSummary) -> TableSection {
    ranked("Content", summary.contentStyles)
  }

  private func blocks(_ summary: ExportSummary) -> TableSection {
    guard !summary.blocks.isEmpty else { return TableSection("Blocks") }
    return ranked("Blocks", summary.blocks, note: summary.blocks.total.grouped)
  }

  private func shortcodes(_ summary: ExportSummary) -> TableSection {
    var section = TableSection("Shortcodes")
    section.list(summary.shortcodes, most: rows) { shortcode in
      [.text("[\(shortcode.name)]"), .number(shortcode.count), .text(Self.origin(shortcode))]
    }
    section.others = summary.otherShortcodes
    return section
  }

  /// Shortcodes that a conversion would leave as they are written.
  private func unruled(_ summary: ExportSummary) -> TableSection {
    let names = summary.shortcodes.filter {
      !ruled.contains($0.name) && !ShortcodeTable.all.knows($0.name)
        && !CodeShortcodes.languages.keys.contains($0.name)
    }
    guard !names.isEmpty else { return TableSection("Without a rule") }
    let ranking = Ranking(names.map { Tally("[\($0.name)]", $0.count) })
    return TableSection(
      "Without a rule", note: "shortcodes that Markdown would have as they are written",
      rows: [[.text(inline(ranking))]])
  }

  private static func origin(_ shortcode: ExportSummary.Shortcode) -> String {
    switch shortcode.origin {
    case .core: "WordPress"
    case .plugin(let name): name
    case .unknown: "unknown"
    }
  }

  private func words(_ summary: ExportSummary) -> TableSection {
    guard !summary.bracketedWords.isEmpty else { return TableSection("Words in brackets") }
    return TableSection(
      "Words in brackets", note: "perhaps shortcodes",
      rows: [[.text(inline(summary.bracketedWords))]])
  }

  private func plugins(_ summary: ExportSummary) -> TableSection {
    var section = TableSection("Plugins")
    section.list(summary.plugins, most: rows * 2) { plugin in
      let evidence = plugin.evidence.prefix(3).map { "\(Self.word($0.kind)) \($0.name)" }
      return [.text(plugin.name), .text(evidence.joined(separator: ", "))]
    }
    return section
  }

  private static func word(_ kind: PluginUse.Kind) -> String {
    switch kind {
    case .postType: "type"
    case .taxonomy: "taxonomy"
    case .meta: "meta"
    case .commentMeta: "comment meta"
    case .shortcode: "shortcode"
    case .block: "block"
    }
  }

  // MARK: Lists

  private func ranked(_ heading: String, _ ranking: Ranking, note: String = "") -> TableSection {
    var section = TableSection(heading, note: note)
    section.list(ranking.tallies, most: rows) { [.text(Self.named($0.name)), .number($0.count)] }
    section.others = ranking.others
    return section
  }

  private func inline(_ ranking: Ranking) -> String {
    let shown = ranking.tallies.prefix(rows).map { "\(Self.named($0.name)) \($0.count.grouped)" }
    let rest = ranking.tallies.count - shown.count
    let more = rest > 0 ? ["… and \(rest.grouped) more"] : []
    let others = ranking.others > 0 ? ["other names \(ranking.others.grouped)"] : []
    return (shown + more + others).joined(separator: " · ")
  }

  private static func named(_ name: String) -> String { name.isEmpty ? "(none)" : name }
}
