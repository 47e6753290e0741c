/// The attributes that are asked for; any other is `unknown` and known by its name.
package enum HTMLAttributeName: String, CaseIterable, Sendable {
  case unknown = ""
  case align, alt, checked, cite, `class`, colspan, data, height, href, id, lang, name, poster
  case reversed, rowspan, span, src, srcdoc, start, style, title, type, value, width
  case ariaLabel = "aria-label"
  case dataCode = "data-lang"
  case dataEmbed = "data-wxr-embed"
  case dataEnlighter = "data-enlighter-language"
  case dataFn = "data-fn"
  case dataLanguage = "data-language"
  case dataOriginal = "data-orig-file"
  case dataPermalink = "data-instgrm-permalink"
  case dataSource = "data-src"

  private static let byName = NameTable(allCases.map { ($0.rawValue, $0) })

  static func named(_ name: ArraySlice<UInt8>) -> HTMLAttributeName {
    guard name.count > 8 else { return byName[PackedName(name)] ?? .unknown }
    // Long names share their beginnings (data-lang…), so the whole name decides.
    return long.first { $0.rawValue.utf8.elementsEqual(name) } ?? .unknown
  }

  private static let long = allCases.filter { $0.rawValue.utf8.count > 8 }
}
