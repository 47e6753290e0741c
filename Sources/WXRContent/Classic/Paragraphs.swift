/// Paragraphs for classic content: what blank lines and line breaks mean in posts written before
/// the block editor.
package enum Paragraphs {
  /// The content with `<p>` and `<br />` where WordPress's `wpautop` puts them.
  ///
  /// ```swift
  /// Paragraphs.add(to: Array("One\ntwo\n\nthree".utf8))
  /// // <p>One<br />
  /// // two</p>
  /// // <p>three</p>
  /// ```
  /// Odd markup is not an error: it comes out as odd as WordPress shows it. Without `breaks`, single
  /// line breaks stay as they are. Linear time.
  package static func add(to content: [UInt8], breaks: Bool = true) -> [UInt8] {
    guard content.contains(where: { !isTrimmed($0) }) else { return [] }
    let tokenizer = ParagraphTokenizer(content, breaks: breaks)
    let bytes = tokenizer.bytes
    var tokens = tokenizer.tokens
    if !tokenizer.hugging.isEmpty {
      tokens = ParagraphHugs.apply(to: tokens, of: bytes, tokenizer.hugging)
    }
    tokens = ParagraphChunks.divide(tokens, of: bytes)
    if tokenizer.hasBlocks { tokens = ParagraphRules.apply(to: tokens, of: bytes) }
    return ParagraphWriter.write(tokens, of: bytes, breaks: breaks)
  }

  /// PHP's `trim` knows no form feed but the zero byte.
  private static func isTrimmed(_ byte: UInt8) -> Bool {
    byte == 0 || byte != 0x0C && byte.isBlank
  }
}
