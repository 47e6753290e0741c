/// Whose shortcodes ``Inspection`` and the validator know.
package enum KnownShortcodes {
  /// WordPress's own.
  package static let ofCore: Set<String> = [
    "audio", "caption", "embed", "gallery", "playlist", "video", "wp_caption",
  ]

  /// Those of Jetpack and wordpress.com whose names say nothing of it.
  package static let ofWordPressCom: Set<String> = [
    "archives", "bandcamp", "blip.tv", "code", "dailymotion", "facebook", "flickr", "gist",
    "googleapps", "googlemaps", "googlevideo", "gravatar", "instagram", "latex", "office",
    "pinterest", "portfolio", "recipe", "recipe-directions", "recipe-ingredients", "recipe-notes",
    "scribd", "slideshare", "slideshow", "soundcloud", "spotify", "ted", "testimonials",
    "tweet", "twitter", "ustream", "videopress", "vimeo", "vine", "youtube", "upcomingevents",
  ]

  /// What pages of a builder begin with.
  package static let ofBuilders: Set<String> = [
    "av_section", "av_layout_row", "et_pb_section", "fusion_builder_container", "vc_row",
    "vc_section",
  ]

  /// Whether many plugins and much prose use the word, so that it tells of none by itself.
  package static func isCommonWord(_ name: String) -> Bool {
    PluginTable.commonShortcodes.contains(name)
  }

  package static func origin(of name: String) -> ExportSummary.Shortcode.Origin? {
    if ofCore.contains(name) { return .core }
    if let plugin = PluginTable.plugin(.shortcode, name) { return .plugin(plugin) }
    return ofWordPressCom.contains(name) ? .plugin("Jetpack") : nil
  }
}
