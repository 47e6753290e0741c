import WXRContent
import WXRKit

/// WXR705 and WXR706: scripts, handlers, PHP and what is hidden from readers are cut out.
struct UnwantedMarkup: Remedy {
  static let codes = ["WXR705", "WXR706"]

  private let selection: FixSelection
  private var home = ""

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func plan(_ export: inout KnownExport) {
    home = FileAddress(export.site.baseBlogURL ?? export.site.link ?? "").host
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item else { return }
    let texts = [Element.content, .excerpt].compactMap { subject.markup.child($0) }
    let comments = subject.markup.comments.compactMap {
      subject.markup.child(.commentContent, of: $0)
    }
    if selection.makes("WXR706") {
      let finding = Diagnostic.fix("WXR706", "The text hides something from its readers.")
      let home = home
      for node in texts + comments {
        cut(node, &subject, finding) { InjectedMarkup($0, home: home).cuts }
      }
    }
    if selection.makes("WXR705") { cutScripts(texts, comments, &subject) }
  }

  private func cutScripts(_ texts: [Int], _ comments: [Int], _ subject: inout FixSubject) {
    let finding = Diagnostic.fix("WXR705", "The text holds what is run.")
    let title = [subject.markup.child(.title)].compactMap { $0 }
    let own = subject.item.hasForeignContent ? [] : texts + title
    for node in own + comments { cut(node, &subject, finding) { ActiveParts($0).cuts } }
    for comment in subject.markup.comments {
      guard let node = subject.markup.child(.commentAuthorURL, of: comment),
        ActiveContent.isScript(subject.markup.text(of: node))
      else { continue }
      subject.set(node, to: "", finding)
    }
  }

  /// Cuts as long as something is found: what is left may be new markup.
  private func cut(
    _ node: Int, _ subject: inout FixSubject, _ finding: Diagnostic,
    _ cuts: (ByteView) -> [Range<Int>]
  ) {
    let old = subject.markup.text(of: node)
    var text = old
    for _ in 0..<8 {
      let found = text.look(cuts)
      guard !found.isEmpty else { break }
      text = text.without(found)
    }
    if text != old { subject.set(node, to: text, finding) }
  }
}

extension String {
  /// Without some of its bytes, which may lie in each other.
  func without(_ cuts: [Range<Int>]) -> String {
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var at = 0
    for cut in cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if cut.lowerBound > at { result += bytes[at..<cut.lowerBound] }
      at = max(at, cut.upperBound)
    }
    if at < bytes.count { result += bytes[at...] }
    return String(decoding: result, as: UTF8.self)
  }
}
