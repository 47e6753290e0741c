/// What a line's beginning would make of it.
extension Escaper {
  mutating func markLineStarts() {
    var start = 0
    var isFirst = true
    while start < text.bytes.count {
      let end = text.bytes.place(of: .newline, from: start) ?? text.bytes.count
      if text.isText(start), text.bytes[start].mayBeginBlock || dialect.definitionLists {
        markLine(start..<end, isFirst: isFirst)
      }
      if text.isText(start), beginsWord(start..<end) { mark(start) }
      isFirst = false
      start = end + 1
    }
  }

  /// If a line begins with a word that the dialect takes for its own.
  private func beginsWord(_ line: Range<Int>) -> Bool {
    dialect.lineWords.contains { word in
      guard text.bytes[line].starts(with: word.utf8) else { return false }
      let end = line.lowerBound + word.utf8.count
      return end == line.upperBound || !text.bytes[end].isASCIIAlphanumeric
    }
  }

  private mutating func markLine(_ line: Range<Int>, isFirst: Bool) {
    let bytes = text.bytes[line]
    guard let first = bytes.first else { return }
    if bytes.isRuler {
      markRun(of: first, in: line, whole: first == 0x2A)
    } else if first.isASCIIDigit {
      markNumber(bytes, isFirst: isFirst)
    } else if isMark(first, bytes, isFirst: isFirst) {
      markRun(of: first, in: line, whole: first == 0x60)
    } else if !isFirst, dialect.tables, bytes.isDelimiterRow {
      mark(line.lowerBound)
    }
  }

  private mutating func markRun(of byte: UInt8, in line: Range<Int>, whole: Bool) {
    mark(line.lowerBound)
    guard whole else { return }
    for index in line where text.isText(index) {
      guard text.bytes[index] == byte else { return }
      mark(index)
    }
  }

  /// If a line's first byte begins a block or ends one.
  private func isMark(_ first: UInt8, _ line: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    let run = line.prefix { $0 == first }.count
    let after = line.dropFirst(run).first
    let isAlone = after == nil || after == 0x20 || after == 0x09
    switch first {
    case 0x3E: return true
    case 0x23: return !dialect.headingsNeedSpace || run <= 6 && isAlone
    case 0x2D where !isFirst && line.isOnly(first): return true
    case 0x2D, 0x2B, 0x2A: return run == 1 && isAlone
    case 0x3D: return !isFirst && line.isOnly(first)
    case 0x7E: return run >= 3
    case 0x60: return run >= 3 && !line.dropFirst(run).contains(0x60)
    case 0x3A: return dialect.definitionLists && run == 1 && isAlone
    default: return false
    }
  }

  /// `1.` and `1)` begin a list; in a paragraph's midst only number one does.
  private mutating func markNumber(_ line: ArraySlice<UInt8>, isFirst: Bool) {
    let digits = line.prefix { $0.isASCIIDigit }
    let end = digits.endIndex
    guard digits.count <= 9, let mark = line[end...].first,
      mark == 0x2E || mark == 0x29 && dialect.parenthesisLists
    else { return }
    let next = line[(end + 1)...].first
    guard next == nil || next == 0x20 || next == 0x09, text.isText(end) else { return }
    let isOne = digits.last == 0x31 && digits.dropLast().allSatisfy { $0 == 0x30 }
    if isFirst || isOne || dialect.anyNumberInterrupts { self.mark(end) }
  }
}

extension ArraySlice<UInt8> {
  /// If the line is `---`, `* * *` or `___`.
  fileprivate var isRuler: Bool {
    guard let first, first == 0x2D || first == 0x2A || first == 0x5F else { return false }
    var count = 0
    for byte in self {
      if byte == first { count += 1 } else if byte != 0x20 && byte != 0x09 { return false }
    }
    return count >= 3
  }

  /// If there is nothing else but white space at the end.
  fileprivate func isOnly(_ byte: UInt8) -> Bool {
    drop { $0 == byte }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// If the line could be what parts a table's head from its body: `--|:-:`.
  fileprivate var isDelimiterRow: Bool {
    contains(0x2D) && allSatisfy { $0 == 0x2D || $0 == 0x3A || $0 == 0x7C || $0 == 0x20 }
  }
}
