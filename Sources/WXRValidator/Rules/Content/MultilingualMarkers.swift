import WXRContent
package import WXRKit

/// One text holds several languages between marks, as qTranslate writes them.
///
/// **Why it matters.** Without that plugin readers see all languages one after the other, with the
/// marks between them, in titles, menus and addresses too.
///
/// **Bad**
/// ```xml
/// <title><![CDATA[[:en]Sea[:de]Meer[:]]]></title>
/// ```
/// **Good**
/// ```xml
/// <title><![CDATA[Sea]]></title>
/// ```
/// **What to do.** Use qTranslate-XT in the new site, or split the posts by language first; plugins
/// for WPML and Polylang do so.
///
/// **Fix.** None.
package struct MultilingualMarkers: Rule {
  package static let facts = RuleFacts("WXR510", .info, fix: .none, in: .convert)
  package static let subjects: Subjects = [.site, .terms, .items, .contents]
  package static let signs: TextSigns = .languages

  /// The item of the content that is shown has a title that was told of.
  private var isTold = false

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    _ = check(site.texts, &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    _ = check(term.texts, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    isTold = check(item.briefTexts, &report)
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    guard !isTold, item.type?.isInternal != true else { return }
    _ = check([(.content, content.text)], &report)
  }

  /// The first text of an entity stands for the others.
  private func check(
    _ texts: [(element: Element, text: String)], _ report: inout RuleReport
  ) -> Bool {
    for (element, text) in texts {
      guard let marks = text.look({ LanguageMarks($0) }) else { continue }
      report.add(
        "The text is in several languages: \(marks.languages.joined(separator: ", ")).",
        at: .field(element), inside: marks.first)
      return true
    }
    return false
  }
}

/// `[:en]`, `{:en}` and `<!--:en-->` with their ends.
private struct LanguageMarks {
  private(set) var languages: [String] = []
  /// Where the first of them stands.
  private(set) var first = Int.max
  private var count = 0
  // `a[:en]` is a slice of a list: one mark at least must stand free.
  private var isFree = false

  /// nil unless at least one language begins, and another begins or it ends.
  init?(_ view: ByteView) {
    read(view, from: "[:", to: "]")
    read(view, from: "<!--:", to: "-->")
    read(view, from: "{:", to: "}")
    guard isFree, count >= 2 else { return nil }
  }

  private mutating func read(_ view: ByteView, from start: StaticString, to end: StaticString) {
    var at = 0
    while let place = view.place(of: start, from: at) {
      at = place + start.utf8CodeUnitCount
      guard let language = Self.language(at, end, view) else { continue }
      count += 1
      guard !language.isEmpty else { continue }
      first = min(first, place)
      if !view[place - 1].isWordByte { isFree = true }
      if !languages.contains(language), languages.count < 20 { languages.append(language) }
    }
  }

  /// The code of a language, empty for an end; nil if this is no mark.
  private static func language(_ start: Int, _ end: StaticString, _ view: ByteView) -> String? {
    guard !view.has(end, at: start) else { return "" }
    guard view[start].isLowercaseLetter, view[start + 1].isLowercaseLetter else { return nil }
    if view.has(end, at: start + 2) { return view.text(start..<start + 2) }
    // `zh-tw`
    guard view[start + 2] == .dash || view[start + 2].isLowercaseLetter,
      view.has(end, at: start + 5),
      view[start + 3].isLowercaseLetter, view[start + 4].isLowercaseLetter
    else { return nil }
    return view.text(start..<start + 5)
  }
}
