/// Marks that come in pairs.
extension Escaper {
  private struct Run {
    var range: Range<Int>
    var isText: Bool
    var mayOpen: Bool
    var mayClose: Bool
    /// Touches a delimiter, whose run it would become part of.
    var isGlued = false
  }

  /// Escapes what could be emphasis.
  mutating func markEmphasis(_ byte: UInt8) {
    switch dialect.emphasis {
    case .commonMark: markDelimiters(byte)
    case .loose: markLoose(byte)
    }
  }

  /// Escapes all but what stands alone, and underscores inside words.
  private mutating func markLoose(_ byte: UInt8) {
    for index in text.bytes.indices where text.bytes[index] == byte && text.isText(index) {
      let (before, after) = (text.classBefore(index), text.classAfter(index + 1))
      if before == .space, after == .space { continue }
      if byte == 0x5F, before == .letter, after == .letter { continue }
      mark(index)
    }
  }

  /// Escapes what could begin emphasis that ends later, and what could end it.
  mutating func markDelimiters(_ byte: UInt8) {
    let runs = delimiterRuns(byte)
    guard runs.contains(where: \.isText) else { return }
    var closesLater = Array(repeating: false, count: runs.count)
    var seen = false
    for index in runs.indices.reversed() {
      closesLater[index] = seen
      seen = seen || runs[index].mayClose
    }
    var opensBefore = false
    for (index, run) in runs.enumerated() {
      if run.isText,
        run.isGlued || run.mayOpen && closesLater[index] || run.mayClose && opensBefore
      {
        for place in run.range { mark(place) }
      }
      opensBefore = opensBefore || run.mayOpen
    }
  }

  private func delimiterRuns(_ byte: UInt8) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while let start = text.bytes.place(of: byte, from: index) {
      let kind = text.kinds[start]
      index = start
      guard kind.isText || kind == .delimiter else {
        index += 1
        continue
      }
      while text.byte(at: index) == byte, text.kinds[index].isText == kind.isText { index += 1 }
      let run = run(start..<index, byte, isText: kind.isText)
      // Tildes that are too many to strike are so only by themselves.
      if byte != 0x7E || isStrike(index - start) || !kind.isText || run.isGlued {
        runs.append(run)
      }
    }
    return runs
  }

  private func isStrike(_ count: Int) -> Bool {
    count == 2 || count == 1 && dialect.singleTildes
  }

  private func run(_ range: Range<Int>, _ byte: UInt8, isText: Bool) -> Run {
    let flanking = Flanking(
      text.classBefore(range.lowerBound), text.classAfter(range.upperBound),
      underscore: byte == 0x5F)
    var run = Run(
      range: range, isText: isText, mayOpen: flanking.mayOpen, mayClose: flanking.mayClose)
    run.isGlued =
      isDelimiter(range.lowerBound - 1, byte) || isDelimiter(range.upperBound, byte)
    if isAddress(range.lowerBound - 1) || isAddress(range.upperBound) {
      // An address may yet get angle brackets, which are punctuation.
      (run.mayOpen, run.mayClose) = (true, true)
    }
    return run
  }

  private func isAddress(_ index: Int) -> Bool {
    text.kinds.indices.contains(index) && text.kinds[index].isAddress
  }

  private func isDelimiter(_ index: Int, _ byte: UInt8) -> Bool {
    text.byte(at: index) == byte && text.kinds[index] == .delimiter
  }

  /// Escapes backticks that might open a code span: those that any others follow, since a span's
  /// end is found even in what is escaped.
  mutating func markBackticks() {
    // Rows are read before cells, so what one lacks another may have.
    var isLast = place != .cell || dialect.emphasis == .commonMark
    var index = text.bytes.count - 1
    while index >= 0 {
      guard text.bytes[index] == 0x60 else {
        index -= 1
        continue
      }
      let end = index + 1
      while text.byte(at: index) == 0x60 { index -= 1 }
      let run = (index + 1)..<end
      // One that touches a code span would lengthen its fence.
      let isGlued = run.contains { !text.isText($0) }
      for place in run where text.isText(place) && (isGlued || !isLast) { mark(place) }
      isLast = false
    }
  }

  /// Escapes brackets that would be a link, a note or a definition.
  mutating func markBrackets() {
    var open: [Int] = []
    for index in text.bytes.indices {
      let byte = text.bytes[index]
      guard byte == 0x5B || byte == 0x5D, text.isText(index) else { continue }
      if text.kinds[index] == .linkText {
        mark(index)
      } else if byte == 0x5B {
        if dialect.footnotes, text.byte(at: index + 1) == 0x5E { mark(index) }
        open.append(index)
      } else if let start = open.popLast(), makesLink(start, index) {
        close(start, index, &open)
      }
    }
  }

  /// Keeps a pair of brackets from being a link. A bracket around it would take its place, so
  /// then it is the closing one that is escaped.
  private mutating func close(_ start: Int, _ end: Int, _ open: inout [Int]) {
    if open.isEmpty {
      mark(start)
    } else {
      mark(end)
      open.append(start)
    }
  }

  private func makesLink(_ start: Int, _ end: Int) -> Bool {
    switch text.byte(at: end + 1) {
    case 0x28: true
    case 0x3A: start == 0 && place.hasLineStarts && end > 1
    case 0x20, nil:
      // At an item's start a check box.
      start == 0 && end == 2 && place == .item && dialect.taskLists
        && (text.bytes[1] | 0x20 == 0x78 || text.bytes[1] == 0x20)
    default: false
    }
  }
}
