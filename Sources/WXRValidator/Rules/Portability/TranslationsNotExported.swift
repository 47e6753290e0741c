import WXRContent
package import WXRKit

/// The site was multilingual by a plugin that keeps languages in tables of its own, and the file
/// does not say which text has which language.
///
/// **Why it matters.** After an import all languages stand side by side as posts of one language,
/// with slugs such as `about-2`; texts that TranslatePress keeps are not in the file at all.
///
/// **Bad**
/// ```xml
/// <wp:meta_key>_icl_lang_duplicate_of</wp:meta_key><wp:meta_value>12</wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_key>_wpml_import_language_code</wp:meta_key><wp:meta_value>de</wp:meta_value>
/// ```
/// **What to do.** Add “WPML Export and Import” to the site before you export; with TranslatePress
/// export each language from its own pages. Polylang keeps languages in the export by itself.
///
/// **Fix.** None: the languages are not in the file.
package struct TranslationsNotExported: Rule {
  package static let facts = RuleFacts("WXR805", .warning, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .contents, .terms, .end]
  package static let signs: TextSigns = [.brackets, .blocks]

  private var traces = FirstUses()
  private var hasLanguages = false

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    for index in item.meta.indices {
      guard let key = item.meta[index].key else { continue }
      note(key, report.spot(.metaValue(index)))
    }
    if item.terms.contains(where: { $0.taxonomy == "language" }) { hasLanguages = true }
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    let place = content.look { $0.place(of: "[trp_language") ?? $0.place(of: "<!-- wp:trp/") }
    guard let place else { return }
    traces.add("TranslatePress", report.spot(.field(.content), inside: place))
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    if term.taxonomy == "language" { hasLanguages = true }
    for index in term.meta.indices {
      guard let key = term.meta[index].key else { continue }
      note(key, report.spot(.metaValue(index)))
    }
  }

  private mutating func note(_ key: String, _ spot: @autoclosure () -> Spot) {
    let bytes = key.utf8
    guard let first = bytes.first,
      first == UInt8(ascii: "_") || first == UInt8(ascii: "w") || first == UInt8(ascii: "t")
    else { return }
    if bytes.starts(with: "_wpml_import_".utf8) {
      hasLanguages = true
    } else if bytes.starts(with: "_wpml_".utf8) || bytes.starts(with: "_icl_".utf8)
      || bytes.starts(with: "wpml_".utf8)
    {
      traces.add("WPML", spot())
    } else if bytes.starts(with: "trp_".utf8) || bytes.starts(with: "_trp_".utf8) {
      traces.add("TranslatePress", spot())
    }
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    guard !hasLanguages else { return }
    for index in traces.names.indices {
      let count = traces.counts[index]
      report.add(
        "\(count == 1 ? "1 trace" : "\(count) traces") of \(traces.names[index]), but the file does not tell the languages of its texts.",
        at: traces.spots[index])
    }
  }
}
