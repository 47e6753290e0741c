/// The text that a reader sees, as it is counted: fast by its letters, or word by word.
struct VisibleText {
  /// What is to be known of a text.
  enum Measure {
    /// How many letters.
    case letters
    /// All words, with those that hold but punctuation left out.
    case words
  }

  private let measure: Measure
  /// As ``LetterCount`` counts them.
  private(set) var letters = 0
  private(set) var words: [[UInt8]] = []
  private var word: [UInt8] = []

  init(_ measure: Measure) { self.measure = measure }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe add($0) }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    switch measure {
    case .letters: unsafe letters += LetterCount.of(bytes)
    case .words: for index in bytes.indices { unsafe add(bytes[index]) }
    }
  }

  /// Ends a word where a block, a picture or a break stands.
  mutating func separate() {
    guard measure == .words, !word.isEmpty else { return }
    if word.contains(where: { $0.isLetter || $0.isDigit || $0 >= 0x80 }) { words.append(word) }
    word = []
  }

  private mutating func add(_ byte: UInt8) {
    switch byte {
    case 0...0x20: separate()
    // Half of a no-break space; what else these bytes are part of lacks them on both sides.
    case 0xC2, 0xA0: if byte == 0xA0, !word.isEmpty { separate() }
    default: word.append(byte)
    }
  }
}
