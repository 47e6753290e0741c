/// `[embed]`: an address in its content or in `src`.
///
/// Embeds come before paragraphs and before other shortcodes. One that is left, inside a tag, is nothing, as
/// in WordPress.
struct EmbedShortcode: ContentShortcode {
  let names = ["embed"]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? { [] }

  /// The embed of an address; what WordPress knows no player for becomes a link.
  func embed(_ call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8] {
    let inner = String(decoding: (call.content ?? []).trimmed, as: UTF8.self)
    let address = inner.isEmpty ? call.attributes["src"] ?? "" : inner
    if address.isEmpty { return [] }
    if let embed = rendering.embed(address) { return embed }
    var html: [UInt8] = []
    html.append("<a")
    html.append(attribute: "href", address)
    html.append(">")
    html.append(contentsOf: address.attributeEscaped)
    html.append("</a>")
    return html
  }
}
