/// A plugin's shortcode told by what a reader sees of it, part after part.
///
/// ```swift
/// ShownShortcode("toggle", .details("title"))
/// // [toggle title="Why?"]Because.[/toggle]
/// // <details><summary>Why?</summary>Because.</details>
/// ```
/// Parts whose attribute is missing or empty leave nothing. Layout that has nothing to show but
/// its content is only `.content`. To add shortcodes of a plugin, put them into its table or make one
/// in a file of its own, and put that into ``ShortcodeTable/all``.
struct ShownShortcode: ContentShortcode {
  let names: [String]
  let parts: [Part]
  /// Names that common words are too: without attributes or an end tag they are text.
  let isCommon: Bool

  /// What a shortcode shows; the names are those of its attributes.
  enum Part: Sendable {
    /// What is between its tags, as blocks.
    case content
    /// The same as part of the text around it, in an element if it names one.
    case inline(String)
    /// The same as a link, as text where there is no address.
    case linked(to: [String])
    case heading(Int, String)
    case strong(String)
    case paragraph(String)
    /// Pictures by address or by the ids of attachments.
    case images(String)
    /// A link with the text of another attribute.
    case link(to: String, text: String)
    /// A film or sound by its address.
    case embed(String)
    /// Content that folds away under its title.
    case details(String)
    /// A quote, with who said it.
    case quote(by: String)
    /// A line across, unless an attribute says that it is not to be seen.
    case rule
    /// A line across only where this attribute says of what kind.
    case ruleIf(String)
  }

  init(_ names: String, _ parts: Part..., common: Bool = false) {
    self.names = names.split(separator: " ").map(String.init)
    self.parts = parts
    isCommon = common
  }

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    if isCommon, call.content == nil, call.attributes.all.isEmpty { return nil }
    if parts.count == 1, let inline = inline(parts[0], call, &rendering) { return inline }
    var html: [UInt8] = []
    for part in parts { append(part, call, to: &html, &rendering) }
    // A box that shows nothing still keeps apart what stands around it.
    return parts.isEmpty ? [] : Array("<div>".utf8) + html + "</div>".utf8
  }
}

extension ShownShortcode {
  /// A part that does not end the paragraph it stands in; nil for other parts.
  private func inline(_ part: Part, _ call: ShortcodeCall, _ rendering: inout ContentRendering)
    -> [UInt8]?
  {
    let content = call.content ?? []
    switch part {
    case .inline(let element):
      let inner = rendering.runShortcodes(on: content)
      return element.isEmpty ? inner : inner.enclosed(element)
    case .linked(let names):
      let inner = rendering.runShortcodes(on: content)
      let address = names.lazy.compactMap { call.address($0) }.first
      return address.map { inner.linked(to: $0) } ?? inner
    case .link(let address, let text):
      return link(call.attributes.bytes(text) ?? [], to: call.address(address))
    default: return nil
    }
  }

  private func append(
    _ part: Part, _ call: ShortcodeCall, to html: inout [UInt8],
    _ rendering: inout ContentRendering
  ) {
    switch part {
    case .content: html += rendering.runShortcodes(on: call.content ?? [])
    case .heading(let level, let name): html += call.text(name).enclosed("h\(level)")
    case .strong(let name): html += call.text(name).enclosed("strong").enclosed("p")
    case .paragraph(let name): html += call.text(name).enclosed("p")
    case .images(let name): html += rendering.pictures(call.attributes[name] ?? "")
    case .embed(let name): html += rendering.player(call.address(name) ?? "").enclosed("p")
    case .details(let title): html += details(call, title, &rendering)
    case .quote(let name): html += quote(call, name, &rendering)
    case .rule: if !call.isInvisible { html.append("<hr />") }
    case .ruleIf(let name):
      if !call.isInvisible, call.attributes[name]?.isEmpty == false { html.append("<hr />") }
    case .inline, .linked, .link:
      html += (inline(part, call, &rendering) ?? []).enclosed("p")
    }
  }

  private func link(_ text: [UInt8], to address: String?) -> [UInt8] {
    guard let address else { return text }
    return text.isEmpty ? [] : text.linked(to: address)
  }

  private func details(_ call: ShortcodeCall, _ title: String, _ rendering: inout ContentRendering)
    -> [UInt8]
  {
    let inner = rendering.runShortcodes(on: call.content ?? [])
    let summary = call.text(title)
    if summary.isEmpty { return inner }
    return (summary.enclosed("summary") + inner).enclosed("details")
  }

  private func quote(_ call: ShortcodeCall, _ name: String, _ rendering: inout ContentRendering)
    -> [UInt8]
  {
    let inner = rendering.runShortcodes(on: call.content ?? [])
    return (inner + call.text(name).enclosed("cite").enclosed("p")).enclosed("blockquote")
  }
}

extension ShortcodeCall {
  /// An attribute's text: HTML.
  fileprivate func text(_ name: String) -> [UInt8] { (attributes.bytes(name) ?? []).trimmed }

  /// If one of its attributes says that nothing is to be seen.
  fileprivate var isInvisible: Bool {
    attributes.all.contains { attribute in
      ["none", "invisible", "transparent", "whitespace"].contains {
        attribute.value.elementsEqual($0.utf8)
      }
    }
  }

  /// An attribute's address; builders hide it among a link's other properties:
  /// `url:https%3A%2F%2Fe.org|title:x`. Nil for none and for `#`.
  func address(_ name: String) -> String? {
    guard let value = attributes[name], !value.isEmpty, value != "#" else { return nil }
    let parts = value.split(separator: "|")
    let packed = parts.first { $0.hasPrefix("url:") }.map { String($0.dropFirst(4)).percentDecoded }
    if let packed { return packed.isEmpty || packed == "#" ? nil : packed }
    return value.hasPrefix("title:") || value.hasPrefix("||") ? nil : value
  }
}

extension ContentRendering {
  /// Pictures by address, or by the ids of attachments, parted by commas.
  fileprivate mutating func pictures(_ list: String) -> [UInt8] {
    var html: [UInt8] = []
    let ids = list.split(separator: ",").compactMap { Int($0.split(separator: "|").first ?? "") }
    if ids.isEmpty { html.append(picture: list, "") }
    for id in ids.prefix(1000) where id > 0 {
      if let found = attachment(id) { html.append(picture: found.url, found.alternativeText) }
    }
    return html
  }

  /// What plays at an address, or a link to it.
  mutating func player(_ address: String) -> [UInt8] {
    if address.isEmpty { return [] }
    return embed(address) ?? Array(address.attributeEscaped).linked(to: address)
  }
}

extension [UInt8] {
  /// In an element; nothing if there is nothing.
  func enclosed(_ element: String) -> [UInt8] {
    isEmpty ? [] : Array("<\(element)>".utf8) + self + "</\(element)>".utf8
  }

  func linked(to address: String) -> [UInt8] {
    var html = Array("<a".utf8)
    html.append(attribute: "href", address)
    return html + ">".utf8 + self + "</a>".utf8
  }

  fileprivate mutating func append(picture address: String, _ alternative: String) {
    guard address.contains("/") else { return }
    append("<p><img")
    append(attribute: "src", address)
    append(attribute: "alt", alternative)
    append(" /></p>")
  }
}
