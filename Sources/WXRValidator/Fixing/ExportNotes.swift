import WXRKit

/// Notes in the first pass what remedies must know.
struct ExportNotes {
  mutating func note(_ subject: inout FixSubject, _ export: inout KnownExport) {
    let markup = subject.markup.markup
    let end = markup.offset + markup.bytes.count
    switch subject.kind {
    case .item: noteItem(&subject, &export)
    case .author:
      export.authors.append(Self.author(subject.markup, subject.document))
      export.site.anchors[subject.document].lastAuthor = end
    case .term:
      export.terms.append(Self.term(subject.term, subject.document))
      let first = export.site.anchors[subject.document].firstTerm ?? markup.offset
      export.site.anchors[subject.document].firstTerm = first
    case .fact:
      noteFact(subject.markup, &export.site)
      if export.site.anchors[subject.document].firstEntity == nil {
        export.site.anchors[subject.document].lastFact = end
      }
    case .other: break
    }
    if subject.kind == .item || subject.kind == .author || subject.kind == .term,
      export.site.anchors[subject.document].firstEntity == nil
    {
      export.site.anchors[subject.document].firstEntity = markup.offset
    }
  }

  // MARK: Items

  private func noteItem(_ subject: inout FixSubject, _ export: inout KnownExport) {
    let item = subject.item
    var row = KnownItem()
    row.id = Self.number(item.id?.number, isID: true, &export)
    row.parent = Self.number(item.parent?.number, isID: false, &export)
    row.isGone = subject.markup.isRemoved
    let slug = subject.madeSlug ?? item.slug ?? ""
    row.slug = slug.isEmpty ? 0 : TextHash(slug).value
    row.bytes = TextHash(String(decoding: subject.markup.markup.bytes, as: UTF8.self)).value
    row.type = UInt16(truncatingIfNeeded: export.types.add(item.type?.rawValue ?? ""))
    row.status = UInt16(truncatingIfNeeded: export.statuses.add(item.status?.rawValue ?? ""))
    row.hasNewSlug = subject.hasNewSlug
    export.items.append(row)
    noteReferences(item, subject.document, &export)
    noteAddresses(item, &export.site)
    noteClock(item, &export)
    for node in subject.markup.comments {
      let id = subject.markup.comment(node).id?.integer ?? 0
      export.highestCommentID = max(export.highestCommentID, id)
    }
  }

  private static func number(
    _ number: Number?, isID: Bool, _ export: inout KnownExport
  ) -> Int {
    switch number {
    case .integer(let value)?: value
    case .text(let text)? where !text.isEmpty && Int(text) == nil:
      export.texts.placeholder(text, isID: isID)
    case .text, nil: KnownItem.none
    }
  }

  private func noteReferences(_ item: Item, _ document: Int, _ export: inout KnownExport) {
    for term in item.terms {
      guard let taxonomy = term.taxonomy, let slug = term.slug, !slug.isEmpty else { continue }
      let key = References.termKey(taxonomy, slug)
      let isNamed = export.usedTerms[key].map { !$0.name.isBlank } ?? false
      guard !isNamed else { continue }
      let order = export.usedTerms[key]?.order ?? export.usedTerms.count
      export.usedTerms[key] = UsedTerm(
        taxonomy: taxonomy, slug: slug, name: term.name ?? "", document: document, order: order)
    }
    let login = item.creator ?? ""
    if !login.isEmpty, export.creators[login] == nil {
      export.creators[login] = Creator(document: document, order: export.creators.count)
    }
  }

  private func noteAddresses(_ item: Item, _ site: inout KnownSite) {
    if let link = item.link, let origin = link.origin, site.hosts.count < 100 {
      site.hosts[origin, default: 0] += 1
    }
    guard item.type == .attachment, let url = item.attachmentURL,
      let path = item.meta("_wp_attached_file"), !path.isBlank, url.hasSuffix("/" + path),
      site.uploads.count < 100
    else { return }
    site.uploads[String(url.dropLast(path.count)), default: 0] += 1
  }

  private func noteClock(_ item: Item, _ export: inout KnownExport) {
    guard item.isLive, let gmt = item.dateGMT?.components, let local = item.date?.components else {
      return
    }
    let seconds = local.secondsSinceEpoch - gmt.secondsSinceEpoch
    guard seconds % 900 == 0, abs(seconds) <= 14 * 3600 else { return }
    export.clocks.append(ClockHabit.Reading(gmt, minutes: seconds / 60))
  }

  // MARK: Others

  private func noteFact(_ markup: MarkupEditor, _ site: inout KnownSite) {
    let facts = markup.site
    site.title = site.title ?? facts.title
    site.link = site.link ?? facts.link
    site.version = site.version ?? facts.wxrVersion
    site.baseSiteURL = site.baseSiteURL ?? facts.baseSiteURL
    site.baseBlogURL = site.baseBlogURL ?? facts.baseBlogURL
  }

  static func author(_ markup: MarkupEditor, _ document: Int) -> KnownAuthor {
    let author = markup.author
    var known = KnownAuthor(
      login: author.login ?? "", id: author.id?.integer, document: document, fields: [:])
    if case .text(let text)? = author.id?.number, !text.isEmpty { known.textID = text }
    known.fields = [
      .authorEmail: author.email ?? "", .authorDisplayName: author.displayName ?? "",
      .authorFirstName: author.firstName ?? "", .authorLastName: author.lastName ?? "",
    ]
    return known
  }

  static func term(_ term: Term, _ document: Int) -> KnownTerm {
    var metas = TextHash()
    for meta in term.meta {
      metas.add(meta.key)
      metas.add(meta.value)
    }
    var known = KnownTerm(
      taxonomy: term.taxonomy ?? "", slug: term.slug ?? "", parent: term.parent ?? "",
      hasName: !term.name.isBlank, id: term.id?.integer, document: document,
      facts: TextHash(term.name ?? "", term.description ?? "", term.parent ?? "").value,
      metas: metas.value, hasMetas: !term.meta.isEmpty)
    if case .text(let text)? = term.id?.number, !text.isEmpty { known.textID = text }
    return known
  }
}

extension String {
  /// `https://host` of an address; nil if it has none.
  var origin: String? {
    guard let mark = firstRange(of: "://"), hasPrefix("http") else { return nil }
    let host = self[mark.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? nil : String(self[..<mark.upperBound]) + host
  }
}
