/// Gathers one block's inline content as it comes and brings it to normal form.
///
/// White space is handled as a browser's: runs of it are one space, none is left at the edges or
/// beside a break. White space belongs to a mark only if what stands on both sides of it does.
struct InlineCollector {
  private var buffer: [UInt8] = []
  private var pieces: [Piece] = []
  private var contents: [Inline.Content] = []
  private var endsInSpace = true

  fileprivate enum Kind { case text, space, lineBreak, content }

  fileprivate struct Piece {
    var kind: Kind
    /// Text's place in the buffer; a content's index.
    var start: Int
    var end: Int
    var style: InlineStyle
  }

  /// If nothing at all has come.
  var isUntouched: Bool { pieces.isEmpty }

  /// If what has come would show.
  var hasContent: Bool {
    pieces.contains { $0.kind == .text || $0.kind == .content }
  }
}

/// The marks and the link that content lies in.
struct InlineStyle: Equatable {
  var marks: Marks = []
  var link: Int?

  var isPlain: Bool { marks.isEmpty && link == nil }

  func common(_ other: InlineStyle) -> InlineStyle {
    InlineStyle(
      marks: marks.intersection(other.marks), link: link == other.link ? link : nil)
  }
}

extension InlineCollector {
  /// Takes text with any white space.
  mutating func text(_ bytes: ArraySlice<UInt8>, _ style: InlineStyle) {
    let start = buffer.count
    collapse(bytes)
    guard buffer.count > start else { return }
    endsInSpace = buffer[buffer.count - 1] == 0x20
    split(start..<buffer.count, style)
  }

  private mutating func collapse(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { text in
      var isAfterSpace = endsInSpace
      var start = 0
      while let loose = unsafe text.looseSpace(from: start, isAfterSpace) {
        unsafe buffer.append(contentsOf: text[start..<loose])
        if loose > start { isAfterSpace = unsafe text[loose - 1] == 0x20 }
        if !isAfterSpace { buffer.append(0x20) }
        isAfterSpace = true
        start = loose + 1
        while start < text.count, unsafe text[start].isHTMLSpace { start += 1 }
      }
      unsafe buffer.append(contentsOf: text[start...])
    }
  }

  /// Makes pieces of new text: white space at its edges apart from the rest.
  private mutating func split(_ range: Range<Int>, _ style: InlineStyle) {
    let core = buffer[range].trimmingSpaces
    guard !core.isEmpty else { return add(.space, range, style) }
    guard !style.isPlain else { return add(.text, range, style) }
    add(.space, range.lowerBound..<core.startIndex, style)
    add(.text, core.startIndex..<core.endIndex, style)
    add(.space, core.endIndex..<range.upperBound, style)
  }

  private mutating func add(_ kind: Kind, _ range: Range<Int>, _ style: InlineStyle) {
    guard !range.isEmpty else { return }
    pieces.append(
      Piece(kind: kind, start: range.lowerBound, end: range.upperBound, style: style))
  }

  mutating func content(_ content: Inline.Content, _ style: InlineStyle) {
    contents.append(content)
    pieces.append(
      Piece(kind: .content, start: contents.count - 1, end: contents.count, style: style))
    if case .anchor = content { return }
    endsInSpace = false
  }

  mutating func lineBreak(_ style: InlineStyle) {
    dropTrailingSpace()
    pieces.append(Piece(kind: .lineBreak, start: 0, end: 0, style: style))
    endsInSpace = true
  }

  /// Keeps apart what blocks, of which only the text is wanted, hold.
  mutating func separate(_ style: InlineStyle, byBreak: Bool) {
    guard hasContent else { return }
    if byBreak {
      if pieces.last?.kind != .lineBreak { lineBreak(style) }
    } else {
      text([0x20][...], style)
    }
  }

  private mutating func dropTrailingSpace() {
    guard let last = pieces.last, last.kind == .text || last.kind == .space,
      buffer[last.end - 1] == 0x20
    else { return }
    pieces[pieces.count - 1].end -= 1
    if last.end - last.start == 1 { pieces.removeLast() }
  }
}

