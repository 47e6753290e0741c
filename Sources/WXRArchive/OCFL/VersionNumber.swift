/// The number of an object's version, as its folder is named: `v1`, `v2`, or padded `v0001`
/// (OCFL 1.1 §3.3).
package struct VersionNumber: Hashable, Sendable {
  /// From 1 on.
  package let number: Int
  /// How many digits padded names have; nil for plain ones.
  package let width: Int?

  /// A plain one, as all are that we write.
  package init(_ number: Int) {
    precondition(number > 0)
    self.number = number
    width = nil
  }

  /// nil for what is no name of a version; one that is padded begins with a zero (E011).
  package init?(_ name: String) {
    let digits = name.utf8.dropFirst()
    guard name.utf8.first == UInt8(ascii: "v"), (1...18).contains(digits.count),
      digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let number = Int(name.dropFirst()), number > 0
    else { return nil }
    self.number = number
    width = digits.first == UInt8(ascii: "0") ? digits.count : nil
  }

  private init(_ number: Int, width: Int?) {
    self.number = number
    self.width = width
  }

  /// The one after it, named in the same way.
  package var next: VersionNumber { VersionNumber(number + 1, width: width) }

  /// The one before it; nil for the first.
  package var previous: VersionNumber? {
    number > 1 ? VersionNumber(number - 1, width: width) : nil
  }

  package var name: String {
    let digits = String(number)
    let padding = String(repeating: "0", count: max(0, (width ?? 0) - digits.utf8.count))
    return "v\(padding)\(digits)"
  }
}

extension VersionNumber: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.number, left.width ?? 0) < (right.number, right.width ?? 0)
  }
}

extension VersionNumber: CustomStringConvertible {
  package var description: String { name }
}
