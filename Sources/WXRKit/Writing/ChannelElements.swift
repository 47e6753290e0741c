/// The facts of the site, authors and terms: what stands in the channel before the items.
extension WXREntityWriter {
  mutating func write(_ site: Site) {
    let outer = beginParts(site.extensions)
    field(.title, site.title)
    field(.link, site.link)
    field(.description, site.description)
    field(.pubDate, site.pubDate)
    // Until WordPress 3.0 the generator stood here.
    if frame.version == .wxr10 { generators(site) }
    field(.language, site.language)
    field(.wxrVersion, version(of: site))
    field(.baseSiteURL, site.baseSiteURL)
    field(.baseBlogURL, site.baseBlogURL)
    if frame.version != .wxr10 { generators(site) }
    if let image = site.image { write(image) }
    extensionsBehindFields(site.extensions)
    endParts(outer)
  }

  /// The version that was asked for stands once, with the first facts.
  private func version(of site: Site) -> String? {
    guard let asked = options.version else { return site.wxrVersion }
    return site.isContinuation ? nil : asked.rawValue
  }

  private mutating func generators(_ site: Site) {
    for generator in site.generators { field(.generator, generator) }
  }

  private mutating func write(_ image: Site.Image) {
    open(.image)
    let outer = beginParts(image.extensions)
    field(.url, image.url)
    field(.title, image.title)
    field(.link, image.link)
    field(.width, image.width)
    field(.height, image.height)
    extensionsBehindFields(image.extensions)
    endParts(outer)
    close(.image)
  }

  mutating func write(_ author: Author) {
    open(.author, isInline: true)
    let outer = beginParts(author.extensions)
    field(.authorID, author.id?.number.text)
    field(.authorLogin, author.login)
    field(.authorEmail, author.email)
    field(.authorDisplayName, author.displayName)
    field(.authorFirstName, author.firstName)
    field(.authorLastName, author.lastName)
    extensionsBehindFields(author.extensions)
    endParts(outer)
    closeLine(.author)
  }

  mutating func write(_ term: Term) {
    let isInline = frame.version.hasInlineTerms || term.taxonomy == .navMenu
    let element = term.writtenElement
    open(element.container, isInline: isInline)
    let outer = beginParts(term.extensions)
    field(.termID, term.id?.number.text)
    fields(of: term, as: element)
    extensionsBehindFields(term.extensions)
    for meta in term.meta { write(meta, as: .termmeta) }
    endParts(outer)
    if isInline { closeLine(element.container) } else { close(element.container) }
  }

  private mutating func fields(of term: Term, as element: Term.Element) {
    switch element {
    case .category:
      field(.categoryNicename, term.slug)
      field(.categoryParent, term.parent)
      field(.categoryName, term.name)
      field(.categoryDescription, term.description)
    case .tag:
      field(.tagSlug, term.slug)
      field(.tagName, term.name)
      field(.tagDescription, term.description)
    case .term:
      taxonomy(of: term)
      field(.termSlug, term.slug)
      field(.termParent, term.parent)
      field(.termName, term.name)
      field(.termDescription, term.description)
    }
  }

  /// WordPress writes menus apart from other terms, and their taxonomy without a section.
  private mutating func taxonomy(of term: Term) {
    guard let taxonomy = term.taxonomy ?? (term.element == .tag ? .postTag : nil) else { return }
    field(
      .termTaxonomy, taxonomy.rawValue,
      isSection: taxonomy != .navMenu && frame.sections.contains(.termTaxonomy))
  }

  mutating func write(_ meta: Meta, as element: Element) {
    open(element)
    let outer = beginParts(meta.extensions)
    field(.metaKey, meta.key)
    field(.metaValue, meta.value)
    extensionsBehindFields(meta.extensions)
    endParts(outer)
    close(element)
    writeWaiting()
  }
}

extension Site {
  /// What a further part of an export adds to the channel: the rest is said already.
  var furtherFacts: Site {
    Site(isContinuation: true, generators: generators, extensions: extensions)
  }

  /// Adds facts of the same channel that follow these: of single fields the first counts.
  mutating func add(_ later: Site) {
    title = title ?? later.title
    link = link ?? later.link
    description = description ?? later.description
    pubDate = pubDate ?? later.pubDate
    language = language ?? later.language
    wxrVersion = wxrVersion ?? later.wxrVersion
    baseSiteURL = baseSiteURL ?? later.baseSiteURL
    baseBlogURL = baseBlogURL ?? later.baseBlogURL
    generators += later.generators
    image = image ?? later.image
    extensions += later.extensions
  }
}

extension Term {
  /// The element that can hold the term: a category's and a tag's have no taxonomy of their own, a
  /// tag's no parent.
  fileprivate var writtenElement: Element {
    switch element {
    case .category: taxonomy ?? .category == .category ? .category : .term
    case .tag: taxonomy ?? .postTag == .postTag && parent == nil ? .tag : .term
    case .term: .term
    }
  }
}

extension Term.Element {
  fileprivate var container: Element {
    switch self {
    case .category: .wpCategory
    case .tag: .tag
    case .term: .term
    }
  }
}
