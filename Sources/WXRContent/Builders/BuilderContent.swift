public import WXRKit

extension ContentRenderer {
  /// The HTML of a post that a page builder keeps in meta values, for posts whose content is empty;
  /// nil if no builder's data is there.
  ///
  /// ```swift
  /// renderer.html(ofBuilderIn: item.meta, in: post)   // Elementor's and Beaver Builder's data
  /// ```
  /// Layout is unwrapped; widgets show what a reader sees of them. Widgets that only a site can fill,
  /// such as forms, leave nothing and are told in `omittedBlocks`; of widgets that no table knows the
  /// texts are kept, which `guessedWidgets` tells. Data that is damaged counts as none. Time is linear in the data.
  public func html(ofBuilderIn meta: [Meta], in post: PostContext) -> RenderedContent? {
    guard options.plugins else { return nil }
    for builder in BuilderContent.all {
      guard let data = meta.first(where: { $0.key == builder.key })?.value, !data.isEmpty,
        let widgets = builder.widgets(Array(data.utf8))
      else { continue }
      var rendering = ContentRendering(self, post, length: data.utf8.count)
      let html = rendering.built(widgets, by: builder)
      return RenderedContent(
        html: html, findings: rendering.findings, rawTexts: rendering.rawTexts)
    }
    return nil
  }
}

/// A page builder that keeps its pages in a meta value.
struct BuilderContent: Sendable {
  let name: String
  /// Of the meta value.
  let key: String
  let table: BuilderTable
  /// The widgets of a page in the order they are shown; nil where the data is damaged.
  let widgets: @Sendable ([UInt8]) -> [PlacedWidget]?

  static let all = [
    BuilderContent(
      name: "Elementor", key: "_elementor_data", table: Elementor.table,
      widgets: Elementor.widgets),
    BuilderContent(
      name: "Beaver Builder", key: "_fl_builder_data", table: BeaverBuilder.table,
      widgets: BeaverBuilder.widgets),
  ]
}

/// A widget of a page, with what its author set.
struct PlacedWidget {
  var name: String
  var settings: BuilderSettings
}

extension ContentRendering {
  /// The HTML of a builder's widgets, one after the other.
  fileprivate mutating func built(_ widgets: [PlacedWidget], by builder: BuilderContent) -> [UInt8]
  {
    findings.builder = builder.name
    var html: [UInt8] = []
    for widget in widgets {
      let made = self.html(of: widget, by: builder)
      if charge(made.count) { html += made }
    }
    return shortcodes(in: embeds(in: html))
  }

  private mutating func html(of widget: PlacedWidget, by builder: BuilderContent) -> [UInt8] {
    if let parts = builder.table.parts[widget.name] {
      return self.html(of: parts, widget.settings)
    }
    if builder.table.isLost(widget.name) {
      findings.omittedBlocks["\(builder.name)/\(widget.name)", default: 0] += 1
      return []
    }
    let parts = GuessedWidget.parts(of: widget.settings)
    if !parts.isEmpty { findings.guessedWidgets[widget.name, default: 0] += 1 }
    return self.html(of: parts, widget.settings)
  }
}
