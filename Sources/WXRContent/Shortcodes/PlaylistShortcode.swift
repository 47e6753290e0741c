/// `[playlist]`: sounds or films of the post, or those named by `ids` or `include`, as a player that
/// waits for its script and a list of links.
struct PlaylistShortcode: ContentShortcode {
  let names = ["playlist"]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    let type = call.attributes["type"] == "video" ? "video" : "audio"
    let files = AttachmentSelection(call.attributes, in: &rendering)
      .attachments(in: &rendering) { $0.mimeType.hasPrefix("\(type)/") }
    guard !files.isEmpty else { return [] }
    let style = call.attributes["style"].map(\.asClassName) ?? "light"
    var html = Array(
      "<div class=\"wp-playlist wp-\(type)-playlist wp-playlist-\(style)\">".utf8)
    html.append("<\(type) controls=\"controls\" preload=\"none\" width=\"640\"")
    html.append(type == "video" ? " height=\"360\"></video><ol>" : "></audio><ol>")
    for file in files {
      html.append("<li><a")
      html.append(attribute: "href", file.url)
      html.append(">")
      html.append(contentsOf: file.title.attributeEscaped)
      html.append("</a></li>")
    }
    html.append("</ol></div>")
    return html
  }
}
