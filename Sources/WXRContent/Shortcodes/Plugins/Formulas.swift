/// Formulas of Jetpack and LaTeX plugins: `$latex E=mc^2$` and `[latex]E=mc^2[/latex]` become
/// `$E=mc^2$`, which MathJax and KaTeX find in a page.
enum Formulas {
  static func replaced(in content: [UInt8]) -> [UInt8] {
    guard content.place(of: "$latex", from: 0) != nil else { return content }
    var out: [UInt8] = []
    var from = 0
    var at = 0
    while let start = content.place(of: "$latex", from: at) {
      at = start + 6
      guard let (formula, end) = formula(after: at, content) else { continue }
      out.append(from..<start, of: content)
      out += formula.asFormula
      from = end
      at = end
    }
    out.append(from..<content.count, of: content)
    return out
  }

  /// What stands up to the next `$` on the same lines, without the sizes and colours after it.
  private static func formula(after start: Int, _ content: [UInt8]) -> (ArraySlice<UInt8>, Int)? {
    guard start < content.count, content[start].isBlank || content[start] == .equals else {
      return nil
    }
    var at = start + 1
    let limit = min(content.count, start + 4096)
    while let end = content.place(of: UInt8(ascii: "$"), from: at, to: limit) {
      at = end + 1
      if content[end - 1] == UInt8(ascii: "\\") { continue }
      let text = content[start + 1..<end]
      return (text.withoutOptions, end + 1)
    }
    return nil
  }
}

/// `[latex]…[/latex]` and its like.
struct FormulaShortcode: ContentShortcode {
  let names = ["latex", "math", "tex", "equation", "katex"]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    call.content.map { $0[...].asFormula }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var asFormula: [UInt8] {
    let core = Array(self).trimmed
    return core.isEmpty ? [] : [UInt8(ascii: "$")] + core + [UInt8(ascii: "$")]
  }

  /// Without `&fg=000000&bg=ffffff&s=2` at the end.
  fileprivate var withoutOptions: ArraySlice<UInt8> {
    var text = self
    while let mark = text.lastIndex(of: UInt8(ascii: "&")) {
      var option = text[mark...]
      for start in ["&amp;", "&#038;", "&"] where option.starts(with: start.utf8) {
        option = option.dropFirst(start.utf8.count)
        break
      }
      guard ["fg=", "bg=", "s="].contains(where: { option.starts(with: $0.utf8) }) else { break }
      text = text[..<mark]
    }
    return text
  }
}
