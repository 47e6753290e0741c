package import WXRKit

/// Parses fragments of HTML; the one door to whatever does the work.
package enum HTMLParser {
  /// The document of a fragment, as the HTML Standard's parser would have it in a `body`.
  ///
  /// Any bytes will do: control characters are left out, invalid UTF-8 is replaced. Elements deeper
  /// than `Limits.htmlDepth` are left out, their content is kept, and their number is told.
  /// Time and memory grow with the input's length only.
  package static func parse(_ source: [UInt8], limits: Limits = Limits()) -> HTMLDocument {
    let source = ControlCharacters.removed(from: source)
    if let plain = PlainHTMLParser.parse(source, depth: limits.htmlDepth) { return plain }
    let (guarded, dropped) = NestingGuard.guarded(source, limit: limits.htmlDepth)
    var document = GumboParser.parse(guarded, depth: limits.htmlDepth)
    document.droppedElements += dropped
    return document
  }
}
