import WXRKit

/// Random entities, odd text included: absent, empty, controls, quotes, surrogate pairs, NULs.
struct EntityGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  mutating func entities(_ count: Int) -> [Entity] {
    (0..<count).map { index in
      switch index == 0 ? 0 : number(1...12) {
      case 0: .site(site())
      case 1: .author(author())
      case 2, 3: .term(term())
      case 4...8: .item(item())
      default: .comment(comment())
      }
    }
  }

  // MARK: Entities

  private mutating func site() -> Site {
    var site = Site(isContinuation: number(0...3) == 0)
    site.title = text()
    site.link = text()
    site.pubDate = text()
    site.baseSiteURL = text()
    site.generators = list { $0.someText() }
    if chance() { site.image = .init(url: text(), title: text(), extensions: extensions()) }
    site.prolog = list { $0.someText() }
    site.namespaces = Dictionary(list { ($0.someText(), $0.someText()) }) { $1 }
    site.extensions = extensions()
    return site
  }

  private mutating func author() -> Author {
    Author(
      id: identifier(), login: text(), email: text(), displayName: text(), firstName: text(),
      lastName: text(), extensions: extensions())
  }

  private mutating func term() -> Term {
    Term(
      element: Term.Element.allCases[number(0...2)], id: identifier(),
      taxonomy: text().map { Taxonomy(rawValue: $0) }, slug: text(), parent: text(), name: text(),
      description: text(), meta: metas(), extensions: extensions())
  }

  private mutating func item() -> Item {
    var item = Item(
      title: text(), link: text(), pubDate: text(), creator: text(), guid: text(),
      guidIsPermaLink: text(), description: text(), content: text(), excerpt: text(),
      id: identifier(), date: date(), dateGMT: date(), modified: date(), modifiedGMT: date())
    item.commentStatus = text()
    item.slug = text()
    item.status = text().map { PostStatus(rawValue: $0) }
    item.parent = identifier()
    item.menuOrder = someNumber()
    item.type = text().map { PostType(rawValue: $0) }
    item.sticky = someNumber()
    item.terms = list { generator in
      TermReference(
        taxonomy: generator.text().map { Taxonomy(rawValue: $0) }, slug: generator.text(),
        name: generator.text(), attributes: generator.list { $0.attribute() })
    }
    item.meta = metas()
    item.extensions = extensions()
    return item
  }

  private mutating func comment() -> WXRKit.Comment {
    WXRKit.Comment(
      item: identifier(), id: identifier(), author: text(), authorEmail: text(), authorURL: text(),
      authorIP: text(), date: date(), dateGMT: date(), content: text(), approved: text(),
      type: text(), parent: identifier(), userID: someNumber(), meta: metas(),
      extensions: extensions())
  }

  // MARK: Parts

  private mutating func metas() -> [Meta] {
    list { Meta(key: $0.text(), value: $0.text(), extensions: $0.extensions()) }
  }

  private mutating func extensions(depth: Int = 0) -> [Extension] {
    guard depth < 4 else { return [] }
    return list { generator in
      generator.chance()
        ? Extension(text: generator.someText()) : generator.element(depth: depth)
    }
  }

  private mutating func element(depth: Int) -> Extension {
    Extension(
      name: someText(), namespace: text(), prefix: text(), attributes: list { $0.attribute() },
      children: extensions(depth: depth + 1).map { .element($0) }
        + list { .text($0.someText()) })
  }

  private mutating func attribute() -> Extension.Attribute {
    .init(name: someText(), namespace: text(), prefix: text(), value: someText())
  }

  private mutating func identifier<Owner>() -> Identifier<Owner>? {
    someNumber().map { Identifier($0) }
  }

  private mutating func someNumber() -> Number? {
    let texts = ["0", "-7", "007", "", "true", "9007199254740991", "9007199254740992", "-0", "12"]
    return chance() ? nil : Number(texts[number(0...(texts.count - 1))])
  }

  private mutating func date() -> WordPressDate? {
    let dates = [
      "2019-03-01 07:15:00", "2019-03-01 06:15:00", "0000-00-00 00:00:00", "", "nonsense",
    ]
    return chance() ? nil : WordPressDate(rawValue: dates[number(0...(dates.count - 1))])
  }

  private mutating func text() -> String? { chance() ? nil : someText() }

  private mutating func someText() -> String {
    let pieces = [
      "", "a", "plain text of some length", "\"", "\\", "\n", "\r\n", "\t", "\0", "\u{1F}",
      "\u{7F}",
      "é", "e\u{301}", "日本", "😀", "\u{2028}", "\u{FFFF}", "</script>", "\u{8}\u{C}", "{\"a\":1}",
    ]
    return (0..<number(0...4)).map { _ in pieces[number(0...(pieces.count - 1))] }.joined()
  }

  private mutating func list<Element>(
    _ element: (inout EntityGenerator) -> Element
  ) -> [Element] {
    guard chance() else { return [] }
    return (0..<number(1...3)).map { _ in element(&self) }
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
