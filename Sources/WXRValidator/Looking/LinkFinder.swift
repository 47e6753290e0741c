import WXRContent

/// The links and pictures of a text whose addresses do not work elsewhere: the first of each sort.
struct LinkFinder {
  struct Found {
    /// To the own computer, to a staging site, or to a file.
    var local: Link?
    /// By `http:` to the site itself, which has `https:`.
    var mixed: Link?
    /// Without a host.
    var relative: Link?
  }

  /// An address and where it stands.
  struct Link {
    let text: String
    let place: Int
  }

  /// What an address is measured by.
  struct Judge {
    let home: String
    let isSecure: Bool
    /// Whether the site itself is a local one, whose addresses are told once.
    let isLocalSite: Bool

    enum Verdict { case fine, local, mixed, relative }

    func verdict(_ view: ByteView, _ start: Int) -> Verdict {
      switch view[start].lowercased {
      case UInt8(ascii: "h"): return web(view, start)
      case UInt8(ascii: "f"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "\\"):
        if view.isFileAddress(at: start) { return .local }
        return view.isRelativeAddress(at: start) ? .relative : .fine
      case UInt8(ascii: "/"): return view[start + 1] == UInt8(ascii: "/") ? .fine : .relative
      case UInt8(ascii: "."): return view.isRelativeAddress(at: start) ? .relative : .fine
      default: return .fine
      }
    }

    private func isHome(_ place: Range<Int>, _ view: ByteView) -> Bool {
      guard place.count == home.utf8.count else { return false }
      var at = place.lowerBound
      for byte in home.utf8 {
        if view[at].lowercased != byte { return false }
        at += 1
      }
      return true
    }

    private func web(_ view: ByteView, _ start: Int) -> Verdict {
      guard view.hasFolded("http", at: start) else {
        return view.isRelativeAddress(at: start) ? .relative : .fine
      }
      let isPlain = view[start + 4] == UInt8(ascii: ":")
      let slashes = isPlain ? start + 5 : start + 6
      guard view.has("//", at: slashes) else { return .fine }
      let end = view.end(of: { !$0.endsHost }, from: slashes + 2)
      guard end - slashes < 256, end > slashes + 2 else { return .fine }
      let place = view.hostRange(of: slashes + 2..<end)
      if isHome(place, view) { return isPlain && isSecure && !isLocalSite ? .mixed : .fine }
      let host = view.text(place).lowercased()
      return LocalHost.isLocal(host) || LocalHost.isStaging(host) ? .local : .fine
    }
  }

  private(set) var found = Found()

  /// Looks at what browsers load or follow: `href`, `src` and the like.
  init(_ view: ByteView, _ judge: Judge) {
    var scanner = StartTagScanner(view)
    while let tag = scanner.next() {
      for attribute in tag.attributes where !attribute.value.isEmpty {
        guard view.isLinkName(endingAt: attribute.name.upperBound) else { continue }
        let start = view.afterBlanks(attribute.value.lowerBound)
        guard start < attribute.value.upperBound else { continue }
        note(judge.verdict(view, start), view, start..<attribute.value.upperBound)
      }
    }
  }

  private mutating func note(_ verdict: Judge.Verdict, _ view: ByteView, _ place: Range<Int>) {
    guard verdict != .fine else { return }
    let link = Link(text: view.text(place), place: place.lowerBound)
    switch verdict {
    case .fine: break
    case .local: found.local = found.local ?? link
    case .mixed: found.mixed = found.mixed ?? link
    case .relative: found.relative = found.relative ?? link
    }
  }
}

extension ByteView {
  /// A quick look: whether something that looks like a link may lead astray.
  func mayLead(_ judge: LinkFinder.Judge) -> Bool {
    var at = 0
    while let equals = place(of: UInt8(ascii: "="), from: at) {
      at = equals + 1
      guard isLinkName(endingAt: equals) else { continue }
      var value = afterBlanks(at)
      if self[value].isQuote { value += 1 }
      if judge.verdict(self, afterBlanks(value)) != .fine { return true }
    }
    return false
  }

  /// Whether the name of an attribute with an address ends here.
  func isLinkName(endingAt end: Int) -> Bool {
    switch self[end - 1].lowercased {
    case UInt8(ascii: "f"): isName("href", endingAt: end)
    case UInt8(ascii: "c"): isName("src", endingAt: end)
    case UInt8(ascii: "n"): isName("action", endingAt: end)
    case UInt8(ascii: "r"): isName("poster", endingAt: end)
    default: false
    }
  }

  private func isName(_ name: StaticString, endingAt end: Int) -> Bool {
    guard endsFolded(name, before: end) else { return false }
    let before = self[end - name.utf8CodeUnitCount - 1]
    return before.isBlank || before.isQuote || before == UInt8(ascii: "/")
  }

  /// `file:///…`, `C:\…`, `C:/…`, `\\server\…`
  func isFileAddress(at start: Int) -> Bool {
    if hasFolded("file:", at: start) { return true }
    if has("\\\\", at: start) { return self[start + 2].isAlphanumeric }
    return self[start].isLetter && self[start + 1] == UInt8(ascii: ":")
      && (self[start + 2] == UInt8(ascii: "\\") || self[start + 2] == UInt8(ascii: "/"))
  }

  /// `about.html`, `../about`, `about/us`: a path that begins where the page is. A lone word may be
  /// anything, and what has a scheme or is a template is none.
  func isRelativeAddress(at start: Int) -> Bool {
    var at = start
    var hasSlashOrDot = false
    while at < count, at - start < 512 {
      switch self[at] {
      case UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "@"),
        UInt8(ascii: "%") where at == start:
        return false
      case UInt8(ascii: "/"): return at > start && !has("//", at: at)
      case UInt8(ascii: "."): hasSlashOrDot = true
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">"), UInt8(ascii: "?"),
        UInt8(ascii: "#"):
        return hasSlashOrDot && endsAsPage(before: at)
      default: break
      }
      at += 1
    }
    return false
  }

  /// `about.html`, but not `www.h.example`, which somebody wrote without its scheme.
  private func endsAsPage(before end: Int) -> Bool {
    let endings: [StaticString] = [
      ".html", ".htm", ".php", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".pdf", ".svg", ".mp3",
      ".mp4", ".zip", ".asp", ".aspx",
    ]
    return endings.contains { endsFolded($0, before: end) }
  }
}

extension UInt8 {
  fileprivate var endsHost: Bool {
    switch self {
    case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
