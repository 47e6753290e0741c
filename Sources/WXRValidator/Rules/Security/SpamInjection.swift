import WXRContent
package import WXRKit

/// A text holds a hidden list of links, or markup that known attacks leave behind.
///
/// **Why it matters.** Somebody has broken into the site and uses its good name for others. Search
/// engines punish the site, and with the export the spam moves to the new one.
///
/// **Bad**
/// ```html
/// <div style="display:none"><a href="https://pills.example/a">a</a>
/// <a href="https://pills.example/b">b</a> <a href="https://pills.example/c">c</a> …</div>
/// ```
/// **Good**
/// ```html
/// <div class="links"><a href="https://friends.example">Friends</a></div>
/// ```
/// **What to do.** Take the hidden part out of the post, then look for the hole: change passwords,
/// update plugins, and compare the site's files with fresh ones.
///
/// **Fix.** Lossy, only with `--fix WXR706`: the hidden element or frame is cut out. Packed code
/// stays; `--fix WXR705` takes scripts.
package struct SpamInjection: Rule {
  package static let facts = RuleFacts("WXR706", .warning, fix: .lossy)
  package static let subjects: Subjects = [.site, .items, .comments, .contents]
  package static let signs: TextSigns = .hiding

  private var home = ""

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    if !site.isContinuation, let url = site.baseBlogURL ?? site.link {
      home = FileAddress(url).host
    }
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    look(item.excerpt, .field(.excerpt), &report)
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    tell(content.look { InjectedMarkup($0, home: home) }, .field(.content), &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    look(comment.content, .field(.commentContent), &report)
  }

  private func look(_ text: String?, _ place: RuleReport.Place, _ report: inout RuleReport) {
    guard let text, text.utf8.count > 40 else { return }
    let found = text.look { view -> InjectedMarkup? in
      TextSigns(view).contains(.hiding) ? InjectedMarkup(view, home: home) : nil
    }
    if let found { tell(found, place, &report) }
  }

  private func tell(
    _ found: InjectedMarkup, _ place: RuleReport.Place, _ report: inout RuleReport
  ) {
    if found.links > 0 {
      report.add(
        "The text hides \(found.links) links to other sites from its readers.", at: place,
        inside: found.hidden)
    }
    if let sign = found.sign {
      report.add("The text holds \(sign.words).", at: place, inside: sign.place)
    }
  }
}

/// What of a text is hidden from readers and not meant for them.
struct InjectedMarkup {
  /// The hidden elements, to be cut out.
  private(set) var cuts: [Range<Int>] = []
  /// How many links to other sites hidden elements hold; 0 below ``least``.
  private(set) var links = 0
  /// Where the first of these elements begins.
  private(set) var hidden = 0
  /// What attacks leave behind.
  private(set) var sign: (words: String, place: Int)?

  /// A popup of a page may hold a link or two.
  private static let least = 3

  fileprivate struct Hidden {
    let name: Range<Int>
    let start: Int
    /// Elements of the same name inside that are still open.
    var depth = 0
    var links = 0

    init(_ tag: FoundTag) {
      name = tag.name
      start = tag.place.lowerBound
    }
  }

  init(_ view: ByteView, home: String) {
    if let place = view.packedCode { sign = ("packed code that attacks use", place) }
    var scanner = StartTagScanner(view)
    var hidden: Hidden?
    while let tag = scanner.next() {
      if var open = hidden {
        open.note(tag, view, home)
        hidden = open
        if open.depth < 0 {
          close(open, at: tag.place.upperBound)
          hidden = nil
        }
      } else if !tag.isEnd {
        if Self.isHiddenFrame(tag, view) {
          sign = ("a frame of no size with a page of another site", tag.place.lowerBound)
          cuts.append(tag.place.lowerBound..<Self.end(ofFrame: tag, view))
        }
        if Self.isHidden(tag, view) { hidden = Hidden(tag) }
      }
    }
    if let hidden { close(hidden, at: view.count) }
  }

  private mutating func close(_ hidden: Hidden, at end: Int) {
    guard hidden.links >= Self.least else { return }
    if links == 0 { self.hidden = hidden.start }
    links += hidden.links
    cuts.append(hidden.start..<end)
  }

  private static func end(ofFrame tag: FoundTag, _ view: ByteView) -> Int {
    let end = view.afterBlanks(tag.place.upperBound)
    return view.hasFolded("</iframe>", at: end) ? end + 9 : tag.place.upperBound
  }

  private static func isHidden(_ tag: FoundTag, _ view: ByteView) -> Bool {
    guard !voids.contains(where: { view.equals(tag.name, $0) }),
      let style = tag.value(of: "style", in: view)
    else { return false }
    return HidingStyle(view.text(style)).isHiding
  }

