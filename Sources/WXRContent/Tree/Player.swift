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
    guard let place = WebPlace(frame) else { return nil }
    for player in all {
      if let id = place.id(after: player.frame), let page = player.pages.first {
        return "https://\(page.isYouTube ? "www." : "")\(page)\(id)"
      }
    }
    return nil
  }

  /// What a frame loads to show this page, nil if the page is not a known player's.
  static func frame(of page: String) -> String? {
    guard let place = WebPlace(page) else { return nil }
    for player in all {
      if place.id(after: player.frame) != nil { return page }
      for prefix in player.pages {
        if let id = place.id(after: prefix), !prefix.hasPrefix("vimeo") || id.isNumber {
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
    } else if let card = Self.card(of: address) {
      self.init(kind: .card, source: address, provider: card)
    } else {
      self.init(kind: Self.mediaKind(of: address), source: address, provider: provider)
    }
  }

  private static func card(of address: String) -> String? {
    guard let place = WebPlace(address) else { return nil }
    return cards.first { place.id(after: $0.host) != nil }?.className
  }

  private static let cards: [(host: String, className: String)] = [
    ("twitter.com/", "twitter-tweet"), ("x.com/", "twitter-tweet"),
    ("tiktok.com/", "tiktok-embed"), ("reddit.com/r/", "reddit-embed-bq"),
  ]

  private static func mediaKind(of address: String) -> Kind {
    let path = address.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    guard let point = path.lastIndex(of: 0x2E) else { return .link }
    let ending = path[point...].dropFirst().map(\.lowercasedASCII)
    let isEnding = { (name: String) in ending.elementsEqual(name.utf8) }
    if ["mp4", "m4v", "webm", "ogv", "mov"].contains(where: isEnding) { return .video }
    if ["mp3", "m4a", "ogg", "oga", "wav", "flac"].contains(where: isEnding) { return .audio }
    return .link
  }
}

extension String {
  fileprivate var isYouTube: Bool { hasPrefix("youtube") || hasPrefix("dailymotion") }

  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy(\.isASCIIDigit) }
}

/// An address without its scheme and `www.`.
struct WebPlace {
  private let place: Substring.UTF8View

  /// nil for what has no host.
  init?(_ address: String) {
    var rest = address.utf8[...]
    for start in ["https:", "http:"] where rest.starts(with: start.utf8) {
      rest = rest.dropFirst(start.utf8.count)
    }
    guard rest.starts(with: "//".utf8) else { return nil }
    rest = rest.dropFirst(2)
    for host in ["www.", "m."] where rest.starts(with: host.utf8) {
      rest = rest.dropFirst(host.utf8.count)
    }
    place = rest
  }

  /// What follows the prefix, up to the next parameter.
  func id(after prefix: String) -> String? {
    guard place.first == prefix.utf8.first, place.starts(with: prefix.utf8) else { return nil }
    let id = place.dropFirst(prefix.utf8.count).prefix { $0 != 0x26 && $0 != 0x3F && $0 != 0x23 }
    return id.isEmpty ? nil : String(decoding: id, as: UTF8.self)
  }
}
