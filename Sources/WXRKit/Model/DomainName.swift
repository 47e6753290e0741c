/// International domain names in the form that DNS knows: IDNA 2003, RFC 3490 and 3492.
///
/// Of its preparation of names (nameprep) this does what addresses of sites need: lower case, `ß` as
/// `ss`, full-width letters as plain ones, soft hyphens and joiners dropped. It does not compose
/// letters from base and accent, map other compatibility characters, or refuse forbidden ones.
enum DomainName {
  /// The name with each label that is not ASCII as `xn--…`; nil where a label is empty or over 63
  /// bytes long. A dot at the end stays.
  static func ascii(_ name: Substring) -> String? {
    var labels = mapped(name).split(separator: ".", omittingEmptySubsequences: false)
      .map { Array($0) }
    let hasLastDot = labels.count > 1 && labels.last?.isEmpty == true
    if hasLastDot { labels.removeLast() }
    var result: [String] = []
    for label in labels {
      guard let text = ascii(label), !text.isEmpty, text.utf8.count < 64 else { return nil }
      result.append(text)
    }
    return result.joined(separator: ".") + (hasLastDot ? "." : "")
  }

  private static func ascii(_ label: [Unicode.Scalar]) -> String? {
    guard label.count < 64 else { return nil }
    if label.allSatisfy(\.isASCII) { return text(label) }
    return text(label).hasPrefix("xn--") ? nil : Punycode.encode(label).map { "xn--" + $0 }
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func mapped(_ name: Substring) -> [Unicode.Scalar] {
    name.unicodeScalars.flatMap { mapped($0) }
  }

  private static func mapped(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x3002, 0xFF0E, 0xFF61: ["."]
    case 0xDF, 0x1E9E: ["s", "s"]
    case 0x3C2: ["\u{3C3}"]
    case 0xAD, 0x34F, 0x180B...0x180D, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: []
    case 0xFF01...0xFF5E:
      Array(
        (Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar).properties.lowercaseMapping.unicodeScalars
      )
    default: Array(scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
}

/// RFC 3492: any characters as letters, digits and hyphens.
enum Punycode {
  /// nil only where the arithmetic would overflow, which no label of a real name does.
  static func encode(_ input: [Unicode.Scalar]) -> String? {
    var output = input.filter(\.isASCII).map { UInt8($0.value) }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var state = State(basicCount: basicCount)
    for scalar in Set(input).filter({ !$0.isASCII }).sorted() {
      guard state.advance(to: Int(scalar.value)) else { return nil }
      for other in input {
        if other < scalar { state.delta += 1 }
        if other == scalar { state.emit(to: &output) }
      }
      state.delta += 1
      state.scalar += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private struct State {
    let basicCount: Int
    var handled: Int
    var scalar = 128
    var delta = 0
    private var bias = 72

    init(basicCount: Int) {
      self.basicCount = basicCount
      handled = basicCount
    }

    /// Counts the states up to the next character that is to be inserted.
    mutating func advance(to next: Int) -> Bool {
      let (steps, overflows) = (next - scalar).multipliedReportingOverflow(by: handled + 1)
      let (sum, overflowsToo) = delta.addingReportingOverflow(steps)
      guard !overflows, !overflowsToo else { return false }
      delta = sum
      scalar = next
      return true
    }

    /// Writes `delta` as a variable-length integer and starts anew.
    mutating func emit(to output: inout [UInt8]) {
      var rest = delta
      var weight = 36
      while true {
        let threshold = min(max(weight - bias, 1), 26)
        if rest < threshold { break }
        output.append(Self.digit(threshold + (rest - threshold) % (36 - threshold)))
        rest = (rest - threshold) / (36 - threshold)
        weight += 36
      }
      output.append(Self.digit(rest))
      adapt()
      delta = 0
      handled += 1
    }

    private mutating func adapt() {
      var rest = handled == basicCount ? delta / 700 : delta / 2
      rest += rest / (handled + 1)
      var weight = 0
      while rest > 455 {
        rest /= 35
        weight += 36
      }
      bias = weight + 36 * rest / (rest + 38)
    }

    private static func digit(_ value: Int) -> UInt8 {
      value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
    }
  }
}
