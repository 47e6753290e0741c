/// The one list of what WordPress's HTML has that is not its author's: what a theme, a version or
/// the network adds. All else of the parsed trees must be equal.
enum NotCompared {
  /// By element.
  static let attributes: [String: Set<String>] = [
    // A version's advice to browsers, and the smaller files of a picture, which no export names.
    "img": ["decoding", "loading", "srcset", "sizes", "width", "height", "data-id"],
    "iframe": ["loading"],
    // Words for screen readers, in the site's language.
    "object": ["aria-label"],
    // Counters.
    "input": ["id"], "label": ["for"],
  ]

  /// Beginnings of classes that are a theme's layout, or counters; a `div` that has but these goes.
  static let classes = [
    "is-layout-", "wp-container-", "wp-elements-", "wp-duotone-", "wp-block-gallery-",
    "is-content-justification-", "is-nowrap", "wp-block-image",
  ]

  /// Elements that go with all that is in them: styles of layout, the service's sign in a link.
  static let dropped: Set<String> = ["style", "svg"]
  /// The same, by class: what a playlist's script reads.
  static let droppedClasses: Set<String> = ["wp-playlist-script"]

  /// Wrappers of which what is in them stays, by class: a theme's group, a playlist's buttons.
  static let unwrapped: Set<String> = [
    "wp-block-group__inner-container", "wp-playlist-current-item", "wp-playlist-next",
    "wp-playlist-prev",
  ]
  /// The same, by element: what a playlist shows without its script.
  static let unwrappedElements: Set<String> = ["noscript"]

  /// Texturize and smilies undone, and the name that WordPress spells its own way.
  static let characters = [
    ("“", "\""), ("”", "\""), ("″", "\""), ("‘", "'"), ("’", "'"), ("′", "'"), ("–", "-"),
    ("—", "--"), ("…", "..."), ("×", "x"), ("Wordpress", "WordPress"),
    ("🙂", ":)"), ("😉", ";)"), (";-)", ";)"), ("😀", ":D"), ("😎", "8-)"), ("😯", ":shock:"),
  ]
  /// A smiley that is a picture.
  static let smileyClass = "wp-smiley"
}
