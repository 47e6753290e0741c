/// Code in shortcodes: `[code lang="php"]…[/code]`, `[sourcecode language="css"]`, `[python]`.
///
/// It is taken out before anything else reads the content, so that nothing in it is a paragraph, a
/// shortcode or an embed. Plugins keep code with its `<` and `&` as they are, or written as
/// references: a `<` tells which.
enum CodeShortcodes {
  /// The content with each such shortcode as a `pre` that names its language.
  ///
  /// - Parameter ruled: those that the user has rules for.
  static func replaced(
    in content: [UInt8], except ruled: [String: ContentRule] = [:]
  ) -> [UInt8] {
    guard content.place(of: "[/", from: 0) != nil else { return content }
    let used = ShortcodeNames.used(in: content).filter {
      languages[$0] != nil && ruled[$0] == nil
    }
    guard !used.isEmpty else { return content }
    var out: [UInt8] = []
    var from = 0
    // Code may well hold what looks like a tag, so tags are not looked for.
    var scanner = ShortcodeScanner(content, names: used)
    while let found = scanner.next() {
      guard found.content != nil else { continue }
      let call = ShortcodeCall(found, in: content)
      out.append(from..<found.place.lowerBound, of: content)
      out += found.isEscaped ? unescaped(found, content) : pre(call)
      from = found.place.upperBound
    }
    if from == 0 { return content }
    out.append(from..<content.count, of: content)
    return out
  }

  /// `[[code]x[/code]]` shows a shortcode, which nothing else may take for one.
  private static func unescaped(_ found: Shortcode, _ content: [UInt8]) -> [UInt8] {
    let text = content[found.place.lowerBound + 2..<found.place.upperBound - 1]
    return Array("&#91;".utf8) + text
  }

  private static func language(of call: ShortcodeCall) -> String {
    for name in ["language", "lang", "type", "syntax"] {
      if let given = call.attributes[name], !given.isEmpty { return given.lowercased() }
    }
    if let own = languages[call.name], !own.isEmpty { return own }
    // `[code=php]`
    let bare = call.attributes.bare.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return bare.hasPrefix("=") ? bare.dropFirst().lowercased() : ""
  }

  private static func pre(_ call: ShortcodeCall) -> [UInt8] {
    let code = call.content ?? []
    let language = language(of: call)
    var html = Array("<pre><code".utf8)
    if !language.isEmpty { html.append(attribute: "class", "language-\(language)") }
    html.append(">")
    let isRaw = code.contains(.lessThan)
    for byte in code.withoutOuterLines {
      switch byte {
      case UInt8(ascii: "&") where isRaw: html.append("&amp;")
      case .lessThan: html.append("&lt;")
      case .greaterThan: html.append("&gt;")
      // Neither shortcodes nor addresses are looked for in it.
      case .openBracket: html.append("&#91;")
      case UInt8(ascii: ":"): html.append("&#58;")
      default: html.append(byte)
      }
    }
    return html + "</code></pre>".utf8
  }

  /// The shortcodes, with the language that a name tells.
  static let languages: [String: String] = {
    var all = [
      "code": "", "sourcecode": "", "source": "", "crayon": "", "cc": "", "codesyntax": "",
    ]
    let named = """
      actionscript3 applescript bash coldfusion cpp csharp css delphi diff erlang fsharp go groovy \
      html java javafx javascript jscript latex matlab objc perl php powershell python ruby scala \
      shell sql swift typescript vb vbnet xml yaml json
      """
    for name in named.split(separator: " ") { all[String(name)] = String(name) }
    all["js"] = "javascript"
    all["py"] = "python"
    all["text"] = ""
    all["plain"] = ""
    // A formula, not code.
    all["latex"] = nil
    return all
  }()
}

extension [UInt8] {
  /// Without the empty lines that the tags stood on.
  fileprivate var withoutOuterLines: ArraySlice<UInt8> {
    guard let end = lastIndex(where: { !$0.isBlank }) else { return [] }
    var start = 0
    var at = 0
    while at <= end, self[at].isBlank {
      if self[at] == .newline { start = at + 1 }
      at += 1
    }
    return self[start...end]
  }
}
