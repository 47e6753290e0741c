/// Replaces shortcodes by what they stand for, as WordPress's `do_shortcode` does.
///
/// Shortcodes in comments are left alone, those inside tags are run in attribute values and in place
/// of an attribute or a tag's name; `[[name]]` becomes `[name]`. The content of a shortcode is not
/// run: that is for its own code to ask for.
package struct ShortcodeRunner {
  /// Gives the HTML of a shortcode, or nil to leave it as it stands.
  package typealias Body = (_ shortcode: ShortcodeCall) -> [UInt8]?

  private let names: Set<String>
  private let runsInTags: Bool

  package init(names: Set<String>, runsInTags: Bool = true) {
    self.names = names
    self.runsInTags = runsInTags
  }

  package func run(on content: [UInt8], _ body: Body) -> [UInt8] {
    let used = ShortcodeNames.used(in: content).intersection(names)
    guard !used.isEmpty else { return content }
    let (text, visible) = runInTags(content, used, body)
    return replace(in: text, scanning: visible, used, body)
  }

  /// The content without shortcodes, as WordPress's `strip_shortcodes` leaves it for excerpts:
  /// their content goes with them, `[[name]]` becomes `[name]`, those inside tags stay.
  package func stripped(_ content: [UInt8]) -> [UInt8] {
    ShortcodeRunner(names: names, runsInTags: false).run(on: content) { _ in [] }
  }

  /// Replaces what is found in `visible`, which is `text` with brackets hidden that do not count.
  private func replace(
    in text: [UInt8], scanning visible: [UInt8], _ used: Set<String>, _ body: Body
  ) -> [UInt8] {
    var result: [UInt8] = []
    var from = 0
    var scanner = ShortcodeScanner(visible, names: used)
    while let found = scanner.next() {
      result.append(from..<found.place.lowerBound, of: text)
      append(found, of: text, to: &result, body)
      from = found.place.upperBound
    }
    if from == 0 { return text }
    result.append(from..<text.count, of: text)
    return result
  }

  private func append(
    _ found: Shortcode, of text: [UInt8], to result: inout [UInt8], _ body: Body
  ) {
    if found.isEscaped {
      result.append(found.place.lowerBound + 1..<found.place.upperBound - 1, of: text)
      return
    }
    guard let html = body(ShortcodeCall(found, in: text)) else {
      result.append(found.place, of: text)
      return
    }
    if found.opensEscaped { result.append(.openBracket) }
    result.append(contentsOf: html)
    if found.closesEscaped { result.append(.closeBracket) }
  }

  // MARK: In tags

  /// The content with shortcodes in tags run, and the same with all brackets in tags hidden.
  private func runInTags(_ content: [UInt8], _ used: Set<String>, _ body: Body)
    -> ([UInt8], [UInt8])
  {
    guard content.place(of: .lessThan, from: 0) != nil else { return (content, content) }
    var text: [UInt8] = []
    var visible: [UInt8] = []
    var from = 0
    for place in MarkupPlaces(content) {
      let range = place.range
      guard
        content.place(of: .openBracket, from: range.lowerBound, to: range.upperBound) != nil
          || content.place(of: .closeBracket, from: range.lowerBound, to: range.upperBound) != nil
      else { continue }
      text.append(from..<range.lowerBound, of: content)
      visible.append(from..<range.lowerBound, of: content)
      let tag = Array(content[range])
      let done = runsInTags && place.isTag ? ShortcodesInTag(tag).run { run($0, used, body) } : tag
      text.append(contentsOf: done)
      visible.append(contentsOf: done.map { $0 == .openBracket || $0 == .closeBracket ? 0 : $0 })
      from = range.upperBound
    }
    if from == 0 { return (content, content) }
    text.append(from..<content.count, of: content)
    visible.append(from..<content.count, of: content)
    return (text, visible)
  }

  /// A piece of a tag with its shortcodes run, or nil if it has none.
  private func run(_ piece: [UInt8], _ used: Set<String>, _ body: Body) -> [UInt8]? {
    var scanner = ShortcodeScanner(piece, names: used)
    guard scanner.next() != nil else { return nil }
    return replace(in: piece, scanning: piece, used, body)
  }
}

/// A shortcode with its own text, as its code gets it.
package struct ShortcodeCall {
  package let name: String
  package let attributes: ShortcodeAttributes
  /// Between its tags; nil without an end tag.
  package let content: [UInt8]?

  init(_ shortcode: Shortcode, in text: [UInt8]) {
    name = shortcode.name
    attributes = ShortcodeAttributes(parsing: Array(text[shortcode.attributes]))
    content = shortcode.content.map { Array(text[$0]) }
  }
}

package enum ShortcodeNames {
  /// What stands after `[` like the name of a shortcode, known or not.
  package static func used(in content: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var from = 0
    while let open = content.place(of: .openBracket, from: from) {
      var end = open + 1
      while end < content.count, isNameByte(content[end]) { end += 1 }
      if end > open + 1, end - open < 128 { names.insert(content.text(open + 1..<end)) }
      from = end
    }
    return names
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, .lessThan, .greaterThan, UInt8(ascii: "&"), .slash, .openBracket, .closeBracket,
      .equals:
      false
    default: true
    }
  }
}