  private static let voids: [StaticString] = [
    "img", "br", "hr", "input", "meta", "link", "source", "area", "embed", "col", "wbr", "iframe",
  ]

  /// Google's tag manager asks its users for such a frame.
  private static func isHiddenFrame(_ tag: FoundTag, _ view: ByteView) -> Bool {
    guard view.equals(tag.name, "iframe"), let source = tag.value(of: "src", in: view) else {
      return false
    }
    let sides = [tag.value(of: "width", in: view), tag.value(of: "height", in: view)]
    let isTiny = sides.allSatisfy {
      $0.map { ["0", "1", "0px", "1px"].contains(view.text($0)) } ?? false
    }
    let isStyled =
      tag.value(of: "style", in: view).map { HidingStyle(view.text($0)).isHiding } ?? false
    let host = FileAddress(view.text(source)).host
    let isKnown = host.hasSuffix("googletagmanager.com") || host.hasSuffix("facebook.com")
    return (isTiny || isStyled) && !host.isEmpty && !isKnown
  }
}

extension InjectedMarkup.Hidden {
  fileprivate mutating func note(_ tag: FoundTag, _ view: ByteView, _ home: String) {
    let isSame =
      tag.name.count == name.count
      && zip(tag.name, name).allSatisfy { view[$0].lowercased == view[$1].lowercased }
    if isSame { depth += tag.isEnd ? -1 : 1 }
    guard !tag.isEnd, view.equals(tag.name, "a"), let target = tag.value(of: "href", in: view)
    else {
      return
    }
    let host = FileAddress(view.text(target)).host
    if !host.isEmpty, host != home, !Self.networks.contains(where: { host.hasSuffix($0) }) {
      links += 1
    }
  }

  /// Hidden lists of buttons for these are no spam.
  private static let networks = [
    "facebook.com", "twitter.com", "x.com", "linkedin.com", "pinterest.com", "instagram.com",
    "reddit.com", "tumblr.com", "whatsapp.com", "t.me", "telegram.me", "youtube.com", "vk.com",
    "google.com", "wordpress.org", "wordpress.com",
  ]
}

/// A `style` that keeps an element from being seen.
private struct HidingStyle {
  private var isOut = false
  private var isAbsolute = false
  private var isEmpty = false
  private var isClipped = false
  private var isGone = false

  init(_ style: String) {
    for rule in style.lowercased().split(separator: ";") {
      let parts = rule.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      note(parts[0].filter { !$0.isWhitespace }, parts[1].filter { !$0.isWhitespace })
    }
  }

  private mutating func note(_ name: String, _ value: String) {
    let number = Self.number(value)
    switch name {
    case "display": isGone = isGone || value.hasPrefix("none")
    case "visibility": isGone = isGone || value.hasPrefix("hidden")
    case "position": isAbsolute = value.hasPrefix("absolute") || value.hasPrefix("fixed")
    case "left", "right", "top", "margin-left": isOut = isOut || number.map { $0 <= -500 } ?? false
    case "text-indent": isGone = isGone || number.map { $0 <= -500 } ?? false
    case "height", "width", "max-height":
      isEmpty = isEmpty || number.map { $0 <= 1 && $0 >= 0 } ?? false
    case "font-size":
      isGone = isGone || number.map { $0 == 0 || $0 == 1 && value.hasSuffix("px") } ?? false
    case "overflow": isClipped = value.hasPrefix("hidden") || value.hasPrefix("auto")
    default: break
    }
  }

  /// The number that a length begins with; nil for lengths that grow with the window.
  private static func number(_ value: String) -> Int? {
    guard !value.hasSuffix("%") else { return nil }
    let isNegative = value.utf8.first == UInt8(ascii: "-")
    let digits = value.utf8.dropFirst(isNegative ? 1 : 0).prefix { $0.isDigit }
    let rest = value.utf8.dropFirst(isNegative ? 1 : 0).dropFirst(digits.count).first
    guard rest != UInt8(ascii: "."), digits.count < 9 else { return nil }
    return Int(Substring(digits)).map { isNegative ? -$0 : $0 }
  }

  var isHiding: Bool { isGone || isOut || isEmpty && isClipped }
}

extension ByteView {
  /// Where a script or PHP code hides what it does, as attacks write them.
  fileprivate var packedCode: Int? {
    let signs: [StaticString] = [
      "eval(base64_decode(", "eval(gzinflate(", "eval(str_rot13(", "eval(String.fromCharCode(",
      "document.write(unescape(", "eval(unescape(", "<!--codes_iframe-->", "eval(atob(",
    ]
    return signs.lazy.compactMap { place(of: $0) }.first
  }
}