extension InlineCollector {
  /// What has come, in normal form; the collector is empty again.
  ///
  /// - Parameter all: the links that styles refer to.
  mutating func finish(links all: [Link]) -> InlineText {
    trim()
    settleSpaces()
    var out = InlineTextBuilder(all: all)
    out.text.runs.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      switch piece.kind {
      case .lineBreak: out.add(.lineBreak, piece.style)
      case .content: out.add(contents[piece.start], piece.style)
      case .text, .space:
        var bytes = buffer[piece.start..<piece.end]
        while index < pieces.count, pieces[index].joins(piece, at: bytes.endIndex) {
          bytes = buffer[piece.start..<pieces[index].end]
          index += 1
        }
        out.add(.text(bytes.uncheckedText), piece.style)
      }
    }
    clear()
    out.text.makeCode()
    return out.text
  }

  /// Forgets what has come, and keeps its memory for the next block.
  mutating func clear() {
    buffer.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    contents.removeAll(keepingCapacity: true)
    endsInSpace = true
  }

  private mutating func trim() {
    guard hasContent else { return pieces.removeAll() }
    while let last = pieces.last, last.kind == .space || last.kind == .lineBreak {
      pieces.removeLast()
    }
    dropTrailingSpace()
    let first = pieces.firstIndex { $0.kind != .lineBreak } ?? 0
    pieces.removeSubrange(..<first)
  }

  /// Gives each white space the marks that both its neighbours have.
  private mutating func settleSpaces() {
    guard pieces.contains(where: { $0.kind != .content && $0.kind != .text && !$0.style.isPlain })
    else { return }
    var right = InlineStyle()
    var rights: [InlineStyle] = []
    for piece in pieces.reversed() {
      rights.append(right)
      if !piece.isSpace { right = piece.style }
    }
    var left = InlineStyle()
    for index in pieces.indices {
      if pieces[index].isSpace {
        pieces[index].style = left.common(rights[pieces.count - 1 - index])
      } else {
        left = pieces[index].style
      }
    }
  }
}

extension InlineCollector.Piece {
  fileprivate var isSpace: Bool { kind == .space || kind == .lineBreak }

  fileprivate func joins(_ other: InlineCollector.Piece, at place: Int) -> Bool {
    (kind == .text || kind == .space) && style == other.style && start == place
  }
}

extension InlineText {
  /// Text that alone lies in a code element is a run of code.
  fileprivate mutating func makeCode() {
    for index in runs.indices where runs[index].marks.contains(.code) {
      let isAlone = [index - 1, index + 1].allSatisfy { other in
        !runs.indices.contains(other) || !runs[other].marks.contains(.code)
      }
      if isAlone, case .text(let text) = runs[index].content {
        runs[index].content = .code(text)
        runs[index].marks.remove(.code)
      }
    }
  }
}

/// Puts together runs, and numbers the links that they use.
private struct InlineTextBuilder {
  let all: [Link]
  var text = InlineText()
  private var last: Int?

  init(all: [Link]) { self.all = all }

  mutating func add(_ content: Inline.Content, _ style: InlineStyle) {
    text.runs.append(Inline(content, marks: style.marks, link: local(style.link)))
  }

  private mutating func local(_ link: Int?) -> Int? {
    guard let link else { return nil }
    if link != last {
      text.links.append(all[link])
      last = link
    }
    return text.links.count - 1
  }
}

extension ArraySlice<UInt8> {
  /// Without the spaces and non-breaking spaces at both ends.
  var trimmingSpaces: ArraySlice<UInt8> {
    var start = startIndex
    var end = endIndex
    while start < end {
      if self[start] == 0x20 {
        start += 1
      } else if self[start] == 0xC2, start + 1 < end, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if self[end - 1] == 0x20 {
        end -= 1
      } else if self[end - 1] == 0xA0, end - start > 1, self[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return self[start..<end]
  }
}
