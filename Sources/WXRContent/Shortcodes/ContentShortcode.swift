/// A shortcode that content may use: its names and what it becomes.
///
/// To add one, write a struct in a file of its own and put it into ``ShortcodeTable/core`` or into the
/// table of its plugin in `Plugins`.
package protocol ContentShortcode: Sendable {
  var names: [String] { get }
  /// The HTML in its place, or nil to leave it as it stands.
  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]?
}

/// Shortcodes by name.
package struct ShortcodeTable: Sendable {
  package private(set) var shortcodes: [any ContentShortcode]
  package private(set) var names: Set<String>
  private var places: [String: Int]
  private let isLayoutName: @Sendable (String) -> Bool
  private let layout = ShownShortcode("", .content)

  /// Of two shortcodes with one name the later one counts. Names for which `isLayout` holds and that
  /// have no shortcode are known too: only their content is shown.
  package init(
    _ shortcodes: [any ContentShortcode],
    isLayout: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.shortcodes = shortcodes
    isLayoutName = isLayout
    var places: [String: Int] = [:]
    for (index, shortcode) in shortcodes.enumerated() {
      for name in shortcode.names { places[name] = index }
    }
    self.places = places
    names = Set(places.keys)
  }

  /// Adds shortcodes that users have rules for, which count before all others.
  mutating func add(_ rules: ContentRules) {
    for (name, rule) in rules.shortcodes.sorted(by: { $0.key < $1.key }) {
      places[name] = shortcodes.count
      shortcodes.append(RuleShortcode(names: [name], rule: rule))
      names.insert(name)
    }
  }

  package subscript(name: String) -> (any ContentShortcode)? {
    if let place = places[name] { return shortcodes[place] }
    return isLayoutName(name) ? layout : nil
  }

  package func knows(_ name: String) -> Bool { places[name] != nil || isLayoutName(name) }

  /// Whose end tags show nothing if they stand alone.
  func isLayout(_ name: String) -> Bool {
    isLayoutName(name) || places[name].map { shortcodes[$0] is ShownShortcode } ?? false
  }

  /// The same, and names that something else than a blank follows: `[audio:`.
  func words(in html: [UInt8]) -> Set<String> {
    Set(
      ShortcodeNames.used(in: html).map { name in
        String(decoding: name.utf8.prefix { $0.isWordByte || $0 == .dash }, as: UTF8.self)
      }.filter(knows))
  }

  /// The names of shortcodes in HTML that are known.
  package func names(in html: [UInt8]) -> Set<String> {
    ShortcodeNames.used(in: html).filter(knows)
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
