/// A shortcode that content may use: its names and what it becomes.
///
/// To add one, write a struct in a file of its own and put it into ``ShortcodeTable/core`` or into the
/// table of its plugin.
package protocol ContentShortcode: Sendable {
  var names: [String] { get }
  /// The HTML in its place, or nil to leave it as it stands.
  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]?
}

/// Shortcodes by name.
package struct ShortcodeTable: Sendable {
  package let shortcodes: [any ContentShortcode]
  package let names: Set<String>
  private let places: [String: Int]

  /// Of two shortcodes with one name the later one counts.
  package init(_ shortcodes: [any ContentShortcode]) {
    self.shortcodes = shortcodes
    var places: [String: Int] = [:]
    for (index, shortcode) in shortcodes.enumerated() {
      for name in shortcode.names { places[name] = index }
    }
    self.places = places
    names = Set(places.keys)
  }

  package subscript(name: String) -> (any ContentShortcode)? {
    places[name].map { shortcodes[$0] }
  }

  /// What WordPress itself knows.
  package static let core = ShortcodeTable([
    CaptionShortcode(),
    GalleryShortcode(),
    PlaylistShortcode(),
    AudioShortcode(),
    VideoShortcode(),
    EmbedShortcode(),
  ])
}
