/// What the start tag of the root lacks, which is known only at the end of the document.
struct RootChange {
  var place: Int
  var finding: Diagnostic
  var text: String
  /// Whether nobody has told of it yet.
  var isNews: Bool

  func entry(finding number: Int) -> EditSpool.Entry {
    EditSpool.Entry(range: place..<place, finding: number, replacement: Array(text.utf8))
  }
}

extension DocumentSight.Root {
  /// The root itself, or the declarations that it lacks; nil if it is whole.
  ///
  /// - Parameter end: where a document ends that has no element at all.
  func change(endingAt end: Int) -> RootChange? {
    let start = "<rss version=\"2.0\"\(isMissing || place == nil ? ownDeclaration : "")"
    guard let place else {
      return RootChange(
        place: end,
        finding: .notRSSChannel("There is no <rss>.", at: SourceLocation(offset: end)),
        text: "\(start)><channel></channel></rss>", isNews: true)
    }
    let declarations = undeclared.map { Self.declaration($0.prefix, $0.uri) }.joined()
    let location = SourceLocation(offset: place)
    if isMissing {
      return RootChange(
        place: place, finding: .notRSSChannel("There is no <rss>.", at: location),
        text: "\(start)\(declarations)>", isNews: false)
    }
    guard !undeclared.isEmpty else { return nil }
    let names = undeclared.map(\.prefix).joined(separator: ", ")
    return RootChange(
      place: place, finding: .undeclaredPrefix(names, at: location), text: declarations,
      isNews: true)
  }

  /// WordPress's own namespace, by which an export is known for one.
  private var ownDeclaration: String {
    let isUsed = undeclared.contains { $0.prefix == wordPressPrefix }
    return isUsed ? "" : Self.declaration("wp", StandardNamespace.uri(of: "wp"))
  }

  private static func declaration(_ prefix: String, _ uri: String) -> String {
    let escaped = uri.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
    return " xmlns:\(prefix)=\"\(escaped)\""
  }
}
