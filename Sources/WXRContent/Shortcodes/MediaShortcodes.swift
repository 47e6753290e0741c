/// `[audio]`: a player for one sound.
struct AudioShortcode: ContentShortcode {
  let names = ["audio"]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    let sources = MediaSources(.audio, call.attributes, in: rendering)
    guard case .files(let files) = sources else { return sources.fallback }
    let number = rendering.count(.audio)
    var html: [UInt8] = []
    html.append("<audio")
    html.append(attribute: "class", call.attributes["class"] ?? "wp-audio-shortcode")
    html.append(attribute: "id", "audio-\(rendering.post.id ?? 0)-\(number)")
    html.append(flag: "loop", call.attributes)
    html.append(flag: "autoplay", call.attributes)
    html.append(attribute: "preload", call.attributes["preload"] ?? "none")
    html.append(attribute: "style", call.attributes["style"] ?? "width: 100%;")
    html.append(attribute: "controls", "controls")
    html.append(">")
    html.append(sources: files)
    html.append(link: files[0].url)
    html.append("</audio>")
    return html
  }
}

/// `[video]`: a player for one film, a file's or one of YouTube's or Vimeo's.
struct VideoShortcode: ContentShortcode {
  let names = ["video"]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    let sources = MediaSources(.video, call.attributes, in: rendering)
    guard case .files(let files) = sources else { return sources.fallback }
    let number = rendering.count(.video)
    let width = call.attributes["width"].map(\.leadingInteger) ?? 640
    var html = Array("<div style=\"width: \(width)px;\" class=\"wp-video\"><video".utf8)
    html.append(attribute: "class", call.attributes["class"] ?? "wp-video-shortcode")
    html.append(attribute: "id", "video-\(rendering.post.id ?? 0)-\(number)")
    html.append(attribute: "width", String(width))
    html.append(
      attribute: "height", String(call.attributes["height"].map(\.leadingInteger) ?? 360))
    html.append(attribute: "poster", call.attributes["poster"] ?? "")
    html.append(flag: "loop", call.attributes)
    html.append(flag: "autoplay", call.attributes)
    html.append(flag: "muted", call.attributes)
    html.append(attribute: "preload", call.attributes["preload"] ?? "metadata")
    html.append(attribute: "controls", "controls")
    html.append(">")
    html.append(sources: files)
    let inner = (call.content ?? []).filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    html.append(contentsOf: inner.trimmed)
    html.append(link: files[0].url)
    html.append("</video></div>")
    return html
  }
}

/// Where a player's sound or film comes from.
private enum MediaSources {
  case files([(url: String, type: String)])
  /// A file of a kind that no player plays, with its class.
  case link(String, class: String)
  case none

  init(_ kind: MediaKind, _ attributes: ShortcodeAttributes, in rendering: ContentRendering) {
    let source = attributes["src"] ?? ""
    var files = kind.types.compactMap { ending, type in
      attributes[ending].flatMap { $0.isEmpty ? nil : (url: $0, type: kind.type(of: $0) ?? type) }
    }
    if !source.isEmpty {
      guard let type = kind.type(of: source) ?? kind.site(of: source) else {
        self = .link(source, class: "wp-embedded-\(kind.rawValue)")
        return
      }
      files.insert((source, type), at: 0)
    } else if files.isEmpty,
      let attached = rendering.attachments(of: rendering.post.id)
        .first(where: { $0.mimeType.hasPrefix("\(kind.rawValue)/") })
    {
      files = [(attached.url, kind.type(of: attached.url) ?? attached.mimeType)]
    }
    self = files.isEmpty ? .none : .files(files)
  }

  var fallback: [UInt8] {
    guard case .link(let url, let name) = self else { return [] }
    var html: [UInt8] = []
    html.append("<a")
    html.append(attribute: "class", name)
    html.append(attribute: "href", url)
    html.append(">")
    html.append(contentsOf: url.attributeEscaped)
    html.append("</a>")
    return html
  }
}

extension MediaKind {
  /// The type by which WordPress's player knows a film's page.
  fileprivate func site(of address: String) -> String? {
    guard self == .video, let provider = EmbedProvider.of(address) else { return nil }
    return ["youtube", "vimeo"].contains(provider.slug) ? "video/\(provider.slug)" : nil
  }
}

extension [UInt8] {
  fileprivate mutating func append(flag name: StaticString, _ attributes: ShortcodeAttributes) {
    if attributes[name.description]?.isPHPTrue == true { append(attribute: name, "1") }
  }

  fileprivate mutating func append(sources: [(url: String, type: String)]) {
    for source in sources {
      append("<source")
      append(attribute: "type", source.type)
      append(attribute: "src", source.url)
      append(" />")
    }
  }

  fileprivate mutating func append(link url: String) {
    append("<a")
    append(attribute: "href", url)
    append(">")
    append(contentsOf: url.attributeEscaped)
    append("</a>")
  }
}
