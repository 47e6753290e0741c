/// The widgets of a page builder, by name.
struct BuilderTable: Sendable {
  let parts: [String: [WidgetPart]]
  private let lostNames: Set<String>
  private let lostPrefixes: [String]

  /// - Parameters:
  ///   - parts: what widgets show; a key may hold several names, parted by blanks.
  ///   - lost: names of widgets that only a site can fill; a `*` at the end stands for any ending.
  init(_ parts: [(names: String, parts: [WidgetPart])], lost: String) {
    var table: [String: [WidgetPart]] = [:]
    for entry in parts {
      for name in entry.names.split(separator: " ") { table[String(name)] = entry.parts }
    }
    self.parts = table
    let names = lost.split(separator: " ").map(String.init)
    lostNames = Set(names.filter { !$0.hasSuffix("*") })
    lostPrefixes = names.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
  }

  func isLost(_ name: String) -> Bool {
    lostNames.contains(name) || lostPrefixes.contains { name.hasPrefix($0) }
  }
}

/// Something that a reader sees of a widget; the names are those of its settings.
indirect enum WidgetPart: Sendable {
  /// A heading of that level, unless the setting `tag` names another element.
  case heading(Int, String, tag: String = "")
  /// HTML, or text with line breaks.
  case html(String)
  /// A line of text.
  case paragraph(String)
  /// A picture by its address or its attachment.
  case picture(String, caption: String = "", link: String = "")
  /// Pictures in a list of them.
  case pictures(String)
  case link(String, to: String)
  /// A film or sound by its address.
  case embed(String)
  /// The same, where the setting `by` tells which one holds the address: `youtube_url`.
  case embedOf(by: String, usual: String)
  /// Parts of each entry of a list.
  case each(String, [WidgetPart])
  /// A list of lines, each of which may be a link.
  case bullets(String, text: String, link: String = "")
  /// Entries that fold away under their titles.
  case details(String, title: String, content: String)
  case quote(String, by: [String])
  case code(String, language: String)
  /// Markup as it is.
  case raw(String)
  case rule
}
