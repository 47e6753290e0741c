import WXRContent

/// What plugins keep in tables of their own, and the shortcodes and blocks that tell of it.
struct OutsideData: Sendable {
  let plugin: String
  /// What is not in the export, as a sentence's object.
  let data: String
  let shortcodes: [String]
  /// How names of its blocks begin.
  let blocks: [String]

  init(_ plugin: String, _ data: String, shortcodes: String = "", blocks: String = "") {
    self.plugin = plugin
    self.data = data
    self.shortcodes = shortcodes.split(separator: " ").map(String.init)
    self.blocks = blocks.split(separator: " ").map(String.init)
  }

  /// In the order of the alphabet.
  static let all: [OutsideData] = [
    OutsideData(
      "Formidable Forms", "its forms and their entries", shortcodes: "formidable",
      blocks: "formidable/"),
    OutsideData(
      "Gravity Forms", "its forms and their entries", shortcodes: "gravityform gravityforms",
      blocks: "gravityforms/"),
    OutsideData("LayerSlider", "its sliders", shortcodes: "layerslider", blocks: "kreatura/"),
    OutsideData(
      "MailPoet", "its forms, lists and newsletters", shortcodes: "mailpoet_form",
      blocks: "mailpoet/"),
    OutsideData(
      "NextGEN Gallery", "its galleries",
      shortcodes: "nggallery ngg ngg_images nggalbum nggtags singlepic imagebrowser",
      blocks: "imagely/"),
    OutsideData(
      "Ninja Forms", "its forms and their entries", shortcodes: "ninja_form ninja_forms",
      blocks: "ninja-forms/"),
    OutsideData("Ninja Tables", "the rows of its tables", shortcodes: "ninja_tables"),
    OutsideData(
      "Slider Revolution", "its sliders", shortcodes: "rev_slider", blocks: "themepunch/"),
    OutsideData("Smart Slider", "its sliders", shortcodes: "smartslider3", blocks: "nextend/"),
    OutsideData("WP-Polls", "its polls and votes", shortcodes: "poll page_polls"),
    OutsideData("WPForms", "the entries of its forms", shortcodes: "wpforms", blocks: "wpforms/"),
    OutsideData("wpDataTables", "its tables", shortcodes: "wpdatatable wpdatachart"),
  ]

  /// The number of the plugin that a shortcode belongs to.
  static let byShortcode: [String: Int] = {
    var table: [String: Int] = [:]
    for (number, plugin) in all.enumerated() {
      for name in plugin.shortcodes { table[name] = number }
    }
    return table
  }()

  static func plugin(ofBlock name: String) -> Int? {
    all.firstIndex { $0.blocks.contains { name.hasPrefix($0) } }
  }

  /// The numbers of the plugins that a content tells of, each with its place.
  static func uses(in content: inout ItemContent) -> [(plugin: Int, place: Int)] {
    var found: [(plugin: Int, place: Int)] = []
    for tag in content.tags where !tag.closes && !tag.isLiteral {
      guard let number = byShortcode[tag.name] else { continue }
      // `[poll]` may be a word; with attributes it is none.
      if !tag.attributes.isEmpty || all[number].plugin != "WP-Polls" {
        found.append((number, tag.place.lowerBound))
      }
    }
    guard content.signs.contains(.blocks) else { return found }
    let blocks = content.blocks
    for block in blocks.all where block.hasNamespace && block.kind != .closer {
      if let number = plugin(ofBlock: blocks.name(block)) {
        found.append((number, block.place.lowerBound))
      }
    }
    return found
  }
}
