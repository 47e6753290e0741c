/// A shortcode for something at a service: `[youtube=https://…]`, `[vimeo 1234]`, `[soundcloud url="…"]`.
///
/// Its address or its id is a bare value, one of the named attributes, or the content.
struct ServiceShortcode: ContentShortcode {
  let names: [String]
  /// What an id is put behind to make an address; empty where only addresses will do.
  let page: String
  private static let attributes = ["url", "id", "src", "video", "v", "link", "href", "clip_id"]

  init(_ names: String, page: String = "") {
    self.names = names.split(separator: " ").map(String.init)
    self.page = page
  }

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    guard let address = address(call) else { return nil }
    return rendering.player(address)
  }

  private func address(_ call: ShortcodeCall) -> String? {
    let named = Self.attributes.lazy.compactMap { call.attributes[$0] }
    let bare = call.attributes.bare.lazy.map { String(decoding: $0, as: UTF8.self) }
    let content = [String(decoding: (call.content ?? []).trimmed, as: UTF8.self)]
    for text in Array(bare) + Array(named) + content {
      if let address = address(text) { return address }
    }
    return nil
  }

  /// The address in a text, or that of an id. Sizes that follow an address are left out:
  /// `https://…?v=x&w=400&h=300`; so is the link that editors make of an address.
  private func address(_ text: String) -> String? {
    if let address = text.firstAddress {
      return address.replacing("&amp;", with: "&").replacing("&#038;", with: "&").withoutSizes
    }
    let id = text.utf8.drop { $0 == .equals || $0 == .quote || $0 == UInt8(ascii: ":") }
    guard !page.isEmpty, !id.isEmpty, id.allSatisfy(\.isIdentifierByte) else { return nil }
    return page + String(decoding: id, as: UTF8.self)
  }

  /// Those of WordPress.com, Jetpack and the plugins that came before them.
  static let all: [ServiceShortcode] = [
    ServiceShortcode("youtube youtube_sc fusion_youtube", page: "https://www.youtube.com/watch?v="),
    ServiceShortcode("vimeo fusion_vimeo", page: "https://vimeo.com/"),
    ServiceShortcode("dailymotion", page: "https://www.dailymotion.com/video/"),
    ServiceShortcode("ted", page: "https://www.ted.com/talks/"),
    ServiceShortcode("wpvideo videopress", page: "https://videopress.com/v/"),
    ServiceShortcode("gist", page: "https://gist.github.com/"),
    ServiceShortcode("tweet twitter", page: "https://twitter.com/i/status/"),
    ServiceShortcode("scribd", page: "https://www.scribd.com/doc/"),
    ServiceShortcode("instagram", page: "https://www.instagram.com/p/"),
    ServiceShortcode("slideshare", page: "https://www.slideshare.net/slideshow/embed_code/"),
    ServiceShortcode(
      """
      soundcloud spotify bandcamp facebook pinterest googlemaps googleapps flickr mixcloud \
      kickstarter crowdsignal vine ustream twitch codepen jsfiddle pdf-embedder pdf googlepdf
      """),
  ]
}

extension UInt8 {
  fileprivate var isIdentifierByte: Bool { isWordByte || self == .dash || self == .slash }
}

extension String {
  /// The first address with a host, up to a blank, a quote or a tag; `https` where it has no scheme.
  fileprivate var firstAddress: String? {
    let bytes = Array(utf8)
    guard let mark = bytes.place(of: "//", from: 0) else { return nil }
    var start = mark
    if mark > 0, bytes[mark - 1] == UInt8(ascii: ":") { start -= 1 }
    while start < mark, start > 0, bytes[start - 1].isLetter { start -= 1 }
    let end = bytes[mark...].firstIndex {
      $0.isBlank || $0 == .quote || $0 == .apostrophe || $0 == .lessThan || $0 == .greaterThan
    }
    let address = bytes.text(start..<(end ?? bytes.count))
    if address.hasPrefix("http") { return address }
    return start == mark && mark <= 1 ? "https:" + address : nil
  }

  /// Without the parameters by which shortcodes give a player's size.
  fileprivate var withoutSizes: String {
    guard let mark = firstIndex(where: { $0 == "?" || $0 == "&" }) else { return self }
    let parameters = self[index(after: mark)...].split(separator: "&").filter { parameter in
      !["w=", "h=", "width=", "height=", "rel=", "hd=", "fs="].contains { parameter.hasPrefix($0) }
    }
    return self[..<mark] + (parameters.isEmpty ? "" : "?") + parameters.joined(separator: "&")
  }
}
