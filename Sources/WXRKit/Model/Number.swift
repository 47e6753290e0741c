/// A value that ought to be an integer: ids, parents, orders, flags.
///
/// Exports hold `007`, `true` and `abc` where an integer belongs; nothing of that is guessed away.
/// An integer is the text `0` or `-?[1-9][0-9]*` within ±(2^53−1), everything else stays text
/// (rule 8 of `wxr-entities/1`).
public enum Number: Hashable, Sendable {
  case integer(Int)
  case text(String)

  /// Reads a trimmed text.
  public init(_ text: String) {
    if let value = Self.integer(text.utf8) {
      self = .integer(value)
    } else {
      self = .text(text)
    }
  }

  /// The integer, or nil where the export holds other text.
  public var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The value as the export writes it.
  public var text: String {
    switch self {
    case .integer(let value): String(value)
    case .text(let text): text
    }
  }

  /// The greatest integer that every JSON reader can hold: 2^53−1.
  static let limit = 9_007_199_254_740_991

  private static func integer(_ digits: String.UTF8View) -> Int? {
    let isNegative = digits.first == UInt8(ascii: "-")
    let magnitude = isNegative ? digits.dropFirst() : digits[...]
    guard let first = magnitude.first, magnitude.count <= 16 else { return nil }
    if first == UInt8(ascii: "0") { return magnitude.count == 1 && !isNegative ? 0 : nil }
    var value = 0
    for digit in magnitude {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    guard value <= limit else { return nil }
    return isNegative ? -value : value
  }
}

extension Number: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension Number: CustomStringConvertible {
  public var description: String { text }
}
