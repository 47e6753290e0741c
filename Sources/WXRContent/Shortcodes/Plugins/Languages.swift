/// Content in several languages as qTranslate keeps it: `[:en]Hello[:de]Hallo[:]`, before version 3
/// `<!--:en-->Hello<!--:--><!--:de-->Hallo<!--:-->`.
enum Languages {
  /// The content in one language, that of the site if it is there, else the first; and which others
  /// there are. What stands outside of all languages belongs to each.
  static func chosen(_ content: [UInt8], preferred: String) -> (content: [UInt8], others: [String])
  {
    guard content.place(of: "[:", from: 0) != nil || content.place(of: "<!--:", from: 0) != nil
    else { return (content, []) }
    let parts = parts(of: content)
    var languages: [String] = []
    for part in parts where !part.language.isEmpty && !languages.contains(part.language) {
      languages.append(part.language)
    }
    guard let first = languages.first else { return (content, []) }
    let code = String(preferred.prefix(2)).lowercased()
    let chosen = languages.contains(code) ? code : first
    var out: [UInt8] = []
    for part in parts where part.language.isEmpty || part.language == chosen {
      out.append(part.range, of: content)
    }
    return (out, languages.filter { $0 != chosen })
  }

  private struct Part {
    var language: String
    var range: Range<Int>
  }

  private static func parts(of content: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var language = ""
    var from = 0
    var at = 0
    while at < content.count, let (mark, next) = mark(after: at, content) {
      parts.append(Part(language: language, range: from..<mark.lowerBound))
      language = next
      from = mark.upperBound
      at = from
    }
    parts.append(Part(language: language, range: from..<content.count))
    return parts
  }

  /// The next mark and the language that begins with it, empty where one ends.
  private static func mark(after start: Int, _ content: [UInt8]) -> (Range<Int>, String)? {
    var at = start
    while at < content.count {
      let bracket = content.place(of: "[:", from: at)
      let comment = content.place(of: "<!--:", from: at, to: bracket)
      guard let open = comment ?? bracket else { return nil }
      let begin = open + (comment == nil ? 2 : 5)
      let end: StaticString = comment == nil ? "]" : "-->"
      var close = begin
      while close < content.count, content[close].isLowercaseLetter, close - begin < 2 {
        close += 1
      }
      if close - begin != 1, content.has(end, at: close) {
        return (open..<close + end.utf8CodeUnitCount, content.text(begin..<close))
      }
      at = begin
    }
    return nil
  }
}
