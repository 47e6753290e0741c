import WXRContent
import WXRKit

/// WXR504: the attributes of blocks get their backslashes and plain quotes back, where that gives
/// sound JSON.
struct BlockAttributesJSON: Remedy {
  static let codes = ["WXR504"]

  init(_ selection: FixSelection) {}

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item, let node = subject.markup.child(.content) else { return }
    let text = subject.markup.text(of: node)
    guard text.holds("<!-- wp:"), let mended = Self.mended(Array(text.utf8)) else { return }
    subject.set(node, to: mended, .fix("WXR504", "The attributes of a block are damaged."))
  }

  private static func mended(_ bytes: [UInt8]) -> String? {
    var result: [UInt8] = []
    var at = 0
    var scanner = BlockDelimiterScanner(bytes)
    while let delimiter = scanner.next() {
      guard let range = delimiter.attributes, delimiter.kind != .closer,
        let sound = sound(bytes, range)
      else { continue }
      result += bytes[at..<range.lowerBound] + sound
      at = range.upperBound
    }
    guard at > 0 else { return nil }
    return String(validating: result + bytes[at...], as: UTF8.self)
  }

  /// nil if they are sound, or cannot be.
  private static func sound(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    let old = Array(bytes[range])
    let quoted = JSONText(old).fault == nil ? old : plainQuotes(old)
    let mended = withBackslashes(quoted)
    return mended != old && JSONText(mended).fault == nil ? mended : nil
  }

  /// Puts a backslash before each escape that WordPress writes and that has none.
  private static func withBackslashes(_ bytes: [UInt8]) -> [UInt8] {
    let escapes: [StaticString] = ["u003c", "u003e", "u0026", "u0022", "u002d"]
    var result: [UInt8] = []
    for (at, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "u"), at > 0, bytes[at - 1] != UInt8(ascii: "\\"),
        escapes.contains(where: { bytes.has($0, at: at) })
      {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }
    return result
  }
}
