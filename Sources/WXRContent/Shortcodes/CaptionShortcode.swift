/// `[caption]` and `[wp_caption]`: an image with its caption.
///
/// The caption is the text after the image, or the attribute `caption` of posts before WordPress 3.4.
/// Without a caption or a width, the image alone is shown, as in WordPress.
struct CaptionShortcode: ContentShortcode {
  let names = ["caption", "wp_caption"]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    let attributes = call.attributes
    var image = call.content ?? []
    var caption = attributes.bytes("caption") ?? []
    if attributes["caption"] == nil, let split = CaptionedImage(in: image) {
      caption = Array(image[split.end...]).trimmed
      image = Array(image[split.range])
    }
    let width = attributes["width"].map(\.leadingInteger) ?? 0
    guard width >= 1, !caption.isEmpty else { return image }
    return rendering.runShortcodes(on: image).captioned(caption, width: width, attributes)
  }
}

extension [UInt8] {
  fileprivate func captioned(_ caption: [UInt8], width: Int, _ attributes: ShortcodeAttributes)
    -> [UInt8]
  {
    let id = attributes["id"].map(\.asClassName) ?? ""
    var captionID = attributes["caption_id"].map(\.asClassName) ?? ""
    if captionID.isEmpty, !id.isEmpty {
      captionID = "caption-" + String(id.map { $0 == "_" ? "-" : $0 })
    }
    let align = attributes["align"] ?? "alignnone"
    let names = ["wp-caption", align, attributes["class"] ?? ""].filter { !$0.isEmpty }
    var html: [UInt8] = []
    html.append("<figure")
    html.append(attribute: "id", id)
    html.append(attribute: "aria-describedby", captionID)
    html.append(attribute: "style", "width: \(width)px")
    html.append(attribute: "class", names.joined(separator: " "))
    html.append(">")
    html.append(contentsOf: self)
    html.append("<figcaption")
    html.append(attribute: "id", captionID)
    html.append(attribute: "class", "wp-caption-text")
    html.append(">")
    html.append(contentsOf: caption)
    html.append("</figcaption></figure>")
    return html
  }
}

/// The first image of a caption's content, with the link around it.
private struct CaptionedImage {
  let range: Range<Int>
  var end: Int { range.upperBound }

  init?(in content: [UInt8]) {
    var from = 0
    while let open = content.place(of: .lessThan, from: from) {
      from = open + 1
      guard content.hasTag("img", at: open) else { continue }
      guard let close = content.place(of: .greaterThan, from: open) else { return nil }
      let start = Self.linkStart(before: open, content)
      let end = start == nil ? nil : Self.linkEnd(after: close + 1, content)
      range = (start ?? open)..<(end ?? Self.linkEnd(after: close + 1, content) ?? close + 1)
      return
    }
    return nil
  }

  /// The `<a …>` right before an image.
  private static func linkStart(before image: Int, _ content: [UInt8]) -> Int? {
    var close = image
    while close > 0, content[close - 1].isBlank { close -= 1 }
    guard close > 0, content[close - 1] == .greaterThan else { return nil }
    var open = close - 2
    while open >= 0, content[open] != .greaterThan {
      if content.hasTag("a", at: open) { return open }
      open -= 1
    }
    return nil
  }

  private static func linkEnd(after image: Int, _ content: [UInt8]) -> Int? {
    var place = image
    while place < content.count, content[place].isBlank { place += 1 }
    guard content.has("</a>", at: place) || content.has("</A>", at: place) else { return nil }
    return place + 4
  }
}

extension [UInt8] {
  /// Whether a start tag of this name with attributes begins here.
  fileprivate func hasTag(_ name: StaticString, at place: Int) -> Bool {
    let end = place + 1 + name.utf8CodeUnitCount
    guard self[place] == .lessThan, end < count, self[end] == .space else { return false }
    return self[place + 1..<end].map(\.lowercased) == Array(name.description.utf8)
  }
}
