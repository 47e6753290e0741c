extension Embed {
  /// The element that shows it.
  var markup: String { startTag + endTag }

  var startTag: String {
    switch kind {
    case .frame: "<iframe\(attributes)>"
    case .video: "<video\(attributes) controls>"
    case .audio: "<audio\(attributes) controls>"
    case .card: "<blockquote class=\"\(provider.escapedForAttribute)\"\(permalink)>"
    case .script: "<script src=\"\(source.escapedForAttribute)\">"
    case .link: ""
    }
  }

  var endTag: String {
    switch kind {
    case .frame: "</iframe>"
    case .video: "</video>"
    case .audio: "</audio>"
    case .card: "</blockquote>"
    case .script: "</script>"
    case .link: ""
    }
  }

  private var attributes: String {
    let all = [
      ("src", source), ("title", title), ("width", width), ("height", height), ("poster", poster),
    ]
    return all.filter { !$0.1.isEmpty }
      .map { " \($0.0)=\"\($0.1.escapedForAttribute)\"" }.joined()
  }

  /// Where Instagram's and TikTok's scripts look for the address.
  private var permalink: String {
    switch provider {
    case "instagram-media": " data-instgrm-permalink=\"\(address.escapedForAttribute)\""
    case "tiktok-embed": " cite=\"\(address.escapedForAttribute)\""
    default: ""
    }
  }
}
