extension ShortcodeTable {
  /// WordPress's own shortcodes and those of plugins. Of two with one name the later one counts, so
  /// what many themes share comes first and WordPress's last.
  package static let all = ShortcodeTable(
    ThemeShortcodes.all + LostShortcode.all + ServiceShortcode.all + WPBakery.all + Divi.all
      + Avada.all + Enfold.all + WebMan.all + ShortcodesUltimate.all
      + [NoteShortcode(), FormulaShortcode(), SlideshowShortcode()] + core.shortcodes,
    isLayout: LayoutPrefixes.contain)
}

/// Jetpack's `[slideshow]`: a gallery that moves.
struct SlideshowShortcode: ContentShortcode {
  let names = ["slideshow"]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    GalleryShortcode().html(of: call, in: &rendering)
  }
}
