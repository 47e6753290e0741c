extension BlockWriter {
  /// Code in a fence that is longer than any inside.
  mutating func code(_ code: String, _ language: String) {
    let text = Array(code.utf8)
    guard !holdsTemplateMark(text) || !dialect.rawHTML else { return rawCode(code, language) }
    guard dialect.fencesInContainers || !output.isInContainer else {
      return output.lines(text.indented)
    }
    let fence = Array(repeating: UInt8(0x60), count: max(3, text.longestRun(of: 0x60) + 1))
    output.line((fence + language.utf8.filter { $0 > 0x20 && $0 != 0x60 })[...])
    output.lines(text)
    output.line(fence[...])
  }

  /// If a template language would read on in the code; fences do not stop it.
  private func holdsTemplateMark(_ code: [UInt8]) -> Bool {
    dialect.templateMarks.contains(where: code.holds)
  }

  /// As it is where raw HTML may stand, else as code.
  mutating func preformatted(_ html: String, _ text: String) {
    guard dialect.keepsMarkup else { return code(text, "") }
    output.lines(guarded(html))
  }

  /// HTML in which no template language finds its marks.
  private func guarded(_ html: String) -> [UInt8] {
    html.utf8.flatMap { $0 == 0x7B ? Array("&#123;".utf8) : [$0] }
  }

  private mutating func rawCode(_ code: String, _ language: String) {
    let attribute = language.isEmpty ? "" : " class=\"language-\(language.escapedForAttribute)\""
    var html = Array("<pre><code\(attribute)>".utf8)
    for (index, line) in code.escapedForHTML.utf8.split(
      separator: 0x0A, omittingEmptySubsequences: false
    ).enumerated() {
      // A blank line would end the raw block: an entity says it.
      let isBlank = line.allSatisfy(\.isHTMLSpace)
      if index > 0 { html += isBlank ? Array("&#10;".utf8) : [0x0A] }
      if !isBlank { html += line }
    }
    let text = String(decoding: html, as: UTF8.self) + "</code></pre>"
    output.lines(guarded(text))
  }
}

extension [UInt8] {
  /// Each line set in by four columns.
  fileprivate var indented: [UInt8] {
    let margin = Array(repeating: UInt8(0x20), count: 4)
    return margin + flatMap { $0 == 0x0A ? [0x0A] + margin : [$0] }
  }
}

extension Collection<UInt8> {
  /// The length of the longest run of a byte.
  func longestRun(of byte: UInt8) -> Int {
    var longest = 0
    var run = 0
    for other in self {
      run = other == byte ? run + 1 : 0
      longest = Swift.max(longest, run)
    }
    return longest
  }
}
