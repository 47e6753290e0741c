extension ContentRendering {
  /// The HTML of a widget's parts, in a box of its own.
  mutating func html(of parts: [WidgetPart], _ settings: BuilderSettings) -> [UInt8] {
    var html: [UInt8] = []
    for part in parts { html += self.html(of: part, settings) }
    return html.isEmpty ? [] : Array("<div>".utf8) + html + "</div>\n".utf8
  }

  private mutating func html(of part: WidgetPart, _ settings: BuilderSettings) -> [UInt8] {
    switch part {
    case .heading(let level, let name, let tag):
      return heading(settings.text(name), settings.text(tag), level, settings.address("link"))
    case .html(let name): return paragraphs(settings.text(name))
    case .raw(let name): return Array(settings.text(name).utf8)
    case .paragraph(let name): return Array(settings.text(name).utf8).trimmed.enclosed("p")
    case .link(let name, let address):
      return link(settings.text(name), to: settings.address(address)).enclosed("p")
    case .quote(let name, let by): return quote(settings, name, by)
    case .code(let name, let language):
      return code(settings.text(name), language: settings.text(language))
    case .rule: return Array("<hr />".utf8)
    case .picture, .pictures, .embed, .embedOf: return media(part, settings)
    case .each, .bullets, .details: return list(part, settings)
    }
  }

  private mutating func media(_ part: WidgetPart, _ settings: BuilderSettings) -> [UInt8] {
    switch part {
    case .picture(let name, let caption, let link):
      return picture(
        settings.value[name], caption: settings.text(caption), link: settings.address(link))
    case .pictures(let name): return settings.entries(name).flatMap { picture($0.value) }
    case .embed(let name): return player(settings.address(name) ?? "").enclosed("p")
    case .embedOf(let by, let usual):
      let kind = settings.text(by)
      let name = "\(kind.isEmpty ? usual : kind)_url"
      return player(settings.address(name) ?? "").enclosed("p")
    default: return []
    }
  }

  private mutating func list(_ part: WidgetPart, _ settings: BuilderSettings) -> [UInt8] {
    switch part {
    case .each(let name, let parts):
      return settings.entries(name).flatMap { html(of: parts, $0) }
    case .bullets(let name, let text, let address):
      let items = settings.entries(name).flatMap { entry in
        link(entry.text(text), to: entry.address(address)).enclosed("li")
      }
      return items.enclosed("ul")
    case .details(let name, let title, let content):
      return settings.entries(name).flatMap { entry in
        let inner = paragraphs(entry.text(content))
        let summary = Array(entry.text(title).utf8).trimmed.enclosed("summary")
        return summary.isEmpty ? inner : (summary + inner).enclosed("details")
      }
    default: return []
    }
  }

  // MARK: Single marks

  private func heading(_ text: String, _ tag: String, _ level: Int, _ address: String?) -> [UInt8] {
    let isTag = tag.count == 2 && tag.hasPrefix("h") && ("1"..."6").contains(tag.dropFirst())
    let element = isTag ? tag : ["p", "div", "span"].contains(tag) ? "p" : "h\(level)"
    return link(text, to: address).enclosed(element)
  }

  private func link(_ text: String, to address: String?) -> [UInt8] {
    let text = Array(text.utf8).trimmed
    guard let address, !text.isEmpty else { return text }
    return text.linked(to: address)
  }

  /// What an editor keeps, with paragraphs where it has none.
  private func paragraphs(_ text: String) -> [UInt8] {
    let html = Array(text.utf8)
    return html.place(of: "<p", from: 0) == nil ? Paragraphs.add(to: html) : html
  }

  private func quote(_ settings: BuilderSettings, _ name: String, _ by: [String]) -> [UInt8] {
    let inner = paragraphs(settings.text(name))
    let source = by.map(settings.text).filter { !$0.isEmpty }.joined(separator: ", ")
    guard !inner.isEmpty else { return [] }
    return (inner + Array(source.utf8).enclosed("cite").enclosed("p")).enclosed("blockquote")
  }

  private func code(_ text: String, language: String) -> [UInt8] {
    var html = Array("<pre><code".utf8)
    if !language.isEmpty { html.append(attribute: "class", "language-\(language)") }
    html.append(">")
    return text.isEmpty ? [] : html + text.utf8.codeEscaped + "</code></pre>".utf8
  }

  /// A picture with its caption; what its settings lack, its attachment tells.
  private func picture(
    _ value: JSONValue?, caption: String = "", link: String? = nil
  ) -> [UInt8] {
    let id = value?["id"]?.integer ?? value?.integer ?? 0
    let known = id > 0 ? renderer.library.attachment(id) : nil
    let given = value?.address ?? ""
    let source = given.contains("/") ? given : known?.url ?? ""
    guard !source.isEmpty else { return [] }
    let alternative = value?["alt"]?.scalarText ?? ""
    var html = Array("<img".utf8)
    html.append(attribute: "src", source)
    html.append(
      attribute: "alt", alternative.isEmpty ? known?.alternativeText ?? "" : alternative)
    html.append(" />")
    if let link { html = html.linked(to: link) }
    let words = Array(caption.utf8).trimmed.enclosed("figcaption")
    return words.isEmpty ? html.enclosed("p") : (html + words).enclosed("figure")
  }
}

extension Sequence<UInt8> {
  /// As text of a code element in which no shortcode nor address is found.
  var codeEscaped: [UInt8] {
    var result: [UInt8] = []
    for byte in self {
      switch byte {
      case UInt8(ascii: "&"): result.append("&amp;")
      case .lessThan: result.append("&lt;")
      case .greaterThan: result.append("&gt;")
      case .openBracket: result.append("&#91;")
      case UInt8(ascii: ":"): result.append("&#58;")
      default: result.append(byte)
      }
    }
    return result
  }
}
