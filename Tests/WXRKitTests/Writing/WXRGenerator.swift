import TestSupport

@testable import WXRKit

/// Random entities as a reader gives them: texts of whatever marks up XML, WXR and their damages,
/// fields that are trimmed, extensions of declared and other namespaces.
struct WXRGenerator {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func export() -> [Entity] {
    var entities: [Entity] = [.site(site())]
    entities += list(3) { .author($0.author()) }
    entities += list(4) { .term($0.term()) }
    for _ in 0..<random.below(6) {
      let item = item()
      entities.append(.item(item))
      entities += list(3) { .comment($0.comment(of: item)) }
    }
    if entities.count > 1, chance() {
      var later = Site(isContinuation: true, generators: ["g"])
      later.generators += list(2) { $0.trimmed() }
      later.extensions = extensions()
      entities.append(.site(later))
    }
    return entities
  }

  // MARK: Entities

  private mutating func site() -> Site {
    var site = Site()
    site.title = text()
    site.description = text()
    site.link = optional { $0.trimmed() }
    site.pubDate = optional { $0.trimmed() }
    site.wxrVersion = optional { _ in "1.2" }
    site.baseBlogURL = optional { $0.trimmed() }
    site.generators = list(2) { $0.trimmed() }
    if chance() {
      site.image = Site.Image(
        url: optional { $0.trimmed() }, title: text(), extensions: extensions())
    }
    site.prolog = list(2) { $0.pick([" a ", " generator=\"x\" ", "\n<&>\n"]) }
    site.rssVersion = "2.0"
    site.namespaces = Self.namespaces
    if chance() { site.namespaces["excerpt"] = nil }
    if chance() { site.namespaces["geo"] = "urn:geo" }
    site.extensions = extensions()
    return site
  }

  private static let namespaces = [
    "wp": "http://wordpress.org/export/1.2/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
  ]

  private mutating func author() -> Author {
    Author(
      id: identifier(), login: optional { $0.trimmed() }, email: text(), displayName: text(),
      firstName: text(), lastName: text(), extensions: extensions())
  }

  private mutating func term() -> Term {
    let element = pick(Term.Element.allCases)
    var term = Term(
      element: element, id: identifier(), slug: optional { $0.trimmed() }, name: text(),
      description: text(), meta: metas(), extensions: extensions())
    switch element {
    case .category: term.taxonomy = .category
    case .tag: term.taxonomy = .postTag
    case .term: term.taxonomy = optional { Taxonomy(rawValue: $0.pick(["nav_menu", "genre", ""])) }
    }
    if element != .tag { term.parent = optional { $0.trimmed() } }
    return term
  }

  private mutating func item() -> Item {
    var item = Item(
      title: text(), link: optional { $0.trimmed() }, pubDate: optional { $0.trimmed() },
      creator: optional { $0.trimmed() }, guid: optional { $0.trimmed() }, description: text(),
      content: text(), excerpt: text(), id: identifier(),
      date: optional { .init(rawValue: $0.trimmed()) })
    if item.guid != nil { item.guidIsPermaLink = text() }
    item.commentStatus = optional { $0.trimmed() }
    item.slug = optional { $0.trimmed() }
    item.status = optional { PostStatus(rawValue: $0.trimmed()) }
    item.parent = identifier()
    item.type = optional { PostType(rawValue: $0.trimmed()) }
    item.password = text()
    item.sticky = optional { $0.number() }
    item.terms = list(3) { generator in
      TermReference(
        taxonomy: generator.optional { Taxonomy(rawValue: $0.someText()) }, slug: generator.text(),
        name: generator.someText())
    }
    item.meta = metas()
    item.extensions = extensions()
    return item
  }

  private mutating func comment(of item: Item) -> WXRKit.Comment {
    WXRKit.Comment(
      item: item.id, id: identifier(), author: text(), authorURL: optional { $0.trimmed() },
      content: text(), approved: optional { $0.trimmed() }, userID: optional { $0.number() },
      meta: metas(), extensions: extensions())
  }

  private mutating func metas() -> [Meta] {
    list(2) { Meta(key: $0.text(), value: $0.text(), extensions: $0.extensions()) }
  }

  // MARK: Extensions

  /// No two loose texts side by side: there may be nothing to part them.
  private mutating func extensions() -> [Extension] {
    guard random.below(4) == 0 else { return [] }
    var extensions = [element(depth: 0)]
    if chance() { extensions.append(Extension(text: "loose " + someText())) }
    if chance() { extensions.append(element(depth: 0)) }
    return extensions
  }

  private mutating func element(depth: Int) -> Extension {
    var element = name()
    element.attributes = chance() ? [] : [.init(name: "x", value: someText())]
    let count = depth < 3 ? random.below(3) : 0
    guard count > 0 else {
      let value = someText()
      element.children = value.isEmpty ? [] : [.text(value)]
      return element
    }
    for _ in 0..<count {
      if chance() { element.children.append(.text(someText())) }
      element.children.append(.element(self.element(depth: depth + 1)))
    }
    return element
  }

  private mutating func name() -> Extension {
    switch random.below(5) {
    case 0: Extension(name: "lat", namespace: "urn:geo", prefix: "geo")
    case 1: Extension(name: "lat", namespace: "urn:geo:2", prefix: "geo")
    case 2: Extension(name: "thing", namespace: "urn:thing")
    case 3: Extension(name: "own", namespace: "http://wordpress.org/export/1.2/", prefix: "wp")
    default: Extension(name: "plain")
    }
  }

  // MARK: Values

  private mutating func text() -> String? { optional { $0.someText() } }

  private mutating func someText() -> String {
    (0..<random.below(5)).map { _ in pick(Self.pieces) }.joined()
  }

  private mutating func trimmed() -> String {
    let bytes = Array(someText().utf8)
    let inner = bytes.drop(while: CharacterClass.isSpace).reversed()
      .drop(while: CharacterClass.isSpace).reversed()
    return String(decoding: inner, as: UTF8.self)
  }

  private static let pieces = [
    "a", " ", "\n", "\t", "\r\n", "\r", "]", "]]", ">", "]]>", "<![CDATA[", "<!--", "-->", "&",
    "&amp;", "&#65;", "&nbsp;", "<", "<b>", "</b>", "\"", "'", "</content:encoded>", "<item>",
    "</item>", "<wp:postmeta>", "</wp:meta_value>", "<wp:post_id>7</wp:post_id>", "</channel>",
    "</title>", "<?php ?>", "é", "日本", "，", "😀", "\u{FFFD}", "[gallery]", "0", "plain words",
    "s:1:\"x\";", "<!-- wp:paragraph -->",
  ]

  private mutating func number() -> Number { Number(pick(["0", "1", "-7", "007", "", "true"])) }

  private mutating func identifier<Owner>() -> Identifier<Owner>? {
    optional { Identifier($0.number()) }
  }

  private mutating func optional<Value>(_ value: (inout WXRGenerator) -> Value) -> Value? {
    chance() ? nil : value(&self)
  }

  private mutating func list<Value>(
    _ most: Int, _ value: (inout WXRGenerator) -> Value
  ) -> [Value] {
    (0..<random.below(most + 1)).map { _ in value(&self) }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[random.below(values.count)]
  }

  private mutating func chance() -> Bool { random.below(2) == 0 }
}
