/// A set of WXR's elements, in two words.
struct ElementSet: ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral elements: Element...) {
    for element in elements { insert(element) }
  }

  @inline(__always)
  func contains(_ element: Element) -> Bool {
    let word = element.rawValue < 64 ? low : high
    return word & Self.bit(element) != 0
  }

  mutating func insert(_ element: Element) {
    if element.rawValue < 64 {
      low |= Self.bit(element)
    } else {
      high |= Self.bit(element)
    }
  }

  @inline(__always)
  private static func bit(_ element: Element) -> UInt64 { 1 << UInt64(element.rawValue & 63) }
}
