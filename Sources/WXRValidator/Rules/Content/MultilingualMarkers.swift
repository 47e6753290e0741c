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
  package static let subjects: Subjects = [.site, .terms, .items]

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    check(site.texts, &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    check(term.texts, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.texts, &report)
  }

  /// The first text of an entity stands for the others.
  private func check(
    _ texts: [(element: Element, text: String)], _ report: inout RuleReport
  ) {
    for (element, text) in texts {
      guard let languages = LanguageMarks.languages(in: text) else { continue }
      return report.add(
        "The text is in several languages: \(languages.joined(separator: ", ")).",
        at: .field(element))
    }
  }
}

/// `[:en]`, `{:en}` and `<!--:en-->` with their ends.
private enum LanguageMarks {
  /// The languages, where at least one begins and another begins or it ends; nil if that is not so.
  static func languages(in text: String) -> [String]? {
    guard text.holds("[:") || text.holds("<!--:") || text.holds("{:") else { return nil }
    let bytes = Array(text.utf8)
    var languages: [String] = []
    var marks = 0
    // `a[:en]` is a slice of a list: one mark at least must stand free.
    var isFree = false
    for (start, end) in [("[:", "]"), ("<!--:", "-->"), ("{:", "}")]
      as [(StaticString, StaticString)]
    {
      var at = 0
      while let place = bytes.place(of: start, from: at) {
        at = place + start.utf8CodeUnitCount
        guard let language = language(at, end, bytes) else { continue }
        marks += 1
        if !language.isEmpty, place == 0 || !bytes[place - 1].isWordByte { isFree = true }
        if !language.isEmpty, !languages.contains(language), languages.count < 20 {
          languages.append(language)
        }
      }
    }
    return isFree && marks >= 2 ? languages : nil
  }

  /// The code of a language, empty for an end; nil if this is no mark.
  private static func language(_ start: Int, _ end: StaticString, _ bytes: [UInt8]) -> String? {
    guard !bytes.has(end, at: start) else { return "" }
    var at = start
    while at < bytes.count, at - start < 3, bytes[at].isLowercaseLetter { at += 1 }
    guard at - start == 2 else { return nil }
    // `zh-tw`
    if !bytes.has(end, at: at) { at += 3 }
    guard bytes.has(end, at: at),
      bytes[(start + 2)..<at].allSatisfy({ $0.isLowercaseLetter || $0 == .dash })
    else { return nil }
    return bytes.text(start..<at)
  }
}
