extension Embed {
  /// The element that shows it.
  var markup: String { startTag + endTag }

  var startTag: String { startTag(.html) }

  func startTag(_ style: Dialect.TagStyle) -> String {
    element.isEmpty ? "" : style.start(element, attributes)
  }

  var endTag: String { element.isEmpty ? "" : "</\(element)>" }

  private var element: String {
    switch kind {
    case .frame: "iframe"
    case .video: "video"
    case .audio: "audio"
    case .card: "blockquote"
    case .script: "script"
    case .link: ""
    }
  }

  private var attributes: [(name: String, value: String)] {
    switch kind {
    case .frame: shown
    case .video, .audio: shown + [("controls", "")]
    case .card: [("class", provider)] + permalink
    case .script: [("src", source)]
    case .link: []
    }
  }

  private var shown: [(name: String, value: String)] {
    let all = [
      ("src", source), ("title", title), ("width", width), ("height", height), ("poster", poster),
    ]
    return all.filter { !$0.1.isEmpty }
  }

  /// Where Instagram's and TikTok's scripts look for the address.
  private var permalink: [(name: String, value: String)] {
    switch provider {
    case "instagram-media": [("data-instgrm-permalink", address)]
    case "tiktok-embed": [("cite", address)]
    default: []
    }
  }
}
