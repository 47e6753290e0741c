/// What an address that stands alone becomes.
///
/// The network is not asked, so a known provider's page becomes a frame that carries its address,
/// which the Markdown stage recognises by `data-wxr-embed`:
///
/// ```html
/// <iframe src="https://vimeo.com/12345" data-wxr-embed="vimeo"></iframe>
/// ```
/// In a `core/embed` block the frame stands where the address stood, inside
/// `<div class="wp-block-embed__wrapper">` of the block's figure. Sound and film files become `[audio]`
/// and `[video]` shortcodes, as in WordPress. Other addresses stay text.
package enum EmbedMarkup {
  /// The embed of an address and its provider's slug, or nil if WordPress knows none for it without
  /// asking.
  package static func html(for address: String) -> (html: [UInt8], provider: String?)? {
    let address = address.replacingReferences
    if let kind = MediaKind.allCases.first(where: { $0.plays(address) }) {
      return ("[\(kind.rawValue) src=\"".utf8 + address.attributeEscaped + "\" /]".utf8, nil)
    }
    guard let provider = EmbedProvider.of(address) else { return nil }
    let html =
      "<iframe src=\"".utf8 + address.attributeEscaped + "\" data-wxr-embed=\"".utf8
      + provider.slug.utf8 + "\"></iframe>".utf8
    return (Array(html), provider.slug)
  }
}

/// What the `[audio]` and `[video]` shortcodes play.
package enum MediaKind: String, CaseIterable, Sendable {
  case audio
  case video

  /// Names of the attributes that hold a file, in WordPress's order, with the types of the files.
  package var types: [(ending: String, type: String)] {
    switch self {
    case .audio:
      [
        ("mp3", "audio/mpeg"), ("ogg", "audio/ogg"), ("flac", "audio/flac"), ("m4a", "audio/mpeg"),
        ("wav", "audio/wav"),
      ]
    case .video:
      [
        ("mp4", "video/mp4"), ("m4v", "video/mp4"), ("webm", "video/webm"), ("ogv", "video/ogg"),
        ("flv", "video/x-flv"),
      ]
    }
  }

  package func type(of address: String) -> String? {
    let address = address.lowercased()
    return types.first { address.hasSuffix(".\($0.ending)") }?.type
  }

  fileprivate func plays(_ address: String) -> Bool {
    (address.hasPrefix("http://") || address.hasPrefix("https://")) && type(of: address) != nil
  }
}

extension String {
  /// With `&` for `&amp;`.
  fileprivate var replacingReferences: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var from = 0
    while let hit = bytes.place(of: "&amp;", from: from) {
      result.append(from..<hit + 1, of: bytes)
      from = hit + 5
    }
    result.append(from..<bytes.count, of: bytes)
    return String(decoding: result, as: UTF8.self)
  }
}
