/// The addresses under which providers show the same film: one for people, one for frames.
struct Player {
  /// What stands before a film's id in the address of its page.
  let pages: [String]
  /// What stands before it in the address that a frame loads.
  let frame: String

  /// Providers whose players can be framed.
  static let all = [
    Player(
      pages: [
        "youtube.com/watch?v=", "youtu.be/", "youtube.com/shorts/", "youtube.com/live/",
        "youtube.com/v/",
      ],
      frame: "youtube.com/embed/"),
    Player(pages: ["vimeo.com/"], frame: "player.vimeo.com/video/"),
    Player(
      pages: ["dailymotion.com/video/", "dai.ly/"], frame: "dailymotion.com/embed/video/"),
    Player(pages: ["videopress.com/v/"], frame: "videopress.com/embed/"),
    Player(pages: ["ted.com/talks/"], frame: "embed.ted.com/talks/"),
    Player(pages: ["open.spotify.com/"], frame: "open.spotify.com/embed/"),
  ]

  /// The page of what a frame shows, nil if the frame is not a known player.
  static func page(of frame: String) -> String? {
    for player in all {
      if let id = frame.id(after: player.frame), let page = player.pages.first {
        return "https://\(page.isYouTube ? "www." : "")\(page)\(id)"
      }
    }
    return nil
  }

  /// What a frame loads to show this page, nil if the page is not a known player's.
  static func frame(of page: String) -> String? {
    for player in all {
      if page.id(after: player.frame) != nil { return page }
      for prefix in player.pages {
        if let id = page.id(after: prefix), !prefix.hasPrefix("vimeo") || id.isNumber {
          return "https://\(player.frame.isYouTube ? "www." : "")\(player.frame)\(id)"
        }
      }
    }
    return nil
  }
}

extension Embed {
  /// What stands at an address, for which WordPress would ask its provider.
  init(address: String, provider: String) {
    if let frame = Player.frame(of: address) {
      self.init(kind: .frame, source: frame, address: address, provider: provider)
    } else if let card = Self.cards.first(where: { address.id(after: $0.host) != nil }) {
      self.init(kind: .card, source: address, provider: card.className)
    } else {
      self.init(kind: Self.mediaKind(of: address), source: address, provider: provider)
    }
  }

  private static let cards: [(host: String, className: String)] = [
    ("twitter.com/", "twitter-tweet"), ("x.com/", "twitter-tweet"),
    ("tiktok.com/", "tiktok-embed"), ("reddit.com/r/", "reddit-embed-bq"),
  ]

  private static func mediaKind(of address: String) -> Kind {
    let path = address.lowercased().split { $0 == "?" || $0 == "#" }.first ?? ""
    if ["mp4", "m4v", "webm", "ogv", "mov"].contains(where: { path.hasSuffix("." + $0) }) {
      return .video
    }
    if ["mp3", "m4a", "ogg", "oga", "wav", "flac"].contains(where: { path.hasSuffix("." + $0) }) {
      return .audio
    }
    return .link
  }
}

extension String {
  fileprivate var isYouTube: Bool { hasPrefix("youtube") || hasPrefix("dailymotion") }

  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy(\.isASCIIDigit) }

  /// What follows the prefix in an address of any scheme, with or without `www.`, up to the next
  /// parameter.
  func id(after prefix: String) -> String? {
    var rest = utf8[...]
    for start in ["https:", "http:"] where rest.starts(with: start.utf8) {
      rest = rest.dropFirst(start.utf8.count)
    }
    guard rest.starts(with: "//".utf8) else { return nil }
    rest = rest.dropFirst(2)
    for host in ["www.", "m."] where rest.starts(with: host.utf8) {
      rest = rest.dropFirst(host.utf8.count)
    }
    guard rest.starts(with: prefix.utf8) else { return nil }
    let id = rest.dropFirst(prefix.utf8.count).prefix { $0 != 0x26 && $0 != 0x3F && $0 != 0x23 }
    return id.isEmpty ? nil : String(decoding: id, as: UTF8.self)
  }
}
