/// How PHP writes and reads floating-point numbers.
enum PHPDouble {
  /// Reads `1.5`, `.5`, `5.`, `-1.0E+25`, `INF`, `-INF`, `NAN`; nil for all else.
  static func parse(_ bytes: ArraySlice<UInt8>) -> Double? {
    let text = String(decoding: bytes, as: UTF8.self)
    switch text {
    case "INF": return .infinity
    case "-INF": return -.infinity
    case "NAN": return .nan
    default: return isDecimal(bytes) ? Double(text) : nil
    }
  }

  /// `var_export()`: the shortest digits that give the number again, `.0` for whole ones, and an
  /// exponent below 1.0E-4 and from 1.0E+17 on.
  static func text(_ value: Double) -> String {
    if value.isNaN { return "NAN" }
    if value.isInfinite { return value < 0 ? "-INF" : "INF" }
    let (digits, point) = shortest(value.magnitude)
    let sign = value.sign == .minus ? "-" : ""
    return sign + (point < -3 || point > 17 ? scientific(digits, point) : plain(digits, point))
  }

  /// `[+-]?(digits[.digits?] | .digits)([eE][+-]?digits)?`
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    dropSign(&rest)
    let whole = dropDigits(&rest)
    let hasPoint = rest.first == UInt8(ascii: ".")
    if hasPoint { rest.removeFirst() }
    let fraction = hasPoint ? dropDigits(&rest) : 0
    guard whole + fraction > 0 else { return false }
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    rest.removeFirst()
    dropSign(&rest)
    return dropDigits(&rest) > 0 && rest.isEmpty
  }

  private static func dropSign(_ bytes: inout ArraySlice<UInt8>) {
    if let first = bytes.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      bytes.removeFirst()
    }
  }

  private static func dropDigits(_ bytes: inout ArraySlice<UInt8>) -> Int {
    let count = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
    bytes.removeFirst(count)
    return count
  }

  /// The digits d1d2d3… and the point's place in 0.d1d2d3… × 10^point.
  private static func shortest(_ magnitude: Double) -> (digits: [UInt8], point: Int) {
    let text = "\(magnitude)"
    let parts = text.utf8.split(separator: UInt8(ascii: "e"))
    let exponent = parts.count == 2 ? Int(Substring(parts[1])) ?? 0 : 0
    let halves = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let fraction = halves.count == 2 ? Array(halves[1]) : []
    let digits = Array(halves[0]) + fraction
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    let trailing = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    guard leading < digits.count else { return ([UInt8(ascii: "0")], 1) }
    return (
      Array(digits[leading..<digits.count - trailing]), halves[0].count - leading + exponent
    )
  }

  private static func plain(_ digits: [UInt8], _ point: Int) -> String {
    func text(_ digits: some Sequence<UInt8>) -> String {
      String(decoding: Array(digits), as: UTF8.self)
    }
    func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }
    if point <= 0 { return "0." + zeros(-point) + text(digits) }
    let whole = text(digits.prefix(point)) + zeros(point - digits.count)
    let fraction = text(digits.dropFirst(point))
    return whole + "." + (fraction.isEmpty ? "0" : fraction)
  }

  private static func scientific(_ digits: [UInt8], _ point: Int) -> String {
    let exponent = point - 1
    return plain(digits, 1) + "E" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
  }
}
