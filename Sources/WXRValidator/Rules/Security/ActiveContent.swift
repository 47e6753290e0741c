import WXRContent
package import WXRKit

/// A text holds a script, an event handler, a `javascript:` address or PHP code.
///
/// **Why it matters.** Scripts run in the browser of everyone who opens the page, on the new site
/// and on a static one too; in a comment they are an attack. WordPress strips them when a user who
/// may not write raw HTML imports the file, so the page can look different as well.
///
/// **Bad**
/// ```html
/// <img src="x.png" onerror="load('https://other.example/a.js')">
/// ```
/// **Good**
/// ```html
/// <img src="x.png" alt="The pier">
/// ```
/// **What to do.** Keep what you know, such as a counter or a form that you have put there, and take
/// the rest out. Code that is to be read belongs into a code block, where it is escaped.
///
/// **Fix.** Lossy, only with `--fix WXR705`: scripts, handlers, addresses that are scripts, and PHP
/// are cut out.
package struct ActiveContent: Rule {
  package static let facts = RuleFacts("WXR705", .warning, fix: .lossy)
  package static let subjects: Subjects = [.items, .comments, .contents]
  package static let signs: TextSigns = .scripts

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard !item.hasForeignContent else { return }
    look(item.excerpt, .field(.excerpt), &report)
    look(item.title, .field(.title), &report)
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    guard !item.hasForeignContent else { return }
    tell(content.look { ActiveParts($0) }, .field(.content), &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    look(comment.content, .field(.commentContent), &report)
    if let url = comment.authorURL, Self.isScript(url) {
      report.add("The commenter's address is a script.", at: .field(.commentAuthorURL))
    }
  }

  /// Whether an address is a script.
  static func isScript(_ url: String) -> Bool { url.look { $0.isScriptAddress(at: 0) } }

  private func look(_ text: String?, _ place: RuleReport.Place, _ report: inout RuleReport) {
    guard let text, text.utf8.count > 5 else { return }
    let found = text.look { TextSigns($0).contains(.scripts) ? ActiveParts($0) : nil }
    if let found { tell(found, place, &report) }
  }

  private func tell(
    _ found: ActiveParts, _ place: RuleReport.Place, _ report: inout RuleReport
  ) {
    guard !found.isEmpty else { return }
    report.add("The text holds \(found.text).", at: place, inside: found.first ?? 0)
  }
}

/// What in a text is run.
struct ActiveParts {
  /// What to cut out so that nothing of it is left.
  private(set) var cuts: [Range<Int>] = []
  private var scripts = 0
  private var handlers = 0
  private var addresses = 0
  private var codes = 0
  /// Where the first of them stands.
  private(set) var first: Int?

  init(_ view: ByteView) {
    let listings = CodeListings(view, .shownOnly)
    countTags(view, listings)
    var at = 0
    while let start = view.place(of: "<?", from: at) {
      at = start + 2
      guard view.startsPHP(at: start), !listings.hold(start) else { continue }
      note(\.codes, at: start)
      at = view.place(of: "?>", from: at).map { $0 + 2 } ?? view.count
      cuts.append(start..<at)
    }
  }

  private mutating func countTags(_ view: ByteView, _ listings: CodeListings) {
    var scanner = StartTagScanner(view)
    var script: Int?
    while let tag = scanner.next() {
      if let start = script, tag.isEnd, view.equals(tag.name, "script") {
        cuts.append(start..<tag.place.upperBound)
        script = nil
      }
      guard !tag.isEnd, !listings.hold(tag.place.lowerBound) else { continue }
      if view.equals(tag.name, "script"), Self.runs(tag, view) {
        note(\.scripts, at: tag.place.lowerBound)
        script = tag.place.lowerBound
      }
      for attribute in tag.attributes where !attribute.value.isEmpty {
        if view.isHandlerName(attribute.name) {
          note(\.handlers, at: attribute.name.lowerBound)
          cuts.append(Self.whole(attribute, view))
        }
        if Self.linkNames.contains(where: { view.equals(attribute.name, $0) }),
          view.isScriptAddress(at: attribute.value.lowerBound), !view.doesNothing(attribute.value)
        {
          note(\.addresses, at: attribute.name.lowerBound)
          cuts.append(attribute.value)
        }
      }
    }
    if let script { cuts.append(script..<view.count) }
  }

  /// An attribute with its quotes and the blank before it.
  private static func whole(_ attribute: FoundTag.Attribute, _ view: ByteView) -> Range<Int> {
    let start = attribute.name.lowerBound - (view[attribute.name.lowerBound - 1].isBlank ? 1 : 0)
    let quote = view[attribute.value.lowerBound - 1]
    let isQuoted = quote.isQuote && view[attribute.value.upperBound] == quote
    return start..<attribute.value.upperBound + (isQuoted ? 1 : 0)
  }

  private mutating func note(_ count: WritableKeyPath<Self, Int>, at place: Int) {
    self[keyPath: count] += 1
    first = min(first ?? place, place)
  }

  private static let linkNames: [StaticString] = [
    "href", "src", "action", "formaction", "data", "xlink:href", "poster", "background",
  ]

  /// Not so for data such as JSON-LD and for templates.
  private static func runs(_ tag: FoundTag, _ view: ByteView) -> Bool {
    guard let type = tag.value(of: "type", in: view), !type.isEmpty else { return true }
    return view.equals(type, "module")
      || view.text(type).lowercased().firstRange(of: "script") != nil
  }

  var isEmpty: Bool { scripts + handlers + addresses + codes == 0 }

  var text: String {
    let parts = [
      count(scripts, "a script", "scripts"),
      count(handlers, "an event handler", "event handlers"),
      count(addresses, "an address that is a script", "addresses that are scripts"),
      count(codes, "PHP code", "pieces of PHP code"),
    ].compactMap { $0 }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String? {
    number == 0 ? nil : number == 1 ? one : "\(number) \(many)"
  }
}

extension ByteView {
  func endsHandlerName(before equals: Int) -> Bool {
    var end = equals
    while end > 0, self[end - 1].isBlank, equals - end < 16 { end -= 1 }
    var start = end
    while start > 0, self[start - 1].isLetter, end - start < 32 { start -= 1 }
    return isHandlerName(start..<end)
  }

  /// `onclick`, `onerror` and the like: no attribute that does something else begins so.
  fileprivate func isHandlerName(_ range: Range<Int>) -> Bool {
    range.count >= 5 && range.count < 32 && hasFolded("on", at: range.lowerBound)
      && end(of: { $0.isLetter }, from: range.lowerBound) >= range.upperBound
  }

  /// `javascript:void(0)` and the like stand where a link has no target.
  fileprivate func doesNothing(_ range: Range<Int>) -> Bool {
    let script = text(range).lowercased().utf8.filter { !$0.isBlank && $0 != UInt8(ascii: ";") }
    return ["javascript:", "javascript:void(0)", "javascript:void0"].contains {
      script.elementsEqual($0.utf8)
    }
  }

  func isScriptAddress(at start: Int) -> Bool {
    let first = afterBlanks(start)
    switch self[first].lowercased {
    case UInt8(ascii: "j"): return hasFolded("javascript:", at: first)
    case UInt8(ascii: "v"): return hasFolded("vbscript:", at: first)
    case UInt8(ascii: "d"): return hasFolded("data:text/html", at: first)
    default: return false
    }
  }
}
