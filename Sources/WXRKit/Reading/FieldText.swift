/// The text of an element while it is read: character data and CDATA sections, kept apart.
///
/// If all text outside the sections is white space, the value is the sections alone; else
/// everything, in order. A section that is the whole value, as nearly all are, is not copied.
@safe struct FieldText: ~Copyable {
  private var bytes = ByteBuffer(capacity: 1024)
  /// A lone section, which still lies in the queue.
  private var section: UnsafeBufferPointer<UInt8>?
  /// Where sections lie in `bytes`.
  private var sections: [Range<Int>] = []
  private var hasSection = false
  /// Whether there is text outside the sections that is more than white space.
  private var hasOtherText = false
  private var hasSpace = false
  /// Whether the sections alone count, whatever stands around them.
  var takesSectionsOnly = false

  /// Whether white space stands around sections that are the value.
  var isReindented: Bool { hasSpace && hasSection && !hasOtherText }

  /// Whether there is nothing but white space, outside sections.
  var isLayout: Bool { !hasSection && !hasOtherText }

  @inline(__always)
  mutating func clear() {
    bytes.truncate(to: 0)
    unsafe section = nil
    if hasSection { sections.removeAll(keepingCapacity: true) }
    hasSection = false
    hasOtherText = false
    hasSpace = false
    takesSectionsOnly = false
  }

  /// Character data. A CR in it was written as a reference, so it is text.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    settle()
    hasSpace = true
    if !hasOtherText {
      hasOtherText = unsafe !text.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    }
    if let start = text.baseAddress { unsafe bytes.append(start, count: text.count) }
  }

  /// A CR that stood there as it is: white space.
  mutating func appendCarriageReturn() {
    settle()
    bytes.append(0x0D)
  }

  mutating func append(section: UnsafeBufferPointer<UInt8>) {
    if !hasSection, !hasOtherText {
      bytes.truncate(to: 0)
      unsafe self.section = section
    } else {
      settle()
      unsafe appendToBytes(section)
    }
    hasSection = true
  }

  /// Copies what still lies in the queue, before the queue forgets it.
  @inline(__always)
  mutating func settle() {
    guard let section = unsafe section else { return }
    unsafe self.section = nil
    unsafe appendToBytes(section)
  }

  private mutating func appendToBytes(_ section: UnsafeBufferPointer<UInt8>) {
    sections.append(bytes.count..<bytes.count + section.count)
    if let start = section.baseAddress { unsafe bytes.append(start, count: section.count) }
  }

  /// The value.
  func string() -> String {
    unsafe withPieces { unsafe String(checkedUTF8: $0) }
  }

  /// The value without spaces, tabs and line ends at its edges.
  func trimmed() -> String {
    unsafe withPieces { piece in
      guard let start = unsafe piece.firstIndex(where: { !CharacterClass.isSpace($0) }),
        let end = unsafe piece.lastIndex(where: { !CharacterClass.isSpace($0) })
      else { return "" }
      return unsafe String(
        checkedUTF8: UnsafeBufferPointer(rebasing: piece[start...end]))
    }
  }

  func number() -> Number { Number(trimmed()) }

  private func withPieces<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let section = unsafe section { return unsafe use(section) }
    if hasSection, !hasOtherText || takesSectionsOnly {
      var joined: [UInt8] = []
      for range in sections {
        unsafe joined.append(
          contentsOf: bytes.bytes(from: range.lowerBound, count: range.count))
      }
      return unsafe joined.withUnsafeBufferPointer { unsafe use($0) }
    }
    return unsafe use(bytes.bytes(from: 0, count: bytes.count))
  }
}
