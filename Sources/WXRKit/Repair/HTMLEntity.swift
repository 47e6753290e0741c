/// The named character references of HTML (the standard's section 13.5), which exports use although
/// XML knows only five of them.
package enum HTMLEntity {
  /// The characters that `&name;` stands for in HTML; nil if it stands for none.
  package static func characters(_ name: some StringProtocol) -> String? {
    table[String(name)]
  }

  /// The longest name, in bytes.
  package static let longestName = 31

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in HTMLEntityNames.lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      let scalars = words.dropFirst().compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      if let name = words.first {
        table[String(name)] = String(String.UnicodeScalarView(scalars))
      }
    }
    return table
  }()
}
