import Foundation

@testable import WXRContent

/// HTML as a list of tags and texts, without what belongs to a theme or a version of WordPress: the one
/// list of what is not compared.
struct PlainHTML {
  /// Attributes that a version adds, or that hold a size's file where an export knows one file only.
  private static let attributes: Set<String> = [
    "decoding", "loading", "srcset", "sizes", "width", "height", "data-id", "aria-label",
    "data-wxr-embed",
  ]
  /// Classes of layout, of counters, of wrappers that depend on the theme.
  private static let classes = [
    "is-layout-", "wp-container-", "wp-elements-", "wp-duotone-", "wp-block-gallery-",
    "is-content-justification-", "is-nowrap", "wp-block-image",
  ]
  /// Elements that are dropped with all that is in them.
  private static let dropped: Set<String> = ["style", "svg"]
  /// Elements that are dropped with their end tags, by a class of theirs.
  private static let unwrapped = [
    "wp-block-group__inner-container", "wp-playlist-current-item", "wp-playlist-next",
    "wp-playlist-prev",
  ]

  static func tokens(of html: [UInt8]) -> [String] {
    var plain = PlainHTML(html)
    plain.run()
    return plain.result
  }

  private let html: [UInt8]
  private var at = 0
  private var result: [String] = []
  private var text: [UInt8] = []
  /// For each open `div` and frame, whether its end tag is dropped too.
  private var open: [(name: String, isDropped: Bool)] = []
  private var playlist = false

  private init(_ html: [UInt8]) {
    self.html = html
  }

  private mutating func run() {
    while at < html.count {
      if html.has("<!--", at: at) {
        let end = html.place(of: "-->", from: at + 2).map { $0 + 3 } ?? html.count
        let comment = html.text(at..<end)
        at = end
        // For browsers that knew no such elements.
        if comment.contains("[if lt IE 9]") { continue }
        endText()
        result.append(comment)
      } else if html[at] == .lessThan, let end = html.place(of: .greaterThan, from: at) {
        tag(at + 1..<end)
      } else {
        text.append(html[at])
        at += 1
      }
    }
    endText()
  }

  private mutating func endText() {
    let words = decoded(text).split { $0 == " " || $0.isNewline || $0 == "\t" }
    if !words.isEmpty { result.append(words.joined(separator: " ")) }
    text = []
  }

  private mutating func tag(_ range: Range<Int>) {
    at = range.upperBound + 1
    var inner = html.text(range)
    if inner.hasSuffix("/") { inner.removeLast() }
    let isEnd = inner.hasPrefix("/")
    let name = inner.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    if Self.dropped.contains(name) {
      if !isEnd { skip(to: name) }
      return
    }
    if isEnd { return endTag(name) }
    let attributes = attributes(String(inner.dropFirst(name.count)))
    let isDropped = isDropped(name, attributes)
    if ["div", "noscript", "audio", "video", "script", "iframe"].contains(name) {
      open.append((name, isDropped))
    }
    if name == "script", attributes.contains("class=wp-playlist-script") { skip(to: name) }
    guard !isDropped else {
      if name == "iframe", let source = attributes.first(where: { $0.hasPrefix("src=") }) {
        text.append(contentsOf: source.dropFirst(4).utf8)
      }
      return
    }
    endText()
    result.append("<\(([name] + attributes).joined(separator: " "))>")
  }

  /// A frame of ours stands for the address that WordPress shows without a network.
  private mutating func isDropped(_ name: String, _ attributes: [String]) -> Bool {
    if name == "noscript" || name == "script" && attributes.contains("class=wp-playlist-script") {
      return true
    }
    if name == "iframe" { return attributes.contains("data-wxr-embed") }
    if name == "audio" || name == "video" { return !attributes.contains { $0.hasPrefix("id=") } }
    return name == "div"
      && (attributes.contains("class=")
        || attributes.contains { value in
          Self.unwrapped.contains { value == "class=\($0)" }
        })
  }

  private mutating func endTag(_ name: String) {
    if let last = open.lastIndex(where: { $0.name == name }) {
      if open.remove(at: last).isDropped { return }
    }
    endText()
    result.append("</\(name)>")
  }

  private mutating func skip(to name: String) {
    var from = at
    while let hit = html.place(of: "</", from: from) {
      from = hit + 2
      if html[from...].starts(with: name.utf8) {
        at = html.place(of: .greaterThan, from: from).map { $0 + 1 } ?? html.count
        if let last = open.lastIndex(where: { $0.name == name }) { open.remove(at: last) }
        return
      }
    }
  }

  /// `name=value`, sorted, without those that are not compared.
  private func attributes(_ text: String) -> [String] {
    var result: [String] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.isEmpty { break }
      let name = rest.prefix { !$0.isWhitespace && $0 != "=" }.lowercased()
      rest = rest.dropFirst(max(name.count, 1))
      var value = ""
      let after = rest.drop { $0.isWhitespace }
      if after.first == "=" {
        rest = after.dropFirst().drop { $0.isWhitespace }
        if let quote = rest.first, quote == "\"" || quote == "'" {
          value = String(rest.dropFirst().prefix { $0 != quote })
          rest = rest.dropFirst(value.count + 2)
        } else {
          value = String(rest.prefix { !$0.isWhitespace })
          rest = rest.dropFirst(value.count)
        }
      }
      if name == "data-wxr-embed" { result.append(name) }
      if !Self.attributes.contains(name) { result.append("\(name)=\(plain(value, of: name))") }
    }
    return result.sorted()
  }

  private func plain(_ value: String, of name: String) -> String {
    var value = decoded(Array(value.utf8))
    if name == "class" {
      value = value.split(separator: " ").filter { part in
        !Self.classes.contains { part.hasPrefix($0) }
      }.joined(separator: " ")
    }
    if name == "src" || name == "href" {
      // Counters of players, and the sizes of images.
      if let counter = value.range(of: #"[?&]_=\d+$"#, options: .regularExpression) {
        value.removeSubrange(counter)
      }
      value = value.replacingOccurrences(
        of: #"-\d+x\d+(\.\w+)$"#, with: "$1", options: .regularExpression)
    }
    return value
  }

  /// Character references of typography undone, and what smilies and `Wordpress` become.
  private func decoded(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    for (from, to) in Self.characters { text = text.replacing(from, with: to) }
    return text
  }

  private static let characters = [
    ("&#8220;", "\""), ("&#8221;", "\""), ("&#8243;", "\""), ("&#8216;", "'"), ("&#8217;", "'"),
    ("&#8242;", "'"), ("&#8211;", "-"), ("&#8212;", "--"), ("&#8230;", "..."), ("&#215;", "x"),
    ("&#038;", "&"), ("&#38;", "&"), ("&amp;", "&"), ("&#039;", "'"), ("&quot;", "\""),
    ("Wordpress", "WordPress"), ("🙂", ":)"),
  ]
}
