import WXRContent

/// What a text holds, found in one quick look, so that only rules look closer which look for it.
///
/// A sign may be there without what it is a sign of, never the other way round.
package struct TextSigns: OptionSet, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// A comment that begins as the delimiter of a block does.
  package static let blocks = Self(rawValue: 1)
  /// A bracket with a name in it.
  package static let brackets = Self(rawValue: 2)
  /// The mark of a language, as in `[:en]`.
  package static let languages = Self(rawValue: 4)
  /// Four question marks.
  package static let questionMarks = Self(rawValue: 8)
  /// A comment whose first bracket is an entity.
  package static let escapedComments = Self(rawValue: 16)
  /// Letters of a code page that was taken for another.
  package static let latin = Self(rawValue: 32)
  /// A script, PHP code, or an attribute that runs one.
  package static let scripts = Self(rawValue: 64)
  /// A style or a size that may hide something, or packed code.
  package static let hiding = Self(rawValue: 128)
  /// An attribute with the address of something.
  package static let links = Self(rawValue: 256)
  /// The class of an upload.
  package static let imageClasses = Self(rawValue: 512)
  /// Any text at all.
  package static let text = Self(rawValue: 1024)

  /// Linear, a few instructions a byte.
  init(_ view: ByteView) {
    self = view.count > 0 ? .text : []
    noteTags(view)
    noteAttributes(view)
    noteBrackets(view)
    if view.place(of: 0xC3) != nil { insert(.latin) }
    if view.place(of: "????") != nil { insert(.questionMarks) }
    if view.hasEscapedComment { insert(.escapedComments) }
    if view.hasPacker { insert(.hiding) }
  }

  private mutating func noteTags(_ view: ByteView) {
    var at = 0
    while let start = view.place(of: .lessThan, from: at) {
      at = start + 1
      switch view[at] {
      case UInt8(ascii: "!") where view.has("--", at: at + 1): noteComment(view, from: at + 3)
      case UInt8(ascii: "?"): if view.startsPHP(at: start) { insert(.scripts) }
      case UInt8(ascii: "s"), UInt8(ascii: "S"):
        if view.hasFolded("script", at: at) { insert(.scripts) }
      default: break
      }
    }
  }

  private mutating func noteComment(_ view: ByteView, from start: Int) {
    if view[start] == UInt8(ascii: ":") { insert(.languages) }
    if view.has("codes_iframe", at: start) { insert(.hiding) }
    let name = view.afterBlanks(start)
    if name > start, view.has("wp:", at: name) || view.has("/wp:", at: name) { insert(.blocks) }
  }

  private mutating func noteAttributes(_ view: ByteView) {
    var at = 0
    while let equals = view.place(of: .equals, from: at) {
      at = equals + 1
      switch view[equals - 1].lowercased {
      case UInt8(ascii: "f"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "r"):
        if view.isLinkName(endingAt: equals) { insert(.links) }
      case UInt8(ascii: "s"): if view.namesImage(at: equals) { insert(.imageClasses) }
      case UInt8(ascii: "e"): if view.endsFolded("style", before: equals) { insert(.hiding) }
      case UInt8(ascii: "h"), UInt8(ascii: "t"): if view.isTiny(at) { insert(.hiding) }
      default: break
      }
      if !contains(.scripts), view.mayRun(at: equals) { insert(.scripts) }
    }
  }

  private mutating func noteBrackets(_ view: ByteView) {
    var at = 0
    while let bracket = view.place(of: .openBracket, from: at) {
      at = bracket + 1
      if view[at].isLetter || view[at] == .slash { insert(.brackets) }
      if view[at] == UInt8(ascii: ":") { insert(.languages) }
    }
    if view.place(of: "{:") != nil { insert(.languages) }
  }
}

extension ByteView {
  /// `<?php` or `<?=`
  func startsPHP(at start: Int) -> Bool {
    self[start + 1] == UInt8(ascii: "?")
      && (hasFolded("php", at: start + 2) || self[start + 2] == UInt8(ascii: "="))
  }

  /// Whether the value of an attribute is a size of 0 or 1.
  func isTiny(_ start: Int) -> Bool {
    let value = self[start].isQuote ? start + 1 : start
    let isSmall = self[value] == UInt8(ascii: "0") || self[value] == UInt8(ascii: "1")
    return isSmall && !self[value + 1].isDigit
  }

  /// Whether a quoted class that names an upload stands around an equals sign.
  fileprivate func namesImage(at equals: Int) -> Bool {
    guard self[equals + 1].isQuote, endsFolded("class", before: equals) else { return false }
    let end = place(of: self[equals + 1], from: equals + 2) ?? count
    return place(of: "wp-image-", from: equals + 2, to: end) != nil
  }

  /// Whether the attribute around an equals sign is a handler, or leads to a script.
  fileprivate func mayRun(at equals: Int) -> Bool {
    if endsHandlerName(before: equals) { return true }
    var value = afterBlanks(equals + 1)
    if self[value].isQuote { value += 1 }
    return isScriptAddress(at: value)
  }

  /// `eval(` or `write(`
  fileprivate var hasPacker: Bool {
    var at = 0
    while let open = place(of: UInt8(ascii: "("), from: at) {
      at = open + 1
      if has("eval", at: open - 4) || has("write", at: open - 5) { return true }
    }
    return false
  }

  /// `&lt;!` in one of its forms.
  fileprivate var hasEscapedComment: Bool {
    var at = 0
    while let start = place(of: UInt8(ascii: "&"), from: at) {
      at = start + 1
      let isOne =
        switch self[at] {
        case UInt8(ascii: "l"): has("lt;!", at: at)
        case UInt8(ascii: "a"): has("amp;lt;!", at: at)
        case UInt8(ascii: "#"):
          has("#60;!", at: at) || has("#060;!", at: at) || hasFolded("#x3c;!", at: at)
        default: false
        }
      if isOne { return true }
    }
    return false
  }
}
