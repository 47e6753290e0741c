import WXRContent
import WXRKit

extension Diagnostic.Code {
  /// Words, links and other things of an item that its Markdown lacks.
  static let contentLost = Self(rawValue: "WXR918")
}

/// What of an item's content its Markdown lacks, each kind worded once.
struct ContentFindings {
  private let name: String
  private let address: String

  init(_ item: Item) {
    let id = item.id.map { "\($0)" } ?? "without id"
    name = "Item \(id)"
    address = item.link ?? ""
  }

  /// - Parameters:
  ///   - rendering: what WordPress itself would have needed its database or a plugin for.
  ///   - tree: what Markdown has no place for.
  ///   - losses: what is missing, and nothing says why.
  func findings(
    _ rendering: RenderingFindings, _ tree: [ContentFinding], _ losses: [ContentLoss] = []
  ) -> [Diagnostic] {
    let shortcodes = rendering.unknownShortcodes.sorted { $0.key < $1.key }.map {
      finding(
        "WXR507", .info, "has the shortcode [\($0.key)] of a plugin \(times($0.value))",
        "kept as it is written")
    }
    let lost = rendering.omittedShortcodes.sorted { $0.key < $1.key }.map {
      finding(
        "WXR911", .warning,
        "has the shortcode [\($0.key)] \(times($0.value)), which only the site fills", "left out")
    }
    let languages = rendering.otherLanguages.map {
      finding("WXR911", .warning, "has its text also in the language \($0)", "left out")
    }
    let blocks = rendering.omittedBlocks.sorted { $0.key < $1.key }.map {
      finding(
        "WXR911", .warning, "has the block \($0.key) \(times($0.value)), which only the site fills",
        "left out")
    }
    return shortcodes + lost + languages + blocks + builder(rendering) + references(rendering)
      + tree.map { finding("WXR911", .info, "\(words($0.kind)) \(times($0.count))", nil) }
      + losses.map(finding)
  }

  private func finding(_ loss: ContentLoss) -> Diagnostic {
    let place = address.isEmpty ? "" : "(\(address.printable)) "
    let examples = loss.examples.map { "“\($0.printable)”" }.joined(separator: ", ")
    return finding(
      Diagnostic.Code.contentLost.rawValue, .error,
      "\(place)has \(loss.before) \(words(loss.kind)), of which \(loss.after) are in its Markdown"
        + (examples.isEmpty ? "" : "; missing are \(examples)"), "written without them")
  }

  private func words(_ kind: ContentLoss.Kind) -> String {
    switch kind {
    case .words: "words"
    case .links: "links"
    case .images: "pictures"
    case .codeBlocks: "blocks of code"
    case .tables: "tables"
    case .embeds: "embeds"
    }
  }

  private func builder(_ rendering: RenderingFindings) -> [Diagnostic] {
    let source = rendering.builder.map {
      finding("WXR508", .info, "has its content in the data of \($0) only", "taken from there")
    }
    let guessed = rendering.guessedWidgets.sorted { $0.key < $1.key }.map {
      finding(
        "WXR911", .info, "has the unknown widget \($0.key) \(times($0.value))", "its texts kept")
    }
    return [source].compactMap(\.self) + guessed
  }

  private func references(_ rendering: RenderingFindings) -> [Diagnostic] {
    let attachments = rendering.missingAttachments.sorted().map {
      finding("WXR604", .warning, "shows the upload \($0), which the export lacks", "left out")
    }
    let patterns = rendering.missingPatterns.sorted().map {
      finding("WXR315", .warning, "shows the pattern \($0), which the export lacks", "left out")
    }
    let cut = finding("WXR911", .error, "grows beyond all measure", "cut")
    return attachments + patterns + (rendering.isCut ? [cut] : [])
  }

  private func finding(
    _ code: String, _ severity: Severity, _ what: String, _ action: String?
  ) -> Diagnostic {
    Diagnostic(
      code: Diagnostic.Code(rawValue: code), severity: severity, message: "\(name) \(what).",
      action: action)
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  private func words(_ kind: ContentFinding.Kind) -> String {
    switch kind {
    case .script: "loses a script or style sheet"
    case .formControl: "loses a form's control"
    case .drawing: "loses a drawing"
    case .markupInCode: "loses marks inside code"
    case .nesting: "loses tags that lie too deep"
    case .alignment: "loses an alignment"
    case .spannedCells: "loses a span of table cells"
    }
  }
}
